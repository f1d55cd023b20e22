import { breakLines } from '../breakLines.ts';
import { emotionLevel } from '../emotionLevel.ts';
import { faceOf } from '../icons.ts';
import type { Measure } from '../measure.ts';
import { movedItems } from '../movedItems.ts';
import { phaseItems } from '../phaseSpans.ts';
import { presentItems } from '../presentItems.ts';
import type { Item } from '../scene.ts';
import { segmentColorOf } from '../segmentColorOf.ts';
import { circlePath } from '../shapePaths.ts';
import type { Theme } from '../theme.ts';
import { chartFont } from './chartLabels.ts';
import type { Drawn } from './chartScene.ts';
import type { ChartCurve, ChartPoint, JourneyChart, TodayCurve } from './journeyChart.ts';

interface Look {
  readonly measure: Measure;
  readonly theme: Theme;
}

/** The curves of all segments as they are drawn in a picture. */
export function journeyItems(chart: JourneyChart, look: Look): Drawn {
  const { width, height, over, phases, curves, labels } = chart;
  const { theme } = look;
  const inks = new Map(curves.map(({ segment }) => [segment.id, segmentColorOf(segment.color, theme).ink]));
  const items = [
    ...groundItems(chart, look),
    ...(chart.today ?? []).flatMap((today) => todayItems(today, theme)),
    ...curves.toReversed().flatMap((curve) => curveItems(curve, theme)),
    ...labels.map(({ text, x, y, anchor, segmentId }): Item => {
      const fill = inks.get(segmentId) ?? theme.text;
      return { type: 'text', x, y, anchor, text, ...chartFont, fill, halo: theme.surface, haloWidth: 3.5 };
    }),
  ];
  const names = phaseItems(phases, phaseStyle, look);
  return { width, height: height + over, items: [...names, ...movedItems(items, 0, over)] };
}

/** The names of phases, with y from 0. */
const phaseStyle = { size: 11, weight: 500, lineHeight: 15, inset: 4 } as const;

const stageFont = { size: 11, weight: 400 } as const;

function groundItems(
  { stages, levels, left, right, height }: JourneyChart,
  { measure, theme }: Look,
): Item[] {
  const columns = stages.flatMap(({ name, x, width }, at): Item[] => {
    const [text] = breakLines(name, stageFont, width - 6, measure, 1);
    const items: Item[] = [];
    if (at > 0) items.push({ type: 'line', x1: x, y1: 32, x2: x, y2: height - 12, stroke: theme.line });
    if (text)
      items.push({
        type: 'text',
        x: x + width / 2,
        y: 20,
        anchor: 'middle',
        text,
        ...stageFont,
        fill: theme.text3,
      });
    return items;
  });
  const lines = levels.flatMap(({ emotion, y }): Item[] => [
    { type: 'line', x1: left, y1: y, x2: right, y2: y, stroke: emotion === 0 ? theme.baseline : theme.grid },
    faceAt(emotion, y, theme),
  ]);
  return [...columns, ...lines];
}

function faceAt(emotion: number, y: number, theme: Theme): Item {
  const level = emotionLevel(emotion);
  const { mark } = theme.emotions[level];
  return { type: 'icon', icon: faceOf(level), x: 8, y: y - 8, size: 16, color: mark, ground: theme.faceInk };
}

function todayItems({ segment, shapes }: TodayCurve, theme: Theme): Item[] {
  const { ink } = segmentColorOf(segment.color, theme);
  const gap: Item[] = shapes.area ? [{ type: 'path', d: shapes.area, fill: ink, opacity: 0.1 }] : [];
  return [...gap, ...presentItems(shapes, 2.5, theme)];
}

function curveItems({ segment, points, pieces }: ChartCurve, theme: Theme): Item[] {
  const { ink, dash } = segmentColorOf(segment.color, theme);
  return [
    ...pieces.map(({ d, dotted }): Item => {
      const line = dotted ? [1, 5] : dash;
      const edge = { stroke: ink, strokeWidth: dotted ? 2 : 2.25 };
      return { type: 'path', d, ...edge, ...(line.length > 0 && { dash: line }) };
    }),
    ...points.flatMap((point) => markItems(point, ink, theme)),
  ];
}

function markItems({ id, x, y, isLast, touchpoint }: ChartPoint, ink: string, theme: Theme): Item[] {
  const { momentOfTruth, evidence } = touchpoint;
  if (momentOfTruth) {
    const isGood = momentOfTruth === 'positive';
    const { mark } = theme.emotions[isGood ? 2 : -2];
    const icon = isGood ? 'momentPositive' : 'momentNegative';
    return [{ type: 'icon', id, icon, x: x - 9, y: y - 9, size: 18, color: mark, ground: theme.surface }];
  }
  const isGuess = evidence === 'assumption';
  const disc = circlePath(x, y, isLast ? 2.9 : isGuess ? 3.25 : 4);
  const ring = { fill: theme.surface, stroke: ink, strokeWidth: 1.75 };
  const full = isLast ? { fill: ink } : { fill: ink, stroke: theme.surface, strokeWidth: 1.5 };
  const middle: Item = { type: 'path', id, d: disc, ...(isGuess ? ring : full) };
  return isLast ? [{ type: 'path', d: circlePath(x, y, 7.5), ...ring }, middle] : [middle];
}
