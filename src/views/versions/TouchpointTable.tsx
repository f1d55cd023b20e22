import { useTranslation } from 'react-i18next';
import type { FigureChange } from '../../derive/figureChange.ts';
import type { ProgressLine } from '../../derive/progress.ts';
import { figureText } from './figureText.ts';
import styles from './VersionProgress.module.css';

const columns = ['emotion', 'pains', 'isCritical'] as const;

/** The touchpoints that got better or worse, with what changed in each. */
export function TouchpointTable({ label, lines }: { label: string; lines: readonly ProgressLine[] }) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('figures.progress.touchpoint')}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`figures.progress.name.${name}`)}
              </th>
            ))}
            <th scope="col">{t('figures.progress.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ touchpoint, segment, figures, outcome }) => (
            <tr key={touchpoint.id} data-outcome={outcome}>
              <th scope="row" dir="auto">
                {touchpoint.title || t('board.untitled')} <small>{segment}</small>
              </th>
              {figures.map((figure) => (
                <Change key={figure.name} figure={figure} />
              ))}
              <td className={styles.outcome}>{t(`figures.progress.outcomes.${outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Change({ figure: { name, before, after } }: { figure: FigureChange }) {
  const { t, i18n } = useTranslation();
  const text = (figure: typeof before) =>
    name === 'critical'
      ? t(figure?.value ? 'figures.progress.yes' : 'figures.progress.no')
      : figureText(name, figure, t, i18n.language);
  const [was, is] = [text(before), text(after)];
  return <td>{was === is ? is : `${was} → ${is}`}</td>;
}
