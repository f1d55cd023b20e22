import { breakLines } from './breakLines.ts';
import { cardBodyItems } from './cardBody.ts';
import type { CardLook } from './cardLook.ts';
import { cardFace, cardMomentItems, kindItems } from './cardSigns.ts';
import { emotionLevel } from './emotionLevel.ts';
import type { CardBox } from './layout.ts';
import { timeline } from './metrics.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A card seen from some way off: kind, one line of title in a steady size, face, and a dot when it has badges. */
export function middleCardItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const { zoom = 1, measure } = look;
  const { cardPadding, titleTop } = timeline;
  const font = { size: Math.round(11 / zoom), weight: 500 } as const;
  const lineHeight = Math.round(14 / zoom);
  const title = breakLines(card.title.join(' '), font, card.width - 2 * cardPadding, measure, 1);
  const face = cardFace(card, theme);
  const dotRadius = 2 / zoom;
  const items: Item[] = [
    ...cardBodyItems(card, theme, look),
    ...kindItems(card, theme),
    ...(face ? [face] : []),
    ...textLines(title, cardPadding, titleTop, { ...font, lineHeight, fill: theme.text }),
  ];
  if (card.responsible) {
    const y = card.height - cardPadding - dotRadius;
    items.push({ type: 'path', d: circlePath(cardPadding + dotRadius, y, dotRadius), fill: theme.text3 });
  }
  items.push(...cardMomentItems(card, theme, timeline.diamond, look.ground ?? theme.band));
  return items;
}

/** A card seen from far off: its outline, a dot in the colour of its emotion, and a small diamond of a steady size. */
export function outlineCardItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const { zoom = 1, kind } = look;
  const { emotion } = card.touchpoint;
  const items = cardBodyItems(card, theme, look);
  const radius = Math.min(card.height / 3.5, 3 / zoom);
  if (emotion !== undefined && kind === 'timeline') {
    const inset = radius + 10;
    const fill = theme.emotions[emotionLevel(emotion)].mark;
    items.push({ type: 'path', d: circlePath(card.width - inset, inset, radius), fill });
  }
  items.push(...cardMomentItems(card, theme, Math.min(10 / zoom, 30), look.ground ?? theme.band));
  return items;
}
