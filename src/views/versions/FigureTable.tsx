import { useTranslation } from 'react-i18next';
import type { FigureChange } from '../../derive/figureChange.ts';
import { changeText, figureText } from './figureText.ts';
import styles from './VersionProgress.module.css';

/** The names of the two states that are compared, the earlier first. */
export type Between = readonly [string, string];

interface FigureTableProps {
  label: string;
  between: Between;
  /** Figures under one another, each group under its name; a group without a name stands alone. */
  groups: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly figures: readonly FigureChange[];
  }[];
}

/** Figures at two times: what each was, what it is, by how much it changed, and in a word whether that is better. */
export function FigureTable({ label, between, groups }: FigureTableProps) {
  const { t } = useTranslation();
  const head = [
    t('figures.progress.figure'),
    ...between,
    t('figures.progress.change'),
    t('figures.progress.outcome'),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={`${styles.scroll} ${styles.figures}`} tabIndex={0} aria-label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            {head.map((name, at) => (
              // Two versions can have one name.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={at} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, name, figures }) => (
          <tbody key={id}>
            {name !== null && (
              <tr>
                <th scope="rowgroup" colSpan={head.length} dir="auto" className={styles.group}>
                  {name}
                </th>
              </tr>
            )}
            {figures.map((figure) => (
              <Row key={figure.name} figure={figure} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ figure }: { figure: FigureChange }) {
  const { t, i18n } = useTranslation();
  const { name, before, after, outcome } = figure;
  return (
    <tr data-outcome={outcome}>
      <th scope="row">{t(`figures.progress.name.${name}`)}</th>
      <td>{figureText(name, before, t, i18n.language)}</td>
      <td>{figureText(name, after, t, i18n.language)}</td>
      <td>{changeText(figure, i18n.language)}</td>
      <td className={styles.outcome}>{t(`figures.progress.outcomes.${outcome}`)}</td>
    </tr>
  );
}
