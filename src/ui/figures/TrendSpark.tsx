import { useTranslation } from 'react-i18next';
import type { MetricTrend } from '../../derive/analysis/metricTrends.ts';
import { trendLine } from '../../derive/charts/trendLine.ts';
import { spokenTrend } from './figureText.ts';
import styles from './TrendSpark.module.css';

interface TrendSparkProps {
  trend: MetricTrend;
  width?: number;
  height?: number;
  /** Its words stand beside it already. */
  isSilent?: boolean;
}

/** A figure over time as a small line, its newest value as a dot; dashed its target, dotted what others reach. */
export function TrendSpark({ trend, width = 72, height = 24, isSilent = false }: TrendSparkProps) {
  const { t, i18n } = useTranslation();
  const { points, targetY, benchmarkY } = trendLine(trend, { width, height, inset: 4 });
  const last = points.at(-1);
  return (
    <svg
      className={styles.spark}
      data-direction={trend.direction}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={spokenTrend(t, trend, i18n.language)}
      aria-hidden={isSilent}
    >
      {benchmarkY !== null && (
        <line className={styles.benchmark} x1={1} x2={width - 1} y1={benchmarkY} y2={benchmarkY} />
      )}
      {targetY !== null && <line className={styles.target} x1={1} x2={width - 1} y1={targetY} y2={targetY} />}
      {points.length > 1 && (
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      )}
      {last && <circle className={styles.dot} cx={last.x} cy={last.y} r={3} />}
    </svg>
  );
}
