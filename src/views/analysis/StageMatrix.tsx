import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { ChartCard } from './ChartCard.tsx';
import styles from './StageMatrix.module.css';
import { useAnalysis } from './useAnalysis.ts';

interface StageMatrixProps {
  title: string;
  /** The spoken name of what its rows are. */
  what: string;
  /** Its rows in their order. */
  values: readonly { readonly value: string; readonly label: string; readonly sign?: ReactNode }[];
  /** What a touchpoint has of it; absent when it is not known. */
  factOf(touchpoint: Touchpoint): string | undefined;
  /** Says what is missing when no touchpoint has any. */
  lacking: string;
}

/** How many touchpoints of each stage have each value of a fact: a table whose numbers lie on more or less ink. */
export function StageMatrix({ title, what, values, factOf, lacking }: StageMatrixProps) {
  const { t } = useTranslation();
  const { ground } = useAnalysis();
  const known = ground.touchpoints.filter((touchpoint) => factOf(touchpoint) !== undefined).length;
  const total = ground.touchpoints.length;
  const rows = [...values, { value: '', label: t('analysis.unknown') }].flatMap(({ value, ...rest }) => {
    const own = ground.touchpoints.filter((touchpoint) => (factOf(touchpoint) ?? '') === value);
    return own.length > 0 ? [{ value, ...rest, own }] : [];
  });
  return (
    <ChartCard
      title={title}
      lacking={known > 0 ? null : total > 0 ? lacking : t('analysis.noTouchpoints')}
    >
      <section className={styles.scroll} aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className={styles.spoken}>{what}</span>
              </th>
              {ground.stages.map(({ id, name }) => (
                <th key={id} scope="col" dir="auto">
                  <span data-tip={name}>{name}</span>
                </th>
              ))}
              <th scope="col">{t('analysis.all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MatrixRow key={row.value} {...row} />
            ))}
          </tbody>
        </table>
      </section>
    </ChartCard>
  );
}

interface MatrixRowProps {
  label: string;
  sign?: ReactNode;
  own: readonly Touchpoint[];
}

function MatrixRow({ label, sign, own }: MatrixRowProps) {
  const { t } = useTranslation();
  const { stages, cells } = useAnalysis().ground;
  return (
    <tr>
      <th scope="row">
        <span className={styles.value}>
          {sign}
          <span dir="auto">{label}</span>
        </span>
      </th>
      {stages.map(({ id, name }, at) => {
        const here = own.filter(({ stageId }) => stageId === id);
        const total = cells.reduce((sum, band) => sum + (band[at]?.length ?? 0), 0);
        return (
          <td key={id}>
            {here.length > 0 && <Count here={here} total={total} label={`${label}, ${name}`} />}
          </td>
        );
      })}
      <td className={styles.sum}>
        <span className={styles.spoken}>{`${t('analysis.all')}: `}</span>
        {own.length}
      </td>
    </tr>
  );
}

function Count({ here, total, label }: { here: readonly Touchpoint[]; total: number; label: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const said = `${label}: ${t('domain.touchpoints', { count: here.length })}`;
  const ink: CSSProperties = { '--part': `${Math.round(10 + (here.length / total) * 50)}%` } as CSSProperties;
  return (
    <button
      type="button"
      className={styles.count}
      style={ink}
      aria-label={said}
      data-tip={here
        .map(({ title }) => title)
        .slice(0, 6)
        .join(' · ')}
      onClick={() =>
        showOnMap(
          workspace,
          here.map(({ id }) => id),
        )
      }
    >
      {here.length}
    </button>
  );
}
