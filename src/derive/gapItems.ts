import { gapShapes } from './gapShapes.ts';
import type { BandBox, LayoutKind, PointBox } from './layout.ts';
import type { PresentCurve } from './presentCurve.ts';
import { presentItems } from './presentItems.ts';
import type { Item } from './scene.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** From what size on a gap says how large it is, the type of that, its field, and how far the mark of the wanted point reaches. On a slide figures are as large as the other texts, and faces take more of the gap. */
const figures = {
  timeline: { least: 0.9, size: 11, width: 34, height: 18, reach: 0 },
  compact: { least: 1.6, size: 16, width: 47, height: 22, reach: 13.5 },
} as const;

/** How a map of both is drawn. */
export interface GapTools {
  readonly theme: Theme;
  readonly kind: LayoutKind;
  emotionValue(value: number): string;
}

/** The curve of today beneath the wanted one, with the gap between them hatched, large gaps in figures, and a cross where something is dropped. */
export function gapItems(band: BandBox, today: PresentCurve, tools: GapTools): Item[] {
  const { theme, kind } = tools;
  const color = theme.emotions[2].mark;
  const shapes = gapShapes(band, today);
  const { area, hatch, dropped } = shapes;
  const items: Item[] = [];
  if (area) items.push({ type: 'path', d: area, fill: color, opacity: 0.12 });
  if (hatch) items.push({ type: 'path', d: hatch, stroke: color, strokeWidth: 1, opacity: 0.4 });
  items.push(...presentItems(shapes, 3, theme));
  for (const point of band.points) {
    const before = today.points.find(({ x, id }) => x === point.x && !dropped.some((gone) => gone.id === id));
    const gap = before ? Math.round((point.emotion - before.emotion) * 10) / 10 : 0;
    if (before && Math.abs(gap) >= figures[kind].least) items.push(...pill(point, before, gap, tools));
  }
  return items;
}

function pill(
  wanted: PointBox,
  today: PointBox,
  gap: number,
  { theme, kind, emotionValue }: GapTools,
): Item[] {
  const { size, width, height, reach } = figures[kind];
  const edgeOfMark = wanted.y + Math.sign(today.y - wanted.y) * reach;
  const [x, y] = [wanted.x - width / 2, (edgeOfMark + today.y) / 2 - height / 2];
  const style = { size, weight: 600, lineHeight: height, fill: theme.text, anchor: 'middle' } as const;
  const edge = { fill: theme.surface, stroke: theme.line, strokeWidth: 1 };
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, ...edge },
    ...textLines([emotionValue(gap)], wanted.x, y, style),
  ];
}
