import type { CardLook } from './cardLook.ts';
import type { CardBox } from './layout.ts';
import type { Item, RectItem } from './scene.ts';
import type { Theme } from './theme.ts';

const radius = 8;

/** The ground and edge of a card: solid with a faint shade when researched, dashed when assumed; in accent when selected. */
export function cardBodyItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const { state = {}, zoom = 1 } = look;
  const isGuess = card.touchpoint.evidence === 'assumption';
  const width = Math.max(1, 1 / zoom);
  const edge = state.selected ? 2 : width;
  const dash = isGuess && !state.held ? { dash: [3 * edge, 3 * edge] } : {};
  const items: Item[] = [];
  if (state.selected) items.push(...ringItems(card, theme));
  else if (!isGuess && !state.held) items.push(shadeItem(card, theme));
  const stroke = state.selected ? theme.accent : edgeColor(theme, isGuess, state);
  const fill = state.held ? theme.raised : theme.surface;
  // A selected card's thicker edge lies half outside, so that the card itself does not shrink.
  const inset = state.selected ? 0 : edge / 2;
  items.push({ ...rectOf(card, inset), fill, stroke, strokeWidth: edge, ...dash });
  return items;
}

/** The rectangle of a card, made smaller by `inset` on every side. */
export function rectOf(card: CardBox, inset: number): RectItem {
  const [width, height] = [card.width - 2 * inset, card.height - 2 * inset];
  return { type: 'rect', x: inset, y: inset, width, height, radius: radius - inset };
}

function edgeColor(theme: Theme, isGuess: boolean, state: NonNullable<CardLook['state']>): string {
  if (state.held || state.hovered) return isGuess && !state.held ? theme.text3 : theme.lineStrong;
  return isGuess ? theme.edgeGuess : theme.line;
}

function ringItems(card: CardBox, theme: Theme): Item[] {
  const { color, opacity } = theme.accentRing;
  return [{ ...rectOf(card, -2.5), stroke: color, strokeWidth: 3, opacity }];
}

function shadeItem(card: CardBox, theme: Theme): Item {
  const { color, opacity } = theme.shade;
  return { ...rectOf(card, 0), y: 1.5, fill: color, opacity };
}
