import { gapShapes } from './gapShapes.ts';
import type { BandBox, PointBox } from './layout.ts';
import type { PresentCurve } from './presentCurve.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** From this size on a gap says how large it is. */
const leastSaid = 0.9;

/** How a map of both is drawn. */
export interface GapTools {
  readonly theme: Theme;
  emotionValue(value: number): string;
}

/** The curve of today beneath the wanted one, with the gap between them hatched, large gaps in figures, and a cross where something is dropped. */
export function gapItems(band: BandBox, today: PresentCurve, { theme, emotionValue }: GapTools): Item[] {
  const color = theme.emotions[2].mark;
  const { area, hatch, solid, dotted, dropped, present } = gapShapes(band, today);
  const items: Item[] = [];
  if (area) items.push({ type: 'path', d: area, fill: color, opacity: 0.12 });
  if (hatch) items.push({ type: 'path', d: hatch, stroke: color, strokeWidth: 1, opacity: 0.4 });
  const line = { stroke: theme.bar, strokeWidth: 1.75 };
  if (solid) items.push({ type: 'path', d: solid, ...line });
  if (dotted) items.push({ type: 'path', d: dotted, ...line, dash: [1, 5] });
  for (const { x, y } of present) items.push({ type: 'path', d: circlePath(x, y, 3), fill: theme.bar });
  for (const { x, y } of dropped) {
    const cross = `M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`;
    items.push({ type: 'path', d: cross, stroke: theme.text, strokeWidth: 1.75 });
  }
  for (const point of band.points) {
    const before = today.points.find(({ x, id }) => x === point.x && !dropped.some((gone) => gone.id === id));
    const gap = before ? Math.round((point.emotion - before.emotion) * 10) / 10 : 0;
    if (before && Math.abs(gap) >= leastSaid) items.push(...pill(point, before, emotionValue(gap), theme));
  }
  return items;
}

function pill(wanted: PointBox, today: PointBox, text: string, theme: Theme): Item[] {
  const [width, height] = [34, 18];
  const [x, y] = [wanted.x - width / 2, (wanted.y + today.y) / 2 - height / 2];
  const style = { size: 11, weight: 600, lineHeight: height, fill: theme.text, anchor: 'middle' } as const;
  const edge = { fill: theme.surface, stroke: theme.line, strokeWidth: 1 };
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, ...edge },
    ...textLines([text], wanted.x, y, style),
  ];
}
