import { breakLines } from '../../derive/breakLines.ts';
import type { JourneyChart } from '../../derive/charts/journeyChart.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './Drawing.module.css';

const font = { size: 11, weight: 400 } as const;

/** Narrower than this no part of a name would tell anything. */
const leastColumn = 26;

/** The stages over a chart, with lines between them. */
export function StageNames({ chart }: { chart: Pick<JourneyChart, 'stages' | 'height'> }) {
  const { measure } = useWorkspace();
  return chart.stages.map(({ id, name, x, width }, at) => {
    const [text] = width < leastColumn ? [] : breakLines(name, font, width - 6, measure, 1);
    return (
      <g key={id}>
        {at > 0 && <path className={styles.rule} d={`M${x} 32V${chart.height - 12}`} />}
        <rect x={x} y={4} width={width} height={24} fill="none" pointerEvents="all" data-tip={name} />
        <text className={styles.quiet} x={x + width / 2} y={20} textAnchor="middle">
          {text}
        </text>
      </g>
    );
  });
}
