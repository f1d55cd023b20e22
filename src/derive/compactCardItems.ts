import type { Image } from '../model/image.ts';
import { breakLines } from './breakLines.ts';
import { rectOf } from './cardBody.ts';
import type { CardLook } from './cardLook.ts';
import { sharedItems, sharedSize } from './cardSigns.ts';
import type { CardBox } from './layout.ts';
import { compact } from './metrics.ts';
import { momentItems, momentSize } from './momentItems.ts';
import { pictureItems } from './pictureItems.ts';
import type { Item } from './scene.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

const edge = 1.5;

/** Smaller type is not drawn, in pixels of the window. */
const leastType = 9;

/** A card of the compact layout: its title on a quiet ground, tinted at a moment of truth with the diamond at the right, dashed when assumed. */
export function compactCardItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const { momentOfTruth: sign } = card.touchpoint;
  const fill = groundOf(card, theme);
  const size = momentSize(compact.cardDiamond, look.zoom ?? 1);
  const end = card.width - compact.cardPadding - (sign ? size + compact.cardDiamondGap : 0);
  const shared = sharedItems(card, theme, end, (card.height - sharedSize) / 2);
  const width = end - compact.cardPadding - (shared.length > 0 ? sharedSize + compact.cardDiamondGap : 0);
  const { lines, font, lineHeight } = titleOf(card, width, look);
  const room = card.height - (card.image ? compact.picture + compact.pictureGap : 0);
  const top = (room - lines.length * lineHeight) / 2 - 0.5;
  const style = { ...font, lineHeight, fill: theme.text, tracking: -0.2 };
  const items: Item[] = [
    ...bodyItems(card, fill, theme, look.state ?? {}),
    ...columnLines(lines, { x: compact.cardPadding, width }, top, style),
    ...shared,
  ];
  if (card.image) items.push(...footPicture(card, card.image, room, theme));
  if (sign) {
    const x = card.width - compact.cardPadding + edge - size / 2;
    items.push(...momentItems({ x, y: room / 2, size, sign, ground: fill }, theme));
  }
  return items;
}

function footPicture({ width }: CardBox, image: Image, y: number, theme: Theme): Item[] {
  const { cardPadding: x, picture: height } = compact;
  return pictureItems(image, { x, y, width: width - 2 * x, height }, theme);
}

/** The title in its lines; from so far off that these could not be read, as much of it as fits into one line of a steady size. */
function titleOf({ title }: CardBox, width: number, { measure, zoom = 1 }: CardLook) {
  const { titleFont: font, titleLine: lineHeight } = compact;
  if (font.size * zoom >= leastType) return { lines: title, font, lineHeight };
  const small = { ...font, size: Math.round(11 / zoom) };
  const lines = breakLines(title.join(' '), small, width, measure, 1);
  return { lines, font: small, lineHeight: Math.round(14 / zoom) };
}

/** The ground of a researched card: sunken, but in the dark raised, for nothing darker would be seen there. */
export function fieldColor(theme: Theme): string {
  return theme.name === 'light' ? theme.sunken : theme.hover;
}

function groundOf(card: CardBox, theme: Theme): string {
  const { momentOfTruth: sign, evidence } = card.touchpoint;
  if (sign) return theme.emotions[sign === 'positive' ? 2 : -2].tint;
  return evidence === 'assumption' ? theme.surface : fieldColor(theme);
}

function bodyItems(card: CardBox, fill: string, theme: Theme, state: NonNullable<CardLook['state']>): Item[] {
  const isGuess = card.touchpoint.evidence === 'assumption';
  const items: Item[] = [];
  if (state.selected) {
    const { color, opacity } = theme.accentRing;
    items.push({ ...rectOf(card, -2.5), stroke: color, strokeWidth: 3, opacity });
  }
  const dash = isGuess ? { dash: [4, 4] } : {};
  if (state.selected) items.push({ ...rectOf(card, 0), fill, stroke: theme.accent, strokeWidth: 2, ...dash });
  else if (isGuess)
    items.push({ ...rectOf(card, edge / 2), fill, stroke: theme.edgeGuess, strokeWidth: edge, ...dash });
  else if (state.hovered || state.held || theme.hasEdges)
    items.push({ ...rectOf(card, 0.5), fill, stroke: theme.lineStrong, strokeWidth: 1 });
  else items.push({ ...rectOf(card, 0), fill });
  return items;
}
