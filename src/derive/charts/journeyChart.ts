import type { Segment } from '../../model/segment.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from '../analysis/ground.ts';
import { comparisonOf } from '../comparison.ts';
import { type CurveFigures, curveFigures } from '../curveFigures.ts';
import { curveSegments } from '../curveSegments.ts';
import { type CurvePiece, emotionCurve } from '../emotionCurve.ts';
import { type GapShapes, gapShapes } from '../gapShapes.ts';
import type { PointBox } from '../layout.ts';
import type { Measure } from '../measure.ts';
import { type PhaseSpan, phaseSpans } from '../phaseSpans.ts';
import { presentCurve } from '../presentCurve.ts';
import {
  type ChartLabel,
  chartFont,
  type LabelWish,
  markBox,
  placeLabels,
  spotsAround,
} from './chartLabels.ts';

/** The curves of all segments in one picture, in pixels. */
export interface JourneyChart {
  /** The phases over the stages, with y from 0, and the room that they take above all the rest. */
  readonly phases: readonly PhaseSpan[];
  readonly over: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly stages: readonly ChartStage[];
  /** The heights of the five levels. */
  readonly levels: readonly { readonly emotion: number; readonly y: number }[];
  readonly curves: readonly ChartCurve[];
  /** Beneath the wanted curves those of today; null where they are not asked for. */
  readonly today: readonly TodayCurve[] | null;
  /** Names of segments beside their last point, and titles of touchpoints beside peaks, lows and moments of truth. */
  readonly labels: readonly (ChartLabel & { readonly segmentId: string })[];
}

/** The columns of a stage: as many as its fullest segment needs. */
export interface ChartStage {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly width: number;
}

/** The curve of one segment. */
export interface ChartCurve {
  readonly segment: Segment;
  readonly figures: CurveFigures;
  readonly points: readonly ChartPoint[];
  readonly pieces: readonly CurvePiece[];
}

/** The curve of today beneath that of a segment, and the gap between them. */
export interface TodayCurve {
  readonly segment: Segment;
  readonly shapes: GapShapes;
}

/** A point of a curve with its touchpoint. */
export interface ChartPoint extends PointBox {
  readonly touchpoint: Touchpoint;
  readonly isLast: boolean;
}

/** The measures of the picture at its usual size. */
const metrics = {
  height: 300,
  left: 40,
  top: 62,
  level: 52,
  head: 32,
  foot: 12,
  phases: 18,
  leastSlot: 14,
  nameWidth: 44,
  nameShare: 0.55,
} as const;

/** Room for the names of segments behind the last point, where the picture is wide enough for it. */
const names = { least: 16, most: 120, gap: 22, from: 520 } as const;

/** With more curves than this no name would be told from another; the list beside the picture has them all. */
const mostNamed = 12;

/** Beside so many of its last points a name is tried. */
const nameTries = 4;

/** How far a mark reaches from its middle. */
export const markReach = { point: 4, moment: 9, last: 7.5 } as const;

/** Lays out the curves in a width. Where there are more touchpoints than have room, the picture is wider than that. */
export function journeyChart(
  ground: Ground,
  width: number,
  measure: Measure,
  withToday = false,
): JourneyChart {
  const slots = ground.stages.map((_, at) =>
    Math.max(1, ...ground.cells.map((band) => band[at]?.length ?? 0)),
  );
  const total = slots.reduce((sum, count) => sum + count, 0);
  const margin = width >= names.from ? nameRoom(ground, measure) : names.least;
  const room = Math.max(width - metrics.left - margin, metrics.leastSlot * total);
  const right = metrics.left + room;
  const stages = columnsOf(ground, slots, room);
  const frame = { width: right + margin, height: metrics.height, left: metrics.left, right };
  const curves = ground.journeys.flatMap(({ segment, touchpoints }, row) => {
    const figures = curveFigures(touchpoints);
    const points = pointsOf(ground.cells[row] ?? [], stages, slots);
    const { pieces } = emotionCurve(points, levelY(0));
    return figures ? [{ segment, figures, points, pieces }] : [];
  });
  const levels = [2, 1, 0, -1, -2].map((emotion) => ({ emotion, y: levelY(emotion) }));
  const [phases, over] = [phasesOf(ground, stages), phaseRoom(ground)];
  const today = withToday ? todayCurves(ground, stages, slots) : null;
  return { ...frame, phases, over, stages, levels, curves, today, labels: labelsOf(curves, frame, measure) };
}

