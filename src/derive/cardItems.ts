import { cardBodyItems } from './cardBody.ts';
import type { CardLook } from './cardLook.ts';
import { cardFace, cardMomentItems, kindItems, sharedItems, sharedSize } from './cardSigns.ts';
import { compactCardItems } from './compactCardItems.ts';
import type { CardBox } from './layout.ts';
import type { Measure } from './measure.ts';
import { timeline } from './metrics.ts';
import { middleCardItems } from './middleCardItems.ts';
import { pictureItems } from './pictureItems.ts';
import type { Item } from './scene.ts';
import { shortLine } from './shortLine.ts';
import { columnLines, textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A card at rest or in hand, in coordinates of its own: (0, 0) is its top left. The diamond of a moment of truth sits on its top edge and reaches beyond it. */
export function cardItems(card: CardBox, theme: Theme, look: CardLook): Item[] {
  const detail = look.detail ?? 'near';
  if (look.kind === 'compact') return compactCardItems(card, theme, look);
  if (detail === 'middle') return middleCardItems(card, theme, look);
  const padding = timeline.cardPadding;
  return [
    ...cardBodyItems(card, theme, look),
    ...topRowItems(card, theme, look.measure),
    ...columnLines(card.title, { x: padding, width: card.width - 2 * padding }, timeline.titleTop, {
      ...timeline.titleFont,
      lineHeight: timeline.titleLine,
      fill: theme.text,
    }),
    ...cardPictureItems(card, theme),
    ...responsibleItems(card, theme, look.measure),
    ...cardMomentItems(card, theme, { size: timeline.diamond, ground: look.ground ?? theme.band }),
  ];
}

function cardPictureItems({ image, title, width }: CardBox, theme: Theme): Item[] {
  if (!image) return [];
  const { cardPadding: x, picture: height, pictureGap, titleLine, titleTop } = timeline;
  const y = titleTop + Math.max(1, title.length) * titleLine + pictureGap;
  return pictureItems(image, { x, y, width: width - 2 * x, height }, theme);
}

function topRowItems(card: CardBox, theme: Theme, measure: Measure): Item[] {
  const { cardPadding, cardTop, cardTopHeight, channelFont } = timeline;
  const sign = kindItems(card, theme);
  const face = cardFace(card, theme);
  const x = cardPadding + (sign.length > 0 ? cardTopHeight + 5 : 0);
  const end = face ? face.x - 5 : card.width - cardPadding;
  const shared = sharedItems(card, theme, end, cardTop + (cardTopHeight - sharedSize) / 2);
  const right = shared[0] ? shared[0].x - 5 : end;
  const channel = card.channel && shortLine(card.channel, channelFont, right - x, measure);
  const style = { ...channelFont, lineHeight: cardTopHeight, fill: theme.text3 };
  const lines = channel ? columnLines([channel], { x, width: right - x }, cardTop, style) : [];
  return [...sign, ...lines, ...shared, ...(face ? [face] : [])];
}

function responsibleItems(card: CardBox, theme: Theme, measure: Measure): Item[] {
  if (!card.responsible) return [];
  const font = { size: 10, weight: 600 } as const;
  const { badgesHeight: height, cardPadding: x } = timeline;
  const y = card.height - timeline.badgesBottom - height;
  const width = Math.max(23, Math.ceil(measure(card.responsible, font)) + 10);
  const style = { ...font, lineHeight: height, fill: theme.text2, anchor: 'middle' } as const;
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, fill: theme.sunken },
    ...textLines([card.responsible], x + width / 2, y, style),
  ];
}
