import { rectOf } from './cardBody.ts';
import type { CardLook } from './cardLook.ts';
import type { CardBox } from './layout.ts';
import { compact } from './metrics.ts';
import { momentItems } from './momentItems.ts';
import type { Item } from './scene.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

const edge = 1.5;

/** A card of the compact layout: its title on a quiet ground, tinted at a moment of truth with the diamond at the right, dashed when assumed. */
export function compactCardItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const { momentOfTruth: sign } = card.touchpoint;
  const fill = groundOf(card, theme);
  const lines = card.title.length * compact.titleLine;
  const style = { ...compact.titleFont, lineHeight: compact.titleLine, fill: theme.text, tracking: -0.2 };
  const taken = sign ? compact.cardDiamond + compact.cardDiamondGap : 0;
  const width = card.width - 2 * compact.cardPadding - taken;
  const items: Item[] = [
    ...bodyItems(card, fill, theme, look.state ?? {}),
    ...columnLines(card.title, { x: compact.cardPadding, width }, (card.height - lines) / 2 - 0.5, style),
  ];
  if (sign) {
    const size = compact.cardDiamond;
    const x = card.width - compact.cardPadding + edge - size / 2;
    items.push(...momentItems({ x, y: card.height / 2, size, sign, ground: fill }, theme));
  }
  return items;
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
