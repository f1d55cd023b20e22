import { type BothMaps, type BothMark, bothMarks } from './bothMaps.ts';
import { changeSignItems } from './changeMark.ts';
import { hatchedPath } from './gapShapes.ts';
import type { Layout } from './layout.ts';
import type { LegendSign } from './legendSigns.ts';
import { presentCurve } from './presentCurve.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

/** What a legend says about a mark of both maps. */
export interface BothEntry extends LegendSign {
  readonly marks: readonly [`both-${BothMark}`];
}

/** What a legend says about the marks of both maps: only those that occur. */
export function bothLegend(
  layout: Layout,
  { comparison, words }: BothMaps,
  { size, theme }: { readonly size: number; readonly theme: Theme },
): BothEntry[] {
  const found = marksOf(layout, comparison);
  return bothMarks
    .filter((mark) => found.has(mark))
    .map((name) => ({ marks: [`both-${name}` as const], ...signs[name](size, theme), text: words[name] }));
}

function marksOf(layout: Layout, comparison: BothMaps['comparison']): ReadonlySet<BothMark> {
  const found = new Set<BothMark>();
  for (const { id } of layout.cards.values()) {
    const change = comparison.byId.get(id)?.change;
    if (change === 'added' || change === 'changed') found.add(change);
  }
  for (const band of layout.bands) {
    if (band.isFolded) continue;
    const { points, dropped } = presentCurve(band, layout.stages, comparison);
    if (dropped.length > 0) found.add('dropped');
    const isSame = points.every(({ x, y }) => band.points.some((point) => point.x === x && point.y === y));
    if (points.length === 0 || (isSame && points.length === band.points.length)) continue;
    found.add('today');
    if (band.points.length > 0) found.add('wanted');
    // A single point encloses nothing.
    if (points.length > 1 && band.points.length > 1) found.add('gap');
  }
  return found;
}

type Sign = (size: number, theme: Theme) => Omit<LegendSign, 'text'>;

const signs: Readonly<Record<BothMark, Sign>> = {
  today: (size, theme) => lineSign(size, theme.bar, size / 8),
  wanted: (size, theme) => lineSign(size, theme.curve, size / 5),
  gap: (size, theme) => {
    const [width, height] = [size * 1.9, size * 0.9];
    const color = theme.emotions[2].mark;
    const ground = { x: 0, y: -height / 2, width, height, fill: color, opacity: 0.12 } as const;
    const d = hatchedPath(width, height);
    const mark: Item[] = [
      { type: 'rect', ...ground },
      { type: 'path', d, stroke: color, strokeWidth: 1, opacity: 0.4 },
    ];
    return { mark, markWidth: width };
  },
  added: (size, theme) => ({ mark: changeSignItems('added', size, theme), markWidth: size * 1.25 }),
  changed: (size, theme) => ({ mark: changeSignItems('changed', size, theme), markWidth: size * 1.25 }),
  dropped: (size, theme) => {
    const half = size / 3;
    const d = `M0.5 ${-half}L${0.5 + 2 * half} ${half}M0.5 ${half}L${0.5 + 2 * half} ${-half}`;
    return {
      mark: [{ type: 'path', d, stroke: theme.text, strokeWidth: size / 7 }],
      markWidth: 2 * half + 1,
    };
  },
};

function lineSign(size: number, stroke: string, strokeWidth: number): Omit<LegendSign, 'text'> {
  const width = size * 1.9;
  return { mark: [{ type: 'path', d: `M0 0L${width} 0`, stroke, strokeWidth }], markWidth: width };
}
