import type { LaneHeight, LayoutKind } from './layout.ts';
import type { Font } from './measure.ts';

/** Sizes of the timeline layout in board pixels. */
export const timeline = {
  /** The width of a time slot, and the free space on each side of a card in it. */
  slot: 136,
  slotMargin: 4,
  cardWidth: 128,
  /** From the edge of a card, its line included, to its text. */
  cardPadding: 8,
  /** The top row of a card: kind, channel and face. */
  cardTop: 8,
  cardTopHeight: 16,
  /** From the top of a card to the top of its first line of title. */
  titleTop: 28,
  titleFont: { size: 12, weight: 500 },
  titleLine: 15,
  titleLinesLeast: 2,
  titleLinesMost: 6,
  /** The height of a card with two lines of title and a row of badges. */
  cardHeight: 84,
  /** From the foot of a card to the foot of its row of badges, and the height of that row. */
  badgesBottom: 5,
  badgesHeight: 16,
  /** The height of a picture under the title, and the gap above it. */
  picture: 64,
  pictureGap: 5,
  channelFont: { size: 11, weight: 400 },
  /** Free space above and below the cards of a band. */
  lanePadding: 7,
  /** What links take above it, and how much more each lane after the first. */
  gutter: 14,
  gutterLane: 7,
  linkFont: { size: 11, weight: 400 },
  /** The height of the emotion lane and of one level of the scale in it, by the size that the person wants. */
  emotion: {
    S: { height: 84, level: 17 },
    M: { height: 144, level: 32 },
    L: { height: 188, level: 42 },
  },
  /** A quote starts under the text of its card and is as wide as a slot without its margins. */
  quoteInset: 8,
  quoteWidth: 120,
  quoteFont: { size: 11, weight: 400 },
  quoteLine: 14,
  quoteLinesLeast: 2,
  quoteLinesMost: 4,
  quotePadding: 5,
  lane: {
    font: { size: 11, weight: 400 },
    line: 14,
    inset: 8,
    padding: 5,
    bare: 26,
    chip: 20,
    chipGap: 3,
    plus: 18,
  },
  feelingFont: { size: 11, weight: 500 },
  feelingWidthMost: 128,
  feelingGap: 5.5,
  feelingAside: 13,
  feelingUp: 8,
  feelingDown: 15,
  /** The diamond of a moment of truth: from tip to tip. */
  diamond: 20,
  pointRadius: 5.5,
} as const;

/** Sizes of the compact layout in board pixels, made for a slide of 1600 by 900. */
export const compact = {
  stageWidth: 184,
  cardMargin: 4,
  cardWidth: 176,
  cardPadding: 11,
  /** The least height of a card, with two lines of title. */
  cardHeight: 46,
  /** The height of a picture at the foot of a card, and the gap between it and the edge. */
  picture: 84,
  pictureGap: 8,
  /** Free space between the cards of a stack. */
  cardGap: 3,
  titleFont: { size: 18, weight: 500 },
  titleLine: 20,
  titleLinesLeast: 2,
  titleLinesMost: 6,
  /** What a diamond takes from the width of the title: itself and the gap beside it. */
  cardDiamond: 22,
  cardDiamondGap: 4,
  lanePadding: 7,
  gutter: 18,
  gutterLane: 11,
  linkFont: { size: 14, weight: 400 },
  emotion: {
    S: { height: 83, level: 15 },
    M: { height: 115, level: 23 },
    L: { height: 147, level: 31 },
  },
  lane: {
    font: { size: 16, weight: 400 },
    line: 20,
    inset: 11,
    padding: 7,
    bare: 30,
    chip: 26,
    chipGap: 4,
    plus: 20,
  },
  feelingFont: { size: 18, weight: 600 },
  feelingWidthMost: 176,
  feelingGap: 5.5,
  feelingAside: 19,
  feelingUp: 5,
  feelingDown: 17,
  diamond: 28,
  /** A face stands for the point. */
  pointRadius: 13.5,
} as const;

/** Sizes of the list, in pixels of the window: one segment from top to bottom, its curve turned beside it. */
export const list = {
  /** The column of the curve: its width, and how many pixels one level is wide. */
  curveWidth: 88,
  levelWidth: 14,
  /** From the edge of a row to its text, at both sides. */
  rowInset: 14,
  /** A row, top to bottom: stage and channel, title, feeling; its line included. */
  rowTop: 7,
  labelHeight: 16,
  titleFont: { size: 16, weight: 600 },
  titleLine: 22,
  titleLinesMost: 6,
  /** The picture of a touchpoint at the end of its row: its side, and the space before it. */
  pictureSide: 40,
  pictureGap: 12,
  feelingHeight: 21,
  rowFoot: 8,
  /** The row of a stage without touchpoints. */
  emptyHeight: 44,
} as const;

/** Free space between two bands. */
export const bandGap = 6;

/** How high a lane is of which only the name is seen. */
export const foldedLane = 20;

/** How many lines a lane may have under a card, by its size, and in pictures, which shorten less. */
export const laneLines = { S: 2, M: 4, L: 8, whole: 40 } as const;

/** An emotion lane lower than this has its figures close together. */
export const lowLane = 92;

/** The frozen headers, which lie outside the layout: above the first stage and left of the first band. */
export const headers = { stageHeight: 54, segmentWidth: 176 } as const;

/** What both layouts have, by kind. */
export const metricsOf: Readonly<Record<LayoutKind, Metrics>> = { timeline, compact };

/** The sizes that both layouts have. */
export interface Metrics {
  readonly cardWidth: number;
  readonly cardHeight: number;
  readonly cardPadding: number;
  readonly titleFont: Font;
  readonly titleLine: number;
  readonly titleLinesLeast: number;
  readonly titleLinesMost: number;
  /** The height of a picture on a card. */
  readonly picture: number;
  readonly lanePadding: number;
  readonly gutter: number;
  readonly gutterLane: number;
  readonly linkFont: Font;
  readonly emotion: Readonly<Record<LaneHeight, { readonly height: number; readonly level: number }>>;
  /** Lanes of texts: their type, the space around it, how high a lane is that holds nothing yet, and the little fields in which processes stand. */
  readonly lane: {
    readonly font: Font;
    readonly line: number;
    readonly inset: number;
    readonly padding: number;
    readonly bare: number;
    readonly chip: number;
    readonly chipGap: number;
    /** The room for the plus below the cards of a lane of one's own. */
    readonly plus: number;
  };
  readonly feelingFont: Font;
  /** The most that a feeling word may be wide before it ends in an ellipsis. */
  readonly feelingWidthMost: number;
  /** From the mark of a point to the word above or below it. */
  readonly feelingGap: number;
  /** From the middle of a point to a word beside it: to the side, and to its baseline upwards and downwards. */
  readonly feelingAside: number;
  readonly feelingUp: number;
  readonly feelingDown: number;
  readonly diamond: number;
  readonly pointRadius: number;
}
