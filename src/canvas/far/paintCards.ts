import { emotionLevel } from '../../derive/emotionLevel.ts';
import type { BandBox, CardBox, Layout } from '../../derive/layout.ts';
import type { Point } from '../view.ts';
import type { FarBoth } from './farBoth.ts';
import { across, down, type FarFrame, farSizes, thick } from './farFrame.ts';
import type { FarCardLook } from './paintSprite.ts';
import type { Sprite, Sprites } from './sprites.ts';

/** What is shown of the cards for a moment. */
export interface FarCards {
  readonly layout: Layout;
  readonly selection: ReadonlySet<string>;
  readonly hovered: string | null;
  /** Those that are not looked for. */
  readonly faded: ReadonlySet<string>;
  /** Those in hand, which are not seen in their places. */
  readonly held: ReadonlySet<string>;
  /** How many open actions are for each card. */
  readonly actions: ReadonlyMap<string, number>;
  /** What became of the cards, where as-is and to-be are looked at in one. */
  readonly both: FarBoth | null;
  /** Whether any card is on its way to its place, and where a card is seen meanwhile. */
  readonly isMoving: boolean;
  place(card: CardBox): Point;
}

/** Paints the cards of bands, and the diamonds of moments of truth on them and on the curves. */
export function paintCards(
  frame: FarFrame,
  sprites: Sprites,
  bands: readonly BandBox[],
  shown: FarCards,
): void {
  const { layout } = shown;
  const seen = bands.flatMap((band) => cardsInSight(frame, band, shown));
  paintPoints(frame, sprites, bands, layout);
  for (const card of seen) {
    const { x, y } = shown.place(card);
    frame.context.globalAlpha = shown.faded.has(card.id) ? farSizes.fadedAlpha : 1;
    putDown(frame, sprites.card(cardLook(frame, card, layout, shown)), across(frame, x), down(frame, y));
  }
  if (shown.actions.size > 0) for (const card of seen) putAction(frame, sprites, card, shown);
  if (shown.both) for (const card of seen) putChange(frame, sprites, card, shown);
  frame.context.globalAlpha = 1;
  // Above all cards, for a diamond reaches beyond its own.
  for (const card of seen) {
    if (!card.touchpoint.momentOfTruth) continue;
    putMoment(frame, sprites, card, momentOn(frame, card, layout, shown.place(card)));
  }
}

/** Where the diamond of a card stands: on its top edge, in the compact layout within it at the right, as near. */
function momentOn(
  { ratio, scale }: FarFrame,
  { width, height }: CardBox,
  { kind }: Layout,
  { x, y }: Point,
): Point {
  if (kind === 'timeline') return { x: x + width / 2, y };
  return { x: x + width - (0.8 * farSizes.diamond * ratio) / scale, y: y + height / 2 };
}

function cardsInSight(frame: FarFrame, { cells }: BandBox, { layout, held, isMoving }: FarCards): CardBox[] {
  const isSeen = ({ x, width }: Pick<CardBox, 'x' | 'width'>) =>
    isMoving || (across(frame, x + width) >= 0 && across(frame, x) <= frame.width);
  return layout.stages.flatMap((stage, at) =>
    isSeen(stage) ? (cells[at] ?? []).filter((card) => isSeen(card) && !held.has(card.id)) : [],
  );
}

/** The look of a card from far off. In the compact layout its emotion is seen at its point, in the timeline on the card. */
export function cardLook(
  frame: Pick<FarFrame, 'scale'>,
  { id, width, height, touchpoint }: CardBox,
  { kind }: Pick<Layout, 'kind'>,
  { selection, hovered }: Pick<FarCards, 'selection' | 'hovered'>,
): FarCardLook {
  const { emotion, evidence } = touchpoint;
  return {
    width: Math.max(2, Math.round(width * frame.scale)),
    height: Math.max(2, Math.round(height * frame.scale)),
    emotion: emotion === undefined || kind === 'compact' ? null : emotionLevel(emotion),
    isGuess: evidence === 'assumption',
    state: selection.has(id) ? 'selected' : hovered === id ? 'hovered' : 'rest',
  };
}

function paintPoints(
  frame: FarFrame,
  sprites: Sprites,
  bands: readonly BandBox[],
  { cards, kind }: Layout,
): void {
  const { context, colors, ratio } = frame;
  const radius = farSizes.dot * ratio;
  for (const { points } of bands) {
    for (const { id, x, y, emotion } of points) {
      const card = cards.get(id);
      const at = across(frame, x);
      if (!card || at < 0 || at > frame.width) continue;
      if (card.touchpoint.momentOfTruth) putMoment(frame, sprites, card, { x, y });
      else if (kind === 'compact') {
        context.fillStyle = colors.emotion[emotionLevel(emotion)];
        context.beginPath();
        context.arc(at, down(frame, y), radius, 0, 2 * Math.PI);
        context.fill();
      }
    }
  }
}

/** The mark of open actions, on the foot of a card at the right as near; none on a card that it would cover. */
function putAction(frame: FarFrame, sprites: Sprites, card: CardBox, shown: FarCards): void {
  const { ratio, scale } = frame;
  if (!shown.actions.has(card.id) || card.width * scale < 2 * farSizes.action * ratio) return;
  const { x, y } = shown.place(card);
  const right = across(frame, x + card.width) - Math.round(0.7 * farSizes.action * ratio);
  frame.context.globalAlpha = shown.faded.has(card.id) ? farSizes.fadedAlpha : 1;
  putDown(frame, sprites.action(), right, down(frame, y + card.height));
}

/** What became of a card, on its top left corner: the smaller the card the smaller. */
function putChange(frame: FarFrame, sprites: Sprites, card: CardBox, shown: FarCards): void {
  const change = shown.both?.changeOf(card.id);
  if (!change) return;
  const most = Math.min(farSizes.change * frame.ratio, (card.width * frame.scale) / 2);
  const side = Math.max(thick(frame, 3), Math.round(most));
  const { x, y } = shown.place(card);
  frame.context.globalAlpha = shown.faded.has(card.id) ? farSizes.fadedAlpha : 1;
  putDown(frame, sprites.change(change, side), across(frame, x), down(frame, y) - Math.round(side / 3));
}

function putMoment(frame: FarFrame, sprites: Sprites, { touchpoint }: CardBox, { x, y }: Point): void {
  const { momentOfTruth: sign } = touchpoint;
  if (sign) putDown(frame, sprites.diamond(sign), across(frame, x), down(frame, y));
}

function putDown({ context }: FarFrame, sprite: Sprite | null, x: number, y: number): void {
  if (sprite) context.drawImage(sprite.image, x - sprite.inset, y - sprite.inset);
}
