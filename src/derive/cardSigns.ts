import { emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import type { CardBox } from './layout.ts';
import { timeline } from './metrics.ts';
import { momentItems } from './momentItems.ts';
import type { IconItem, Item } from './scene.ts';
import type { Theme } from './theme.ts';

/** How large the sign of a shared encounter is, whatever the layout. */
export const sharedSize = 13;

/** The sign of a card's kind on its tile, at the left of the top row; nothing without a kind. */
export function kindItems(card: CardBox, theme: Theme, size: number = timeline.cardTopHeight): Item[] {
  const { kind } = card.touchpoint;
  if (!kind) return [];
  const { ink, tint } = theme.kinds[kind];
  const { cardPadding: x, cardTop: y } = timeline;
  const inset = size / 8;
  return [
    { type: 'rect', x, y, width: size, height: size, radius: size / 4, fill: tint },
    { type: 'icon', icon: kind, x: x + inset, y: y + inset, size: size - 2 * inset, color: ink },
  ];
}

/** The face of a card's emotion, at the right of the top row; null without an emotion. */
export function cardFace(
  card: CardBox,
  theme: Theme,
  size: number = timeline.cardTopHeight,
): IconItem | null {
  const { emotion } = card.touchpoint;
  if (emotion === undefined) return null;
  const level = emotionLevel(emotion);
  const { cardPadding, cardTop: y } = timeline;
  const { mark } = theme.emotions[level];
  const x = card.width - cardPadding - size;
  return { type: 'icon', icon: faceOf(level), x, y, size, color: mark, ground: theme.faceInk };
}

/** The sign of an encounter that other segments have too, ending at `right`; nothing where it is in one only. */
export function sharedItems(card: CardBox, theme: Theme, right: number, y: number): IconItem[] {
  if (card.touchpoint.encounterId === undefined) return [];
  return [{ type: 'icon', icon: 'shared', x: right - sharedSize, y, size: sharedSize, color: theme.text3 }];
}

/** The diamond of a card's moment of truth on the middle of its top edge; nothing without one. */
export function cardMomentItems(
  card: CardBox,
  theme: Theme,
  mark: { readonly size: number; readonly ground: string },
): Item[] {
  const sign = card.touchpoint.momentOfTruth;
  const place = { x: card.width / 2, y: 0, halo: mark.size * 0.08 };
  return sign ? momentItems({ ...place, ...mark, sign }, theme) : [];
}
