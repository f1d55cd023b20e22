import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { type CardTexts, cardTexts } from './cardTexts.ts';
import { keepSame } from './keepSame.ts';
import type { LaneSetting } from './laneSettings.ts';
import type { Box, CardBox, LayoutOptions, StageBox } from './layout.ts';
import { compact, timeline } from './metrics.ts';

/** What the cards of a band follow from. */
export interface BandGround {
  readonly doc: Doc;
  readonly options: LayoutOptions;
  /** The lanes that are to be seen, from top to bottom. */
  readonly lanes: readonly LaneSetting[];
  readonly segmentId: string;
  readonly y: number;
  /** What is kept free above the cards for links. */
  readonly gutter: number;
  readonly stages: readonly StageBox[];
  /** The touchpoints of the band by stage, in order. */
  readonly touchpoints: readonly (readonly Touchpoint[])[];
  /** The cards of the layout before, by id. */
  readonly before: ReadonlyMap<string, CardBox> | undefined;
  /** True when that layout broke its texts as this one does, and knew the same channels, teams and pictures. */
  readonly isSameStyle: boolean;
}

/** The cards of a band by stage, and how high the touchpoints lane must be for them. */
export interface BandCards {
  readonly cells: readonly (readonly CardBox[])[];
  readonly laneHeight: number;
}

/** A card that has its texts but no place yet. */
interface Draft extends CardTexts {
  readonly touchpoint: Touchpoint;
}

/** Places the cards of a band: side by side in their slots, or stacked in their columns. */
export function bandCards(ground: BandGround): BandCards {
  const drafts = ground.touchpoints.map((cell) => cell.map((touchpoint) => draftOf(ground, touchpoint)));
  return ground.options.kind === 'compact' ? stacked(ground, drafts) : slotted(ground, drafts);
}

/** The height of a timeline card. Without badges their row is free for a third line of title. */
function cardHeightOf({
  title,
  responsible,
  image,
}: Pick<CardTexts, 'title' | 'responsible' | 'image'>): number {
  const free = timeline.titleLinesLeast + (responsible === null ? 1 : 0);
  const more = Math.max(0, title.length - free) * timeline.titleLine;
  return timeline.cardHeight + more + (image ? timeline.picture + timeline.pictureGap : 0);
}

/** The height of a card in a stack. */
function stackedHeightOf({ title, image }: Pick<CardTexts, 'title' | 'image'>): number {
  const more = Math.max(0, title.length - compact.titleLinesLeast) * compact.titleLine;
  return compact.cardHeight + more + (image ? compact.picture + compact.pictureGap : 0);
}

function draftOf({ before, doc, isSameStyle, options }: BandGround, touchpoint: Touchpoint): Draft {
  const known = isSameStyle ? before?.get(touchpoint.id) : undefined;
  if (known?.touchpoint === touchpoint) return known;
  return { touchpoint, ...cardTexts(touchpoint, doc, options) };
}

function slotted(ground: BandGround, drafts: readonly (readonly Draft[])[]): BandCards {
  const { cardHeight, cardWidth, lanePadding, slot, slotMargin } = timeline;
  let height: number = cardHeight;
  for (const cell of drafts) for (const draft of cell) height = Math.max(height, cardHeightOf(draft));
  const y = ground.y + ground.gutter + lanePadding;
  const cells = ground.stages.map((stage, at) =>
    (drafts[at] ?? []).map((draft, index) => {
      const x = stage.x + index * slot + slotMargin;
      return cardBox(ground, stage, draft, index, { x, y, width: cardWidth, height });
    }),
  );
  return { cells, laneHeight: ground.gutter + height + 2 * lanePadding };
}

function stacked(ground: BandGround, drafts: readonly (readonly Draft[])[]): BandCards {
  const { cardGap, cardHeight, cardMargin, lanePadding } = compact;
  let tallest: number = cardHeight;
  const cells = ground.stages.map((stage, at) => {
    const x = stage.x + cardMargin;
    const width = stage.width - 2 * cardMargin;
    let top = 0;
    const cards = (drafts[at] ?? []).map((draft, index) => {
      const y = ground.y + ground.gutter + lanePadding + top;
      const height = stackedHeightOf(draft);
      top += height + cardGap;
      return cardBox(ground, stage, draft, index, { x, y, width, height });
    });
    tallest = Math.max(tallest, top - cardGap);
    return cards;
  });
  return { cells, laneHeight: ground.gutter + tallest + 2 * lanePadding };
}

function cardBox(ground: BandGround, stage: StageBox, draft: Draft, index: number, box: Box): CardBox {
  const { id } = draft.touchpoint;
  const before = ground.before?.get(id);
  const card: CardBox = {
    id,
    touchpoint: draft.touchpoint,
    channel: draft.channel,
    responsible: draft.responsible,
    segmentId: ground.segmentId,
    stageId: stage.id,
    index,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    title: keepSame(before?.title, draft.title),
    quote: keepSame(before?.quote, draft.quote),
    image: draft.image,
  };
  return before && isSameCard(before, card) ? before : card;
}

function isSameCard(before: CardBox, card: CardBox): boolean {
  return (
    before.touchpoint === card.touchpoint &&
    before.x === card.x &&
    before.y === card.y &&
    before.width === card.width &&
    before.height === card.height &&
    before.index === card.index &&
    before.stageId === card.stageId &&
    before.segmentId === card.segmentId &&
    before.channel === card.channel &&
    before.responsible === card.responsible &&
    before.title === card.title &&
    before.quote === card.quote &&
    before.image === card.image
  );
}
