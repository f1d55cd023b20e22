import { useTranslation } from 'react-i18next';
import styles from './ImportPreview.module.css';
import type { ImportSummary } from './importSummary.ts';

/** A small table of what a map from a file will hold: segments down, stages across, touchpoints counted in the cells. */
export function ImportCounts({ summary }: { summary: ImportSummary }) {
  const { t } = useTranslation();
  const { stages, segments, touchpoints, inTray } = summary;
  const facts: string[] = [
    t('importing.stages', { count: stages.length }),
    t('importing.segments', { count: segments.length }),
    t('importing.touchpoints', { count: touchpoints }),
  ];
  if (inTray > 0) facts.push(t('importing.inTray', { count: inTray }));
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{facts.join(' · ')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('importing.overview')}>
        <table className={styles.counts}>
          <thead>
            <tr>
              <td />
              {stages.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two stages may have the same name, and the list never changes.
                <th key={index} scope="col" dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segments.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {counts.map((count, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one cell for each stage, in their order.
                  <td key={index} className={count === 0 ? styles.none : undefined}>
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
