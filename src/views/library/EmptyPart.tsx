import { useTranslation } from 'react-i18next';
import { folded, holdsWords, searchWords } from '../../derive/searchText.ts';
import type { LibraryList, LibraryPart } from '../../storage/summary.ts';
import { Button } from '../../ui/parts/Button.tsx';
import styles from './LibraryView.module.css';

interface EmptyPartProps {
  part: LibraryPart;
  list: LibraryList;
  search: string;
  onSearch(search: string): void;
  hrefOf(part: LibraryPart): string;
  onNew(): void;
}

const parts = ['maps', 'templates', 'bin'] as const;

/** What is said where nothing is listed, with what can be done about it. */
export function EmptyPart({ part, list, search, onSearch, hrefOf, onNew }: EmptyPartProps) {
  const { t } = useTranslation();
  if (search.trim() !== '' && list[part].length > 0) {
    const words = searchWords(search);
    const elsewhere = parts
      .map((one) => ({
        one,
        count: list[one].filter(({ title }) => holdsWords(folded(title), words)).length,
      }))
      .filter(({ one, count }) => one !== part && count > 0);
    return (
      <div className={styles.empty} role="status">
        <b>{t('library.nothingFound', { text: search.trim() })}</b>
        <div className={styles.ways}>
          {elsewhere.map(({ one, count }) => (
            <a key={one} href={hrefOf(one)}>
              {t('library.foundElsewhere', { count, part: t(`library.part.${one}`) })}
            </a>
          ))}
          <Button look="line" onClick={() => onSearch('')}>
            {t('library.clearSearch')}
          </Button>
        </div>
      </div>
    );
  }
  if (part === 'maps')
    return (
      <div className={styles.empty}>
        <b>{t('start.noMaps')}</b>
        <p>{t('start.noMapsHint')}</p>
        <Button look="line" onClick={onNew}>
          {t('start.newMap')}
        </Button>
      </div>
    );
  return (
    <div className={styles.empty}>
      <b>{t(part === 'bin' ? 'library.binEmpty' : 'library.noTemplates')}</b>
      {part === 'templates' && <p>{t('library.noTemplatesHint')}</p>}
    </div>
  );
}
