import { breakLines } from './breakLines.ts';
import { cardBodyItems } from './cardBody.ts';
import type { CardLook } from './cardLook.ts';
import { cardFace, cardMomentItems, kindItems } from './cardSigns.ts';
import type { CardBox } from './layout.ts';
import { timeline } from './metrics.ts';
import { momentSize } from './momentItems.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A card seen from some way off: kind, one line of title and face in steady sizes, and a dot when it has badges. */
export function middleCardItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const { zoom = 1, measure } = look;
  const { cardPadding, cardTop } = timeline;
  const size = Math.min(30, 14 / zoom);
  const font = { size: Math.round(11 / zoom), weight: 500 } as const;
  const style = { ...font, lineHeight: Math.round(14 / zoom), fill: theme.text };
  const width = card.width - 2 * cardPadding;
  const title = breakLines(card.title.join(' '), font, width, measure, 1);
  const kind = kindItems(card, theme, size);
  const face = cardFace(card, theme, size);
  const items: Item[] = [
    ...cardBodyItems(card, theme, look),
    ...kind,
    ...(face ? [face] : []),
    ...columnLines(title, { x: cardPadding, width }, cardTop + size + 3, style),
  ];
  if (card.image) {
    const { picture: height, pictureGap } = timeline;
    const box = { x: cardPadding, y: card.height - height - pictureGap, width, height };
    items.push({ type: 'rect', ...box, radius: 4, fill: theme.sunken });
  }
  if (card.responsible) {
    const radius = 2 / zoom;
    const x = cardPadding + radius + (kind.length > 0 ? size + 4 / zoom : 0);
    items.push({ type: 'path', d: circlePath(x, cardTop + size / 2, radius), fill: theme.text3 });
  }
  const ground = look.ground ?? theme.band;
  return [...items, ...cardMomentItems(card, theme, { size: momentSize(timeline.diamond, zoom), ground })];
}