function todayCurves(ground: Ground, stages: readonly ChartStage[], slots: readonly number[]): TodayCurve[] {
  const comparison = comparisonOf(ground.doc);
  return ground.segments.map((segment, row) => {
    const cells = (ground.cells[row] ?? []).map((cell, at) => {
      const { x, width } = stages[at] ?? { x: 0, width: 0 };
      const slot = width / (slots[at] ?? 1);
      return cell.map((touchpoint, index) => ({
        ...{ id: touchpoint.id, touchpoint, x: x + slot * index, width: slot },
      }));
    });
    const points = pointsOf(ground.cells[row] ?? [], stages, slots);
    const scale = { baseline: levelY(0), levelHeight: metrics.level };
    const present = presentCurve({ id: segment.id, ...scale, points, cells }, stages, comparison);
    return { segment, shapes: gapShapes({ points }, present) };
  });
}

function levelY(emotion: number): number {
  return metrics.top + (2 - emotion) * metrics.level;
}

function nameRoom({ segments }: Ground, measure: Measure): number {
  const widest = Math.max(0, ...segments.map(({ name }) => measure(name, chartFont)));
  return Math.min(names.most, widest + names.gap);
}

/** Every stage has room for its name, as far as there is any; the rest goes by touchpoints. */
function columnsOf({ stages }: Ground, slots: readonly number[], room: number): ChartStage[] {
  const total = slots.reduce((sum, count) => sum + count, 0);
  const base = Math.min(metrics.nameWidth, (room * metrics.nameShare) / Math.max(1, stages.length));
  const slot = (room - base * stages.length) / Math.max(1, total);
  let x: number = metrics.left;
  return stages.map(({ id, name }, at) => {
    const width = base + (slots[at] ?? 1) * slot;
    const column = { id, name, x, width };
    x += width;
    return column;
  });
}

/** The room that phases take over the stages; 0 where there are none. */
export function phaseRoom({ stages, doc }: Ground): number {
  return stages.some(({ phaseId }) => doc.phase.has(phaseId ?? '')) ? metrics.phases : 0;
}

function phasesOf({ stages, doc }: Ground, columns: readonly ChartStage[]): PhaseSpan[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const places = columns.flatMap((column) => {
    const stage = byId.get(column.id);
    return stage ? [{ ...column, stage }] : [];
  });
  return phaseSpans(places, doc.phase);
}

function pointsOf(
  band: readonly (readonly Touchpoint[])[],
  stages: readonly ChartStage[],
  slots: readonly number[],
): ChartPoint[] {
  const points: ChartPoint[] = [];
  let lastStage: number | null = null;
  for (const [at, cell] of band.entries()) {
    for (const [index, touchpoint] of cell.entries()) {
      const { id, emotion } = touchpoint;
      if (emotion === undefined) continue;
      const column = stages[at] ?? { x: 0, width: 0 };
      const x = column.x + (column.width / (slots[at] ?? 1)) * (index + 0.5);
      const bridged = lastStage !== null && at - lastStage > 1;
      points.push({ id, x, y: levelY(emotion), emotion, bridged, touchpoint, isLast: false });
      lastStage = at;
    }
  }
  return points.map((point, at) => ({ ...point, isLast: at === points.length - 1 }));
}

/** How far a point of the picture reaches. */
function reachOf({ touchpoint, isLast }: ChartPoint): number {
  if (touchpoint.momentOfTruth) return markReach.moment;
  return isLast ? markReach.last : markReach.point;
}

function labelsOf(
  curves: readonly ChartCurve[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): JourneyChart['labels'] {
  if (curves.length > mostNamed) return [];
  const segmentOf = new Map<string, string>();
  const wishes = [...curves.flatMap(nameWish), ...curves.flatMap(titleWishes)];
  for (const { segment, points } of curves) {
    segmentOf.set(segment.id, segment.id);
    for (const { id } of points) segmentOf.set(id, segment.id);
  }
  const bounds = { x: 0, y: metrics.head, width, height: height - metrics.head - metrics.foot / 2 };
  const marks = curves.flatMap(({ points }) => points.map((point) => markBox(point, reachOf(point))));
  const lines = curves.flatMap(({ points }) => curveSegments(points));
  return placeLabels(wishes, { bounds, marks, lines }, measure).map((label) => ({
    ...label,
    segmentId: segmentOf.get(label.id) ?? '',
  }));
}

/** A line is known by its name: beside its last point, else beside one of those before it. */
function nameWish({ segment, points }: ChartCurve): LabelWish[] {
  const spots = points
    .toReversed()
    .slice(0, nameTries)
    .flatMap((point) => spotsAround(point, reachOf(point)));
  return [{ id: segment.id, text: segment.name, spots, mayCross: true }];
}

function titleWishes({ points, figures }: ChartCurve): LabelWish[] {
  const extremes = new Set([figures.lowest.id, figures.highest.id]);
  const rank = ({ touchpoint: { id, momentOfTruth } }: ChartPoint) =>
    momentOfTruth ? 0 : extremes.has(id) ? 1 : 2;
  return points
    .filter((point) => rank(point) < 2)
    .sort((a, b) => rank(a) - rank(b))
    .map((point) => ({
      id: point.id,
      text: point.touchpoint.title,
      spots: spotsAround(point, reachOf(point)),
    }));
}
