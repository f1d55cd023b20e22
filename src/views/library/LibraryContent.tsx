import { FolderOpen, Plus, Trash2 } from 'lucide-react';
import { type RefObject, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { folded, holdsWords, searchWords } from '../../derive/searchText.ts';
import type { LibraryList, LibraryPart, MapSummary } from '../../storage/summary.ts';
import { Button } from '../../ui/parts/Button.tsx';
import type { MapDeeds } from '../mapDeeds.ts';
import type { useMapQuestions } from '../useMapQuestions.tsx';
import { EmptyPart } from './EmptyPart.tsx';
import styles from './LibraryView.module.css';
import { MapList } from './MapList.tsx';
import { PickTools } from './PickTools.tsx';
import { SearchTools } from './SearchTools.tsx';
import { type MapOrder, rememberedOrder, rememberOrder, sortMaps } from './sortMaps.ts';
import { usePicked } from './usePicked.ts';

interface LibraryContentProps {
  part: LibraryPart;
  list: LibraryList | null;
  deeds: MapDeeds;
  ask: ReturnType<typeof useMapQuestions>['ask'];
  hrefOf(part: LibraryPart): string;
  scroller: RefObject<HTMLElement | null>;
  /** The field of the search. */
  field: RefObject<HTMLInputElement | null>;
  search: string;
  onSearch(search: string): void;
  onNew(): void;
  onOpenFile(): void;
}

/** One part of the library: its name, the tools to find and pick with, and what is in it. */
export function LibraryContent(props: LibraryContentProps) {
  const { part, list, deeds, ask, hrefOf, scroller, field, search, onSearch } = props;
  const [order, setOrder] = useState(rememberedOrder);
  const all = list?.[part] ?? null;
  const found = useFound(part, all, search, order);
  const picked = usePicked(found);
  const isSearched = search.trim() !== '';
  const choose = (next: MapOrder) => {
    setOrder(next);
    rememberOrder(next);
  };
  return (
    <>
      <Heading {...props} />
      <div className={styles.bar}>
        {picked.picked.length > 0 ? (
          <PickTools {...{ part, picked, deeds, ask }} />
        ) : (
          <SearchTools
            {...{ part, search, onSearch, field, order }}
            onOrder={choose}
            found={isSearched && all ? { found: found.length, count: all.length } : null}
          />
        )}
      </div>
      {list && found.length === 0 ? (
        <EmptyPart {...{ part, list, search, onSearch, hrefOf }} onNew={props.onNew} />
      ) : (
        <MapList {...{ part, deeds, ask, picked, scroller }} maps={found} showsMade={order === 'created'} />
      )}
    </>
  );
}

function Heading({ part, list, ask, onNew, onOpenFile }: LibraryContentProps) {
  const { t } = useTranslation();
  const count = list?.[part].length ?? 0;
  return (
    <div className={styles.head}>
      <h1 className={styles.heading}>{t(part === 'maps' ? 'library.title' : `library.part.${part}`)}</h1>
      {part === 'bin' ? (
        <>
          <p className={styles.hint}>{t('library.binHint')}</p>
          <Button look="line" icon={Trash2} off={count === 0} onClick={() => ask.emptyBin(list?.bin ?? [])}>
            {t('library.emptyBin')}
          </Button>
        </>
      ) : (
        <div className={styles.ways}>
          <Button look="line" icon={FolderOpen} aria-keyshortcuts="O" tipKeys="O" onClick={onOpenFile}>
            {t('start.openFile')}
          </Button>
          <Button look="primary" icon={Plus} aria-keyshortcuts="N" tipKeys="N" onClick={onNew}>
            {t('start.newMap')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What is found of a part, in its order. In the bin what came last into it is first. */
function useFound(
  part: LibraryPart,
  all: readonly MapSummary[] | null,
  search: string,
  order: MapOrder,
): readonly MapSummary[] {
  const { t, i18n } = useTranslation();
  const untitled = t('start.create.untitled');
  const titles = useMemo(
    () => new Map(all?.map(({ id, title }) => [id, folded(title || untitled)])),
    [all, untitled],
  );
  return useMemo(() => {
    const words = searchWords(search);
    const found = (all ?? []).filter(({ id }) => holdsWords(titles.get(id) ?? '', words));
    return part === 'bin' ? found : sortMaps(found, order, i18n.language);
  }, [part, all, titles, search, order, i18n.language]);
}
