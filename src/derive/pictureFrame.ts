import { breakLines } from './breakLines.ts';
import type { Layout } from './layout.ts';
import { legendItems } from './legendItems.ts';
import type { DrawnNotes } from './legendMarks.ts';
import { moved, type Part } from './movedItems.ts';
import type { Popularity } from './popularity.ts';
import type { Item, LineItem } from './scene.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A logo, as large as it is in its file. */
export interface Logo {
  readonly hash: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What stands around what is drawn: over it, and at its foot. */
export interface PictureFrame {
  readonly title: { readonly title: string; readonly subtitle: string } | null;
  readonly wantsLegend: boolean;
  /** The line of sources and date at the foot; empty for none. */
  readonly foot: string;
  /** The colour of a bar along the upper edge; none when absent. */
  readonly accent?: string;
  readonly logo?: Logo;
  /** The notes that are drawn too. */
  readonly notes?: DrawnNotes;
  /** How many open actions are for each touchpoint, where that is drawn. */
  readonly actions?: ReadonlyMap<string, number>;
  /** The touchpoints that are used the most and the least, where that is drawn. */
  readonly popular?: ReadonlyMap<string, Popularity>;
}

/** A head or a foot, drawn from (0, 0). */
export interface FramePart {
  readonly items: readonly Part[];
  readonly height: number;
}

/** How large the texts of a frame are. */
export interface FrameStyle {
  readonly title: { readonly size: number; readonly line: number; readonly tracking: number };
  /** What a title has that is longer than a line. */
  readonly longTitle: { readonly size: number; readonly line: number; readonly tracking: number };
  readonly subtitle: {
    readonly size: number;
    readonly line: number;
    readonly most: number;
    readonly width: number;
    readonly gap: number;
  };
  readonly logo: { readonly width: number; readonly height: number };
  readonly foot: { readonly size: number; readonly line: number };
}

/** Of pictures for a slide. */
export const slideStyle: FrameStyle = {
  title: { size: 42, line: 48, tracking: -1.05 },
  longTitle: { size: 32, line: 38, tracking: -0.8 },
  subtitle: { size: 22, line: 28, most: 2, width: Number.POSITIVE_INFINITY, gap: 0 },
  logo: { width: 220, height: 56 },
  foot: { size: 16, line: 21 },
};

/** Of pictures in time order. */
export const timelineStyle: FrameStyle = {
  title: { size: 20, line: 28, tracking: -0.24 },
  longTitle: { size: 20, line: 28, tracking: -0.24 },
  subtitle: { size: 13, line: 18, most: 4, width: 900, gap: 1 },
  logo: { width: 140, height: 36 },
  foot: { size: 11, line: 15 },
};

/** Title, subtitle and logo in a width; without height when there is none of them. */
export function headOf(
  { title, logo }: PictureFrame,
  width: number,
  style: FrameStyle,
  { theme, measure }: HeaderTools,
): FramePart {
  const sign = logo ? logoItems(logo, width, style) : { items: [], height: 0, width: 0 };
  if (!title) return sign;
  const room = width - (logo ? sign.width + 24 : 0);
  const isLong = measure(title.title, { size: style.title.size, weight: 600 }) > room;
  const { size, line: lineHeight, tracking } = isLong ? style.longTitle : style.title;
  const font = { size, weight: 600 } as const;
  const lines = breakLines(title.title, font, room, measure);
  const { size: smallSize, line: smallLine, most, width: mostWidth } = style.subtitle;
  const small = { size: smallSize, weight: 400 } as const;
  const under = title.subtitle
    ? breakLines(title.subtitle, small, Math.min(room, mostWidth), measure, most)
    : [];
  const underTop = lines.length * lineHeight + style.subtitle.gap;
  const items = [
    ...textLines(lines, 0, 0, { ...font, lineHeight, fill: theme.text, tracking }),
    ...textLines(under, 0, underTop, { ...small, lineHeight: smallLine, fill: theme.text2 }),
    ...sign.items,
  ];
  return { items, height: Math.max(lines.length * lineHeight + under.length * smallLine, sign.height) };
}

function logoItems(
  logo: Logo,
  width: number,
  style: FrameStyle,
): { items: Item[]; height: number; width: number } {
  const scale = Math.min(style.logo.width / logo.width, style.logo.height / logo.height);
  const size = { width: logo.width * scale, height: logo.height * scale };
  const { hash, address } = logo;
  return { items: [{ type: 'image', x: width - size.width, y: 0, ...size, hash, address }], ...size };
}

/** The line of sources in a width. */
export function footOf(
  { foot }: PictureFrame,
  width: number,
  style: FrameStyle,
  { theme, measure }: HeaderTools,
): FramePart {
  if (foot === '') return { items: [], height: 0 };
  const font = { size: style.foot.size, weight: 400 } as const;
  const lines = breakLines(foot, font, width, measure);
  const lineHeight = style.foot.line;
  return {
    items: textLines(lines, 0, 0, { ...font, lineHeight, fill: theme.text3 }),
    height: lines.length * lineHeight,
  };
}

/** The legend of a slide: nine points where the cards have as much. */
const slideLegend = { size: 15, lineHeight: 20, mark: 17, gap: 24 } as const;

/** What stands below a picture for a slide. */
export interface SlideFoot extends FramePart {
  readonly hasRule: boolean;
}

/** Everything below a picture for a slide: legend and sources, each where it is wanted, and neither with texts larger than `most`. */
export function slideFoot(
  frame: PictureFrame,
  layout: Layout | null,
  width: number,
  tools: HeaderTools,
  most: number = slideStyle.foot.size,
): SlideFoot {
  const hasLegend = frame.wantsLegend && layout !== null && layout.cards.size > 0;
  const style = { ...sized(slideLegend, most), isSpread: true, x: 0, y: 0, width };
  const legend = hasLegend ? legendItems(layout, frame, style, tools) : { items: [], height: 0 };
  const foot = footOf(frame, width, { ...slideStyle, foot: sized(slideStyle.foot, most) }, tools);
  const hasRule = hasLegend || foot.height > 0;
  const legendHeight = hasLegend ? legend.height + 12 : foot.height > 0 ? 10 : 0;
  const footTop = legendHeight + (foot.height > 0 && hasLegend ? 2 : 0);
  const height = hasRule ? Math.max(footTop + foot.height, legendHeight) + 22 : 24;
  return { items: [moved(legend.items, 0, 12), moved(foot.items, 0, footTop)], height, hasRule };
}

/** A style whose texts are no larger than `most`, with all its other sizes made smaller with them. */
function sized<Style extends { readonly size: number }>(style: Style, most: number): Style {
  const scale = Math.min(1, most / style.size);
  return Object.fromEntries(Object.entries(style).map(([name, value]) => [name, value * scale])) as Style;
}

/** The bar in the colour of the brand along the upper edge of a picture. */
export function accentItems({ accent }: PictureFrame, width: number, height: number): Item[] {
  return accent ? [{ type: 'rect', x: 0, y: 0, width, height, fill: accent }] : [];
}

/** A line across a picture for a slide. */
export function ruleItem(x1: number, y: number, x2: number, theme: Theme): LineItem {
  return { type: 'line', x1, y1: y, x2, y2: y, stroke: theme.lineStrong, strokeWidth: 1.5 };
}
