import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { stageTotals } from '../../derive/analysis/ground.ts';
import { spreadOf, type ValueSpread } from '../../derive/analysis/spread.ts';
import type { Touchpoint, TouchpointKind } from '../../model/touchpoint.ts';
import { KindTile } from '../../ui/parts/Sign.tsx';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { ChartCard } from './ChartCard.tsx';
import { matrixGrid } from './grids/matrixGrid.ts';
import styles from './StageMatrix.module.css';
import { useAnalysis } from './useAnalysis.ts';
import { useGridPicture } from './useGridPicture.ts';

/** A fact that touchpoints have, for its chart. */
export interface StageMatrixProps {
  title: string;
  /** The spoken name of what its rows are. */
  what: string;
  /** Its rows in their order. */
  values: readonly { readonly value: string; readonly label: string; readonly kind?: TouchpointKind }[];
  /** What a touchpoint has of it; absent when it is not known. */
  factOf(touchpoint: Touchpoint): string | undefined;
  /** For many rows: as wide as two others. */
  wide?: boolean;
}

/** How many touchpoints of each stage have each value of a fact: a table whose numbers lie on more or less ink. */
export function StageMatrix({ title, what, values, factOf, wide = false }: StageMatrixProps) {
  const { t } = useTranslation();
  const { ground } = useAnalysis();
  const spread = spreadOf(
    ground,
    values.map(({ value }) => value),
    factOf,
  );
  const labelOf = new Map(values.map((one) => [one.value, one]));
  const labelFor = (value: string | null) => labelOf.get(value ?? '')?.label ?? t('analysis.unknown');
  const lines = () => [
    [what, ...ground.stages.map(({ name }) => name), t('analysis.all')],
    ...spread.map(({ value, byStage, total }) => [
      labelFor(value),
      ...ground.stages.map((_, at) => byStage[at]?.length ?? 0),
      total,
    ]),
  ];
  const nameOf = (value: string | null) => ({ text: labelFor(value), kind: labelOf.get(value ?? '')?.kind });
  const picture = useGridPicture((t) => [matrixGrid(t, ground, spread, what, nameOf)], wide);
  return (
    <ChartCard {...{ title, wide, lines, picture }}>
      <div className={styles.scroll}>
        <table
          aria-label={title}
          className={styles.table}
          style={{ '--stages': ground.stages.length } as CSSProperties}
        >
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
            {spread.map((row) => (
              <MatrixRow
                key={row.value}
                spread={row}
                label={labelFor(row.value)}
                kind={labelOf.get(row.value ?? '')?.kind}
              />
            ))}
          </tbody>
        </table>
      </div>
    </ChartCard>
  );
}

interface MatrixRowProps {
  spread: ValueSpread<string>;
  label: string;
  kind: TouchpointKind | undefined;
}

function MatrixRow({ spread: { byStage, total }, label, kind }: MatrixRowProps) {
  const { t } = useTranslation();
  const { ground } = useAnalysis();
  const totals = stageTotals(ground);
  return (
    <tr>
      <th scope="row">
        <span className={styles.value}>
          {kind && <KindTile kind={kind} />}
          <span dir="auto">{label}</span>
        </span>
      </th>
      {ground.stages.map(({ id, name }, at) => {
        const here = byStage[at] ?? [];
        const all = totals[at] ?? 0;
        return (
          <td key={id}>{here.length > 0 && <Count here={here} total={all} label={`${label}, ${name}`} />}</td>
        );
      })}
      <td className={styles.sum}>
        <span className={styles.spoken}>{`${t('analysis.all')}: `}</span>
        {total}
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
