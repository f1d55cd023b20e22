import { type RefObject, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryPart, MapSummary } from '../../storage/summary.ts';
import { NearWatch } from '../../ui/nearWatch.ts';
import { useListKeys } from '../../ui/parts/useListKeys.ts';
import type { MapDeeds } from '../mapDeeds.ts';
import type { MapQuestions } from '../mapEntries.ts';
import { LibraryItem } from './LibraryItem.tsx';
import styles from './MapList.module.css';
import type { Picked } from './usePicked.ts';

interface MapListProps {
  part: LibraryPart;
  maps: readonly MapSummary[];
  /** Whether the date on which each was made is shown, for that is the order. */
  showsMade: boolean;
  deeds: MapDeeds;
  ask: Omit<MapQuestions, 'rename'>;
  picked: Picked;
  scroller: RefObject<HTMLElement | null>;
}

/** What lies in one part of the library, one stop of the Tab key. */
export function MapList({ part, maps, showsMade, deeds, ask, picked, scroller }: MapListProps) {
  const { t } = useTranslation();
  const help = useId();
  const list = useRef<HTMLUListElement>(null);
  const [near] = useState(() => new NearWatch(() => scroller.current));
  const ids = useMemo(() => maps.map(({ id }) => id), [maps]);
  const { stop, handlers } = useListKeys(list, ids);
  const time = part === 'bin' ? 'deleted' : showsMade ? 'created' : 'updated';
  return (
    <>
      <p id={help} hidden>
        {t(part === 'bin' ? 'library.helpBin' : 'library.help')}
      </p>
      <ul
        ref={list}
        className={styles.list}
        aria-label={t(`library.part.${part}`)}
        aria-describedby={help}
        {...handlers}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key === 'a') picked.all();
          else if (event.key === 'Escape' && picked.picked.length > 0) picked.clear();
          else return handlers.onKeyDown(event);
          event.preventDefault();
        }}
      >
        {maps.map((map) => (
          <LibraryItem
            key={map.id}
            {...{ map, time, deeds, ask, near }}
            isPicked={picked.has(map.id)}
            isStop={map.id === stop}
            toggle={picked.toggle}
            allPicked={picked.now}
          />
        ))}
      </ul>
    </>
  );
}
