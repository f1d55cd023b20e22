import { breakLines } from '../../derive/breakLines.ts';
import type { JourneyChart } from '../../derive/charts/journeyChart.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './Drawing.module.css';

const font = { size: 11, weight: 500 } as const;

/** The phases over the stages of a chart, each with a line over all its stages. */
export function PhaseNames({ phases }: Pick<JourneyChart, 'phases'>) {
  const { measure } = useWorkspace();
  return phases.map(({ stageId, name, x, width }) => (
    <g key={stageId}>
      <rect x={x} y={0} width={width} height={16} fill="none" pointerEvents="all" data-tip={name} />
      <text className={styles.phase} x={x + 4} y={11}>
        {breakLines(name, font, width - 8, measure, 1)}
      </text>
      <path className={styles.over} d={`M${x + 2} 16.75H${x + width - 2}`} />
    </g>
  ));
}
