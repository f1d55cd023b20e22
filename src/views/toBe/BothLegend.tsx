import { useTranslation } from 'react-i18next';
import styles from './ToBePanel.module.css';

/** What the lines of both maps mean while they are drawn in one. */
export function BothLegend() {
  const { t } = useTranslation();
  const signs = {
    today: <path d="M0 6H22" stroke="var(--bar)" strokeWidth={1.75} />,
    wanted: <path d="M0 6H22" stroke="var(--curve)" strokeWidth={2} />,
    gapHatched: <path d="M1 1V11M6 1V11M11 1V11M16 1V11M21 1V11" stroke="var(--emo-p2)" />,
    crossed: <path d="M7 2L15 10M7 10L15 2" stroke="var(--text)" strokeWidth={1.75} />,
  } as const;
  return (
    <ul className={styles.legend} aria-label={t('board.legend')}>
      {(['today', 'wanted', 'gapHatched', 'crossed'] as const).map((name) => (
        <li key={name}>
          <svg width={22} height={12} aria-hidden>
            {signs[name]}
          </svg>
          {t(`toBe.${name}`)}
        </li>
      ))}
    </ul>
  );
}
