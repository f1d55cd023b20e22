import type { Note } from '../model/note.ts';
import { bandGroundItems, guideItems, labelItems, quoteItems } from './bandItems.ts';
import { bothCardItems, bothGapItems } from './bothItems.ts';
import { cardItems } from './cardItems.ts';
import { curveToEdges } from './curveEdges.ts';
import { curveLabels } from './curveLabels.ts';
import { laneItems } from './laneItems.ts';
import type { BandBox, Layout } from './layout.ts';
import { legendItems } from './legendItems.ts';
import { allLinkItems } from './linkItems.ts';
import { bandGap, headers } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import { phaseItems, phaseSpans } from './phaseSpans.ts';
import { accentItems, footOf, headOf, type PictureFrame, timelineStyle } from './pictureFrame.ts';
import { pictureNotes } from './pictureNotes.ts';
import { inCells, inPlace, placesOf, segmentHead, stageHead } from './places.ts';
import { pointItems } from './pointItems.ts';
import type { Item, LineItem } from './scene.ts';
import { segmentHeaderItems } from './segmentHeaderItems.ts';
import {
  type HeaderTools,
  importanceScale,
  stageHeaderHeight,
  stageHeaderItems,
} from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** What a picture is put together from. */
export interface PictureParts extends PictureFrame {
  /** Lays out the map; in the compact layout with stages of a width of one's own. */
  layOut(stageWidth?: number): Layout;
  /** What of a layout is drawn, where it is not all of it; it takes as much room as the whole. */
  drawnOf?(layout: Layout): Layout;
  /** The notes that are drawn too; null for none. */
  readonly notes: ReadonlyMap<string, Note> | null;
  readonly tools: HeaderTools;
  readonly fitTo?: PictureSize;
  /** For a slide: the stages stand in several rows. */
  readonly isWrapped?: boolean;
  /** Of these stages alone, where the picture is not made of a layout. */
  readonly stages?: readonly string[];
}

/** What was drawn, and how much room it takes. */
export interface Drawn extends PictureSize {
  readonly parts: readonly Part[];
}

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const leastWidth = 640;

/** The names of phases, and the room that they take over the stages. */
const phaseStyle = { size: 11, weight: 500, lineHeight: 14, inset: 11 } as const;
const phaseRoom = 18;

/** The whole map in time order: title, stage headers, a band for each segment with its header, and the legend. */
export function timelinePicture(picture: PictureParts): Drawn {
  const { layOut, wantsLegend, tools } = picture;
  const layout = layOut();
  const scribbles = pictureNotes(picture, layout, tools);
  const mapWidth = headers.segmentWidth + scribbles.width;
  const width = Math.max(leastWidth, mapWidth + 2 * margin);
  const inner = width - 2 * margin;
  const head = headOf(picture, inner, timelineStyle, tools);
  const mapTop = margin + (head.height > 0 ? head.height + 10 : 0);
  const map = mapItems(layout, tools);
  const parts: Part[] = [
    ...accentItems(picture, width, 6),
    moved(head.items, margin, margin - (picture.title ? 4 : 0)),
    moved(map.parts, margin, mapTop),
    moved(scribbles.parts, margin + headers.segmentWidth, mapTop + map.top),
  ];
  let bottom = mapTop + map.height + scribbles.height - layout.height;
  if (wantsLegend && layout.cards.size > 0) {
    const place = { x: margin, y: bottom + 16, width: inner };
    const size = { size: 11, lineHeight: 16, mark: 12, gap: 18, isSpread: false };
    const legend = legendItems(layout, picture, { ...size, ...place }, tools);
    parts.push(...legend.items);
    bottom += 16 + legend.height - 4;
  }
  const foot = footOf(picture, inner, timelineStyle, tools);
  if (foot.height > 0) {
    parts.push(moved(foot.items, margin, bottom + 10));
    bottom += 10 + foot.height;
  }
  return { parts, width, height: Math.ceil(bottom + 20) };
}

