import { avatarItems } from './avatarItems.ts';
import { labelItems } from './bandItems.ts';
import { breakLines } from './breakLines.ts';
import { cardItems } from './cardItems.ts';
import { curveItems } from './curveItems.ts';
import { curveLabels } from './curveLabels.ts';
import type { BandBox, Layout, StageBox } from './layout.ts';
import { legendItems } from './legendItems.ts';
import { compact } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import { pointItems } from './pointItems.ts';
import { rounded } from './rounded.ts';
import type { Item, LineItem } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { type HeaderTools, importanceScale } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';
import type { Drawn, PictureParts, PictureSize } from './timelinePicture.ts';

const margin = 56;
const labelWidth = 188;
const leastWidth = 1000;
/** The most that a small map is enlarged in a frame. */
const mostScale = 1.5;
/** The most that its stages are widened. */
const mostStageWidth = 260;
const stageFont = { size: 21, weight: 600, lineHeight: 26, tracking: -0.2 } as const;
const smallFont = { size: 18, weight: 400 } as const;
const legendStyle = { size: 18, lineHeight: 22, mark: 20, gap: 24, isSpread: true, x: 0, y: 0 } as const;

/** The whole map for a slide: stages of equal width, cards as tinted fields, faces on the curve, and empty cells said in words. */
export function compactPicture(parts: PictureParts): Drawn {
  const { title, tools, fitTo } = parts;
  const plain = parts.layOut();
  const width = fitTo?.width ?? Math.max(leastWidth, labelWidth + plain.width + 2 * margin);
  const inner = width - 2 * margin;
  const head = title ? titleItems(title, inner, tools) : { items: [], height: 0 };
  const top = title ? 20 + head.height + 15 : 32;
  const hasLegend = parts.wantsLegend && plain.cards.size > 0;
  const legend = hasLegend ? legendItems(plain, { ...legendStyle, width: inner }, tools) : null;
  const footHeight = legend ? legend.height + 34 : 24;
  const room = fitTo ? { width: inner, height: fitTo.height - top - footHeight } : null;
  const { body, scale, apart } = bodyIn(room, plain, parts);
  const y = top + (room ? (room.height - body.height * scale) / 2 : 0);
  const height = fitTo?.height ?? Math.ceil(top + body.height + footHeight);
  const rules = body.rules.map((at) => y + at * scale);
  if (legend) rules.push(height - footHeight);
  const drawn: Part[] = [
    moved(head.items, margin, 20),
    ...rules.map((at) => rule(margin, at, width - margin, tools.theme)),
    moved(body.segments, margin, y, scale),
    moved(body.stages, margin + labelWidth * scale + apart, y, scale),
    moved(legend?.items ?? [], margin, height - footHeight + 12),
  ];
  return { parts: drawn, width, height };
}

/** The body as large as it fits a room, its stages widened where the height leaves something of the width. */
function bodyIn(
  room: PictureSize | null,
  plain: Layout,
  { layOut, tools }: PictureParts,
): { body: Body; scale: number; apart: number } {
  const first = bodyItems(plain, tools);
  if (!room) return { body: first, scale: 1, apart: 0 };
  const scaleOf = ({ height }: Body, layout: Layout) =>
    Math.min(mostScale, room.width / (labelWidth + layout.width), room.height / height);
  const wide = (room.width / scaleOf(first, plain) - labelWidth) / Math.max(1, plain.stages.length);
  const layout = wide > compact.stageWidth + 1 ? layOut(Math.floor(Math.min(wide, mostStageWidth))) : plain;
  const body = layout === plain ? first : bodyItems(layout, tools);
  const scale = scaleOf(body, layout);
  // What is still left goes between names and stages, as far as they belong together.
  const apart = Math.max(0, Math.min(48, room.width - (labelWidth + layout.width) * scale));
  return { body, scale, apart };
}

function titleItems(
  { title, subtitle }: NonNullable<PictureParts['title']>,
  width: number,
  tools: HeaderTools,
) {
  const { theme, measure } = tools;
  const isLong = measure(title, { size: 42, weight: 600 }) > width;
  const font = { size: isLong ? 32 : 42, weight: 600 } as const;
  const lineHeight = isLong ? 38 : 48;
  const lines = breakLines(title, font, width, measure);
  const underFont = { size: 22, weight: 400 } as const;
  const under = breakLines(subtitle, underFont, width, measure, 2);
  const tracking = -0.025 * font.size;
  const items = [
    ...textLines(lines, 0, 0, { ...font, lineHeight, fill: theme.text, tracking }),
    ...textLines(under, 0, lines.length * lineHeight, { ...underFont, lineHeight: 28, fill: theme.text2 }),
  ];
  return { items, height: lines.length * lineHeight + under.length * 28 };
}

