import { useTranslation } from 'react-i18next';
import { chartFont } from '../../derive/charts/chartLabels.ts';
import type { ChartCurve, ChartPoint, JourneyChart, TodayCurve } from '../../derive/charts/journeyChart.ts';
import { emotionLevel } from '../../derive/emotionLevel.ts';
import { faceOf, iconShapes } from '../../derive/icons.ts';
import { crossPath } from '../../derive/presentItems.ts';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { emotionColor } from '../../ui/parts/Sign.tsx';
import { useTheme } from '../../ui/themeChoice.ts';
import styles from './Drawing.module.css';
import { PhaseNames } from './PhaseNames.tsx';
import { StageNames } from './StageNames.tsx';

/** The curves as they were laid out. */
export function JourneyDrawing({ chart }: { chart: JourneyChart }) {
  const { t } = useTranslation();
  const { width, height, over, left, right, levels, curves, labels } = chart;
  const theme = useTheme();
  const inkOf = new Map(
    curves.map(({ segment }) => [segment.id, segmentColorOf(segment.color, theme).ink] as const),
  );
  const label = t('analysis.emotion.spoken', { count: curves.length });
  return (
    <svg className={styles.svg} width={width} height={height + over} role="img" aria-label={label}>
      <PhaseNames phases={chart.phases} />
      <g transform={`translate(0 ${over})`}>
        <StageNames chart={chart} />
        {levels.map(({ emotion, y }) => (
          <g key={emotion}>
            <path className={emotion === 0 ? styles.base : styles.grid} d={`M${left} ${y}H${right}`} />
            <FaceAt emotion={emotion} x={8} y={y - 8} size={16} />
          </g>
        ))}
        {chart.today?.map((today) => (
          <Today key={today.segment.id} today={today} />
        ))}
        {curves.toReversed().map((curve) => (
          <Curve key={curve.segment.id} curve={curve} />
        ))}
        {labels.map(({ id, text, x, y, anchor, segmentId }) => (
          <text
            key={id}
            className={styles.label}
            fontSize={chartFont.size}
            {...{ x, y }}
            textAnchor={anchor}
            fill={inkOf.get(segmentId)}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function FaceAt({ emotion, x, y, size }: { emotion: number; x: number; y: number; size: number }) {
  const { grid, shapes } = iconShapes(
    faceOf(emotionLevel(emotion)),
    emotionColor(emotion),
    'var(--face-ink)',
  );
  return (
    <g transform={`translate(${x} ${y}) scale(${size / grid})`}>
      {shapes.map(({ d, fill, stroke, strokeWidth }) => (
        <path key={d} {...{ d, stroke, strokeWidth }} fill={fill ?? 'none'} strokeLinecap="round" />
      ))}
    </g>
  );
}

function Curve({ curve: { segment, points, pieces } }: { curve: ChartCurve }) {
  const { ink, dash } = segmentColorOf(segment.color, useTheme());
  return (
    <g>
      {pieces.map(({ d, dotted }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={ink}
          strokeWidth={dotted ? 2 : 2.25}
          strokeLinecap="round"
          strokeDasharray={dotted ? '1 5' : dash.join(' ') || undefined}
        />
      ))}
      {points.map((point) => (
        <Mark key={point.id} point={point} ink={ink} segment={segment.name} />
      ))}
    </g>
  );
}

function Today({ today: { segment, shapes } }: { today: TodayCurve }) {
  const { ink } = segmentColorOf(segment.color, useTheme());
  const { area, solid, dotted, present, dropped } = shapes;
  return (
    <g className={styles.today}>
      <path d={area} fill={ink} opacity={0.1} />
      <path d={solid} className={styles.before} />
      <path d={dotted} className={styles.before} strokeDasharray="1 5" />
      {present.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={2.5} />
      ))}
      {dropped.map(({ id, x, y }) => (
        <path key={id} className={styles.gone} d={crossPath(x, y)} />
      ))}
    </g>
  );
}

function Mark({ point, ink, segment }: { point: ChartPoint; ink: string; segment: string }) {
  const { i18n } = useTranslation();
  const { id, x, y, emotion, touchpoint } = point;
  const tip = `${touchpoint.title} · ${segment} · ${emotionNumber(emotion, i18n.language)}`;
  return (
    <g className={styles.mark} data-mark={id} data-tip={tip}>
      <circle cx={x} cy={y} r={11} fill="none" pointerEvents="all" />
      {touchpoint.momentOfTruth ? (
        <DiamondAt x={x} y={y} tone={touchpoint.momentOfTruth} />
      ) : (
        <Disc point={point} ink={ink} />
      )}
    </g>
  );
}

function Disc({ point: { x, y, isLast, touchpoint }, ink }: { point: ChartPoint; ink: string }) {
  const isGuess = touchpoint.evidence === 'assumption';
  const radius = isLast ? 2.9 : isGuess ? 3.25 : 4;
  return (
    <>
      {isLast && <circle cx={x} cy={y} r={7.5} className={styles.ground} stroke={ink} strokeWidth={1.75} />}
      <circle
        cx={x}
        cy={y}
        r={radius}
        className={isGuess ? styles.ground : styles.halo}
        fill={isGuess ? undefined : ink}
        stroke={isGuess ? ink : undefined}
        strokeWidth={isGuess ? 1.75 : isLast ? 0 : 1.5}
      />
    </>
  );
}

function DiamondAt({ x, y, tone }: { x: number; y: number; tone: 'positive' | 'negative' }) {
  const name = tone === 'positive' ? 'momentPositive' : 'momentNegative';
  const { grid, shapes } = iconShapes(name, emotionColor(tone === 'positive' ? 2 : -2), 'var(--surface)');
  return (
    <g transform={`translate(${x - 9} ${y - 9}) scale(${18 / grid})`}>
      {shapes.map(({ d, fill }, at) => (
        <path key={d} d={d} fill={fill} className={at === 0 ? styles.halo : undefined} strokeWidth={3} />
      ))}
    </g>
  );
}
