import { bothLegend } from './bothLegend.ts';
import type { Layout } from './layout.ts';
import { legendEntries } from './legendEntries.ts';
import { type DrawnMarks, type DrawnNotes, legendMarks } from './legendMarks.ts';
import type { LegendSign } from './legendSigns.ts';
import { movedItems } from './movedItems.ts';
import type { Item } from './scene.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';

/** How large a legend is drawn. */
export interface LegendStyle {
  readonly size: number;
  readonly lineHeight: number;
  /** The size of faces and diamonds. */
  readonly mark: number;
  /** Between the entries, at least. */
  readonly gap: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether a single line of entries is spread over the whole width. */
  readonly isSpread: boolean;
}

/** The legend of a picture, with only the marks that occur in it; it takes as many lines as it needs. */
export function legendItems(
  layout: Layout,
  { notes, actions, popular }: DrawnMarks & { readonly notes?: DrawnNotes },
  style: LegendStyle,
  tools: HeaderTools,
): { items: Item[]; height: number } {
  const font = { size: style.size, weight: 400 } as const;
  const inner = style.size * 0.45;
  const marks = legendMarks(layout, notes, { actions, popular });
  const { theme, words } = tools;
  const looks = { kind: layout.kind, size: style.mark, theme, words };
  const signs: LegendSign[] = legendEntries(marks, looks);
  if (tools.both) signs.push(...bothLegend(layout, tools.both, looks));
  const entries = signs.map((entry) => ({
    ...entry,
    width: entry.markWidth + inner + tools.measure(entry.text, font),
  }));
  const rows = rowsOf(entries, style);
  const rowHeight = Math.max(style.lineHeight, style.mark) + 4;
  const items = rows.flatMap((row, index) => {
    const free = style.width - row.reduce((sum, { width }) => sum + width, 0);
    const isSpread = style.isSpread && rows.length === 1 && row.length > 3;
    const gap = isSpread ? free / (row.length - 1) : style.gap;
    const middle = style.y + index * rowHeight + style.lineHeight / 2;
    let x = style.x;
    return row.flatMap(({ mark, markWidth, text, width }) => {
      const drawn = movedItems(mark, x, middle);
      const look = { ...font, lineHeight: style.lineHeight, fill: tools.theme.text2 };
      drawn.push(...textLines([text], x + markWidth + inner, middle - style.lineHeight / 2, look));
      x += width + gap;
      return drawn;
    });
  });
  return { items, height: rows.length * rowHeight };
}

function rowsOf<Sized extends { readonly width: number }>(
  entries: readonly Sized[],
  style: LegendStyle,
): Sized[][] {
  const rows: Sized[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (used + style.gap + entry.width > style.width) {
      rows.push([]);
      used = -style.gap;
    }
    rows.at(-1)?.push(entry);
    used += style.gap + entry.width;
  }
  return rows;
}
