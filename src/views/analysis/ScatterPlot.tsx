import { useMemo, useRef } from 'react';
import { chartFont } from '../../derive/charts/chartLabels.ts';
import { dotPath } from '../../derive/charts/dotPath.ts';
import type { Plot } from '../../derive/charts/plotItems.ts';
import { cornerPlace, plotPlaces } from '../../derive/charts/plotPlaces.ts';
import { type Scattered, scatterChart } from '../../derive/charts/scatterChart.ts';
import type { Box } from '../../derive/layout.ts';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import { useTheme } from '../../ui/themeChoice.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { DotSign } from './DotSign.tsx';
import drawing from './Drawing.module.css';
import styles from './ScatterPlot.module.css';
import { useAnalysis } from './useAnalysis.ts';
import { useMarks } from './useMarks.ts';
import { useWidth } from './useWidth.ts';

/** A touchpoint on the plot; its tip says what its place means. */
export interface PlotPoint extends Scattered {
  readonly segmentId: string;
  readonly tip: string;
}

interface ScatterPlotProps extends Plot {
  /** What is read out in place of the drawing. */
  label: string;
  points: readonly PlotPoint[];
}

/** Touchpoints between two scales, with the marks of their segments. */
export function ScatterPlot(props: ScatterPlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useMarks(box);
  return (
    <>
      <Segments points={props.points} />
      <div ref={box} className={styles.plot}>
        {width > 0 && <PlotDrawing {...props} width={width} />}
      </div>
    </>
  );
}

function Segments({ points }: Pick<ScatterPlotProps, 'points'>) {
  const { segments } = useAnalysis().ground;
  const here = new Set(points.map(({ segmentId }) => segmentId));
  return (
    <div className={styles.legend}>
      {segments
        .filter(({ id }) => here.has(id))
        .map((segment) => (
          <span key={segment.id}>
            <DotSign segment={segment} />
            <span dir="auto">{segment.name}</span>
          </span>
        ))}
    </div>
  );
}

function PlotDrawing(props: ScatterPlotProps & { width: number }) {
  const { label, points, corners, middle, ticks, ends, width } = props;
  const { measure } = useWorkspace();
  const places = useMemo(() => plotPlaces(width), [width]);
  const { area, inner, height } = places;
  const layout = useMemo(
    () => scatterChart(points, places.inner, places.area, places.corners, measure),
    [points, places, measure],
  );
  const [x, y] = [inner.x + middle[0] * inner.width, inner.y + inner.height * (1 - middle[1])];
  const [bottom, right] = [area.y + area.height, area.x + area.width];
  return (
    <svg
      className={`${drawing.svg} ${drawing.onBand}`}
      width={places.width}
      height={height}
      role="img"
      aria-label={label}
    >
      <rect className={drawing.area} {...area} rx={8} />
      <path className={drawing.rule} d={`M${x} ${area.y}V${bottom}M${area.x} ${y}H${right}`} />
      {ticks.map(({ text, up }) => (
        <text
          key={text}
          className={drawing.quiet}
          x={area.x - 7}
          y={inner.y + inner.height * (1 - up) + 4}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      <Corners area={area} corners={corners} />
      <Dots points={points} layout={layout} />
      <text className={drawing.quiet} x={area.x} y={height - 8}>
        {ends[0]}
      </text>
      <text className={drawing.quiet} x={right} y={height - 8} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

function Dots({
  points,
  layout,
}: Pick<ScatterPlotProps, 'points'> & { layout: ReturnType<typeof scatterChart> }) {
  const { segments } = useAnalysis().ground;
  const theme = useTheme();
  const looks = new Map(segments.map(({ id, color }) => [id, segmentColorOf(color, theme)]));
  const pointOf = new Map(points.map((point) => [point.id, point]));
  const lookOf = (id: string) => looks.get(pointOf.get(id)?.segmentId ?? '');
  return (
    <>
      {layout.dots.map(({ id, x, y }) => {
        const look = lookOf(id);
        return (
          <g key={id} className={drawing.mark} data-mark={id} data-tip={pointOf.get(id)?.tip}>
            <circle cx={x} cy={y} r={9} fill="none" pointerEvents="all" />
            <path
              className={drawing.halo}
              d={dotPath(look?.shape ?? 'circle', x, y, 5.5)}
              fill={look?.ink}
              strokeWidth={1.5}
            />
          </g>
        );
      })}
      {layout.labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          className={drawing.label}
          fontSize={chartFont.size}
          {...{ x, y }}
          textAnchor={anchor}
          fill={lookOf(id)?.ink}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Corners({ area, corners }: { area: Box; corners: ScatterPlotProps['corners'] }) {
  return corners.map(({ name, text }, at) => {
    const { x, y, anchor } = cornerPlace(area, at);
    return (
      <g key={name} pointerEvents="none">
        <text className={drawing.corner} {...{ x, y }} textAnchor={anchor}>
          {name}
        </text>
        <text className={drawing.quiet} x={x} y={y + 15} textAnchor={anchor}>
          {text}
        </text>
      </g>
    );
  });
}
