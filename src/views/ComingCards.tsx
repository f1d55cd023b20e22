import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../model/touchpoint.ts';
import { KindTile } from '../ui/parts/Sign.tsx';
import { useEditor } from '../ui/workspace.ts';
import styles from './ComingCards.module.css';

interface ComingCardsProps {
  coming: readonly Touchpoint[];
  /** How many are there already. */
  known: number;
}

/** What will come into a segment: how many, and which in which stage. */
export function ComingCards({ coming, known }: ComingCardsProps) {
  const { t } = useTranslation();
  const stages = useEditor(({ doc }) => doc.stage);
  const count = coming.length;
  return (
    <div>
      <p role="status" className={styles.count}>
        {count > 0 ? t('encounters.coming', { count }) : t('encounters.comingNone')}
        {known > 0 && count > 0 && ` · ${t('encounters.known', { count: known })}`}
      </p>
      {count > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keyboard
        <ul className={styles.list} tabIndex={0} aria-label={t('encounters.coming', { count })}>
          {coming.map(({ id, kind, title, stageId }) => (
            <li key={id}>
              {kind ? <KindTile kind={kind} /> : <i />}
              <span dir="auto">{title || t('board.untitled')}</span>
              <small dir="auto">{stages.get(stageId ?? '')?.name}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
