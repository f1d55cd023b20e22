import { BookmarkPlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import styles from './CataloguePanel.module.css';
import type { CatalogueWish } from './entries.ts';

interface NothingFoundProps {
  wish: CatalogueWish;
  /** How many the same search finds in all phases and kinds. */
  elsewhere: number;
  onShowAll(): void;
  /** Makes a card of what was searched for; with `keeps` it is kept in the catalogue as well. */
  onMake(keeps: boolean): void;
}

/** What is said when nothing is found, and what can be done: to look everywhere, or to make a card of the text. */
export function NothingFound({ wish, elsewhere, onShowAll, onMake }: NothingFoundProps) {
  const { t } = useTranslation();
  const text = wish.query.trim();
  return (
    <div className={styles.nothing} role="status">
      <p>{text ? t('catalogue.nothing', { text }) : t('catalogue.nothingHere')}</p>
      {wish.phase === 'own' && !text && <p>{t('catalogue.noOwn')}</p>}
      {(wish.phase || wish.kind) && (!text || elsewhere > 0) && (
        <Button look="line" onClick={onShowAll}>
          {text ? t('catalogue.otherwise', { count: elsewhere }) : t('catalogue.showAll')}
        </Button>
      )}
      {text && (
        <>
          <Button look="line" icon={Plus} onClick={() => onMake(false)}>
            {t('catalogue.addCard', { text })}
          </Button>
          <Button look="line" icon={BookmarkPlus} onClick={() => onMake(true)}>
            {t('catalogue.addAndKeep')}
          </Button>
        </>
      )}
    </div>
  );
}