/** What stands in the stages, what stands at their left, and the heights of the rules above the bands; all from the same top. */
interface Body {
  readonly stages: readonly Part[];
  readonly segments: readonly Part[];
  readonly rules: readonly number[];
  readonly height: number;
}

function bodyItems(layout: Layout, tools: HeaderTools): Body {
  const names = layout.stages.map(({ stage, width }) =>
    breakLines(stage.name, stageFont, width - 12, tools.measure),
  );
  const most = Math.max(1, ...names.map((lines) => lines.length));
  const headHeight = most * stageFont.lineHeight + 29;
  const row = { most, scale: importanceScale(layout.stages, 3, smallFont.size) };
  const heads = layout.stages.flatMap((stage, at) => stageItems(stage, names[at] ?? [], row, tools));
  const bands = layout.bands.flatMap((band) => bandItems(band, layout, tools));
  const segments = layout.bands.flatMap((band) => segmentItems(band, tools));
  return {
    stages: [...heads, moved(bands, 0, headHeight)],
    segments: [moved(segments, 0, headHeight)],
    rules: layout.bands.map(({ y }) => headHeight + y),
    height: headHeight + layout.height,
  };
}

function stageItems(
  stage: StageBox,
  name: readonly string[],
  { most, scale }: { most: number; scale: number },
  { theme, words }: HeaderTools,
): Item[] {
  const x = stage.x + 5;
  const top = (most - name.length) * stageFont.lineHeight;
  const percent = rounded(stage.weightShare * 100);
  const width = percent * scale;
  const middle = most * stageFont.lineHeight + 11;
  const style = { ...smallFont, lineHeight: 22, fill: theme.text2 };
  const { color } = stage.stage;
  const fill = color ? segmentColorOf(color, theme).ink : theme.text2;
  const bar: Item = { type: 'rect', x, y: middle - 2.5, width, height: 5, radius: 2.5, fill };
  return [
    ...textLines(name, x, top, { ...stageFont, fill: theme.text }),
    ...(width > 0 ? [bar] : []),
    ...textLines([words.percent(percent)], width > 0 ? x + width + 8 : x, middle - 11, style),
  ];
}

function segmentItems({ segment, y, height }: BandBox, { theme, measure, words }: HeaderTools): Part[] {
  const width = labelWidth - 10;
  const most = Math.max(1, Math.floor((height - 14 - 58 - 24) / stageFont.lineHeight));
  const name = breakLines(segment.name, stageFont, width, measure, most);
  const share = segment.share === undefined ? '' : words.customers(segment.share);
  const under = breakLines(share, smallFont, width, measure, 2);
  const top = y + 14 + 48 + 10;
  const style = { ...smallFont, lineHeight: 24, fill: theme.text2 };
  return [
    moved(avatarItems(segment, 48, theme), 0, y + 14),
    ...textLines(name, 0, top, { ...stageFont, fill: theme.text }),
    ...textLines(under, 0, top + name.length * stageFont.lineHeight, style),
  ];
}

function bandItems(band: BandBox, layout: Layout, tools: HeaderTools): Part[] {
  const { theme, measure, words } = tools;
  const look = { kind: 'compact', ground: theme.surface, measure } as const;
  const cards = band.cells.flat();
  const touchpoints = new Map(cards.map(({ touchpoint }) => [touchpoint.id, touchpoint]));
  const style = { ...smallFont, lineHeight: compact.cardHeight, fill: theme.text3 };
  const empty = layout.stages.flatMap((stage, index) =>
    band.cells[index]?.length === 0
      ? textLines(
          [words.noTouchpoint],
          stage.x + compact.cardMargin + 11,
          band.y + compact.lanePadding,
          style,
        )
      : [],
  );
  return [
    ...empty,
    baseline(band, layout, theme),
    ...curveItems(band, theme, look),
    ...cards.map((card) => moved(cardItems(card, theme, look), card.x, card.y)),
    ...band.points.flatMap((point) => {
      const touchpoint = touchpoints.get(point.id);
      return touchpoint ? pointItems(point, touchpoint, theme, look) : [];
    }),
    ...labelItems(curveLabels(layout, band, measure), 'compact', theme, theme.surface),
  ];
}

function baseline({ baseline: y }: BandBox, { width }: Layout, theme: Theme): LineItem {
  const { cardMargin } = compact;
  const [x1, x2] = [cardMargin, width - cardMargin];
  return { type: 'line', x1, y1: y, x2, y2: y, stroke: theme.baseline, strokeWidth: 1.5 };
}

function rule(x1: number, y: number, x2: number, theme: Theme): LineItem {
  return { type: 'line', x1, y1: y, x2, y2: y, stroke: theme.lineStrong, strokeWidth: 1.5 };
}
