import type { Segment } from '../../model/segment.ts';
import { breakLines } from '../breakLines.ts';
import type { Measure } from '../measure.ts';
import { movedItems } from '../movedItems.ts';
import { crossPath } from '../presentItems.ts';
import type { Item, Scene } from '../scene.ts';
import { segmentColorOf } from '../segmentColorOf.ts';
import type { Theme } from '../theme.ts';
import { dotPath } from './dotPath.ts';

/** A chart as it is drawn, without what stands around it. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** What is written around a chart in its picture. */
export interface ChartFrame {
  readonly title: string;
  /** From which map it is, and of which day. */
  readonly source: string;
  /** The segments with their inks, where names in the chart do not tell them apart. */
  readonly segments: readonly Segment[];
  /** What the curves of today are called, where they stand beneath the wanted ones. */
  readonly today?: string;
  /** What is said of a cross, where something of today is dropped. */
  readonly dropped?: string;
}

/** A name with its sign, which is drawn where its line begins. */
interface Entry {
  readonly name: string;
  readonly sign: (x: number, y: number) => Item;
}

const metrics = { pad: 24, title: 34, legendLine: 22, foot: 28, legendGap: 20 } as const;

/** A chart as a picture that stands alone: its title over it, its segments, and the line of its source under it. */
export function chartScene(
  { width, height, items }: Drawn,
  { title, source, ...named }: ChartFrame,
  { measure, theme }: { readonly measure: Measure; readonly theme: Theme },
): Scene {
  const { pad } = metrics;
  const titleFont = { size: 18, weight: 600 } as const;
  const quiet = { size: 12, weight: 400 } as const;
  const [head = ''] = breakLines(title, titleFont, width, measure, 1);
  const [foot = ''] = breakLines(source, quiet, width, measure, 1);
  const above: Item[] = [{ type: 'text', x: pad, y: pad + 16, text: head, ...titleFont, fill: theme.text }];
  let [x, y] = [pad, pad + metrics.title + 10];
  const entries = entriesOf(named, theme);
  for (const { name, sign } of entries) {
    const [text = ''] = breakLines(name, quiet, width - 16, measure, 1);
    const room = 16 + measure(text, quiet);
    if (x > pad && x + room > pad + width) [x, y] = [pad, y + metrics.legendLine];
    above.push(sign(x, y - 4));
    above.push({ type: 'text', x: x + 16, y, text, ...quiet, fill: theme.text2 });
    x += room + metrics.legendGap;
  }
  const top = entries.length > 0 ? y + 14 : pad + metrics.title;
  const bottom = top + height + metrics.foot;
  return {
    width: width + 2 * pad,
    height: bottom + pad / 2,
    background: theme.surface,
    title,
    items: [
      ...above,
      ...movedItems(items, pad, top),
      { type: 'text', x: pad, y: bottom - 4, text: foot, ...quiet, fill: theme.text3 },
    ],
  };
}

function entriesOf(
  { segments, today, dropped }: Pick<ChartFrame, 'segments' | 'today' | 'dropped'>,
  theme: Theme,
): Entry[] {
  const entries = segments.map(({ name, color }): Entry => {
    const { ink, shape } = segmentColorOf(color, theme);
    return { name, sign: (x, y) => ({ type: 'path', d: dotPath(shape, x + 5, y, 5), fill: ink }) };
  });
  if (today !== undefined) {
    const line = { type: 'line', stroke: theme.bar, strokeWidth: 1.75 } as const;
    entries.push({ name: today, sign: (x, y) => ({ ...line, x1: x, y1: y, x2: x + 11, y2: y }) });
  }
  if (dropped !== undefined) {
    const cross = { type: 'path', stroke: theme.text, strokeWidth: 1.75 } as const;
    entries.push({ name: dropped, sign: (x, y) => ({ ...cross, d: crossPath(x + 5, y) }) });
  }
  return entries;
}