/** Headers and bands, with (0, 0) at the top left of their common corner. */
function mapItems(layout: Layout, tools: HeaderTools): { parts: Part[]; top: number; height: number } {
  const { theme, measure, words } = tools;
  const phases = phaseSpans(layout.stages, tools.phases);
  const over = phases.length > 0 ? phaseRoom : 0;
  const rowHeight = stageHeaderHeight(layout.stages, measure);
  const headHeight = over + rowHeight;
  const left = headers.segmentWidth;
  const top = headHeight + bandGap;
  const width = left + layout.width;
  const height = layout.bands.length > 0 ? top + layout.height : headHeight;
  const parts: Part[] = [
    { type: 'rect', x: 0, y: 0, width, height, fill: theme.canvas },
    { type: 'rect', x: 0, y: 0, width, height: headHeight, fill: theme.surface },
  ];
  const style = { size: 11, weight: 400, lineHeight: 14, fill: theme.text3 } as const;
  if (layout.stages.length > 0) parts.push(...textLines([words.importance], 12, headHeight - 25.5, style));
  parts.push(moved(phaseItems(phases, phaseStyle, tools), left, 4));
  const row = { height: rowHeight, scale: importanceScale(layout.stages) };
  for (const stage of layout.stages) {
    const head = moved(stageHeaderItems(stage, row, tools), left, over);
    parts.push(inPlace([head], stageHead(stage)));
    parts.push(line(left + stage.x - 0.5, over, left + stage.x - 0.5, headHeight, theme));
  }
  parts.push(line(0, headHeight - 0.5, width, headHeight - 0.5, theme));
  for (const band of layout.bands) parts.push(moved(bandRowItems(band, layout, tools), 0, top));
  parts.push(moved(allLinkItems(layout, theme, tools), left, top));
  parts.push(frame(width, height, theme));
  return { parts, top, height };
}

/** A band with its header at x from 0. */
function bandRowItems(band: BandBox, layout: Layout, tools: HeaderTools): Part[] {
  const left = headers.segmentWidth;
  const { theme } = tools;
  const header: Item = {
    type: 'rect',
    x: 0,
    y: band.y,
    width: left,
    height: band.height,
    fill: theme.surface,
  };
  const edges = [band.y + 0.5, band.y + band.height - 0.5].map((y) => line(0, y, left, y, theme));
  return [
    moved(bandContentItems(band, layout, tools), left, 0),
    header,
    ...edges,
    line(left - 0.5, band.y, left - 0.5, band.y + band.height, theme),
    inPlace(segmentHeaderItems(band, tools), segmentHead(band)),
  ];
}

function bandContentItems(band: BandBox, layout: Layout, tools: HeaderTools): Part[] {
  const { theme, measure } = tools;
  const { kind } = layout;
  const cards = band.cells.flat();
  const placeAt = placesOf(band, layout);
  const touchpoints = new Map(cards.map(({ touchpoint }) => [touchpoint.id, touchpoint]));
  const points = band.points.flatMap((point) => {
    const touchpoint = touchpoints.get(point.id);
    return touchpoint ? pointItems(point, touchpoint, theme, { kind }) : [];
  });
  return [
    ...bandGroundItems(band, layout, theme),
    ...guideItems(band, kind, theme),
    ...inCells(laneItems(band, kind, theme), placeAt),
    ...inCells(
      cards.flatMap((card) => quoteItems(card, band, theme)),
      placeAt,
    ),
    ...cards.map((card) =>
      inPlace([moved(cardItems(card, theme, { kind, measure }), card.x, card.y)], placeAt(card.x)),
    ),
    ...bothCardItems(cards, kind, tools),
    ...bothGapItems(band, layout, tools),
    ...inCells(
      [
        ...curveToEdges(band, theme, kind),
        ...points,
        ...labelItems(curveLabels(layout, band, measure), kind, theme),
      ],
      placeAt,
    ),
  ];
}

function line(x1: number, y1: number, x2: number, y2: number, { line: stroke }: Theme): LineItem {
  return { type: 'line', x1, y1, x2, y2, stroke, strokeWidth: 1 };
}

function frame(width: number, height: number, theme: Theme): Item {
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return { type: 'rect', ...box, stroke: theme.line, strokeWidth: 1 };
}
