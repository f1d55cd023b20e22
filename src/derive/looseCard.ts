import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { cardTexts } from './cardTexts.ts';
import type { CardBox, LayoutOptions } from './layout.ts';
import { metricsOf } from './metrics.ts';

/** A card that stands nowhere yet, as it looks in the hand. */
export function looseCard(touchpoint: Touchpoint, doc: Doc, options: LayoutOptions): CardBox {
  const { cardHeight, cardWidth, titleLine, titleLinesLeast } = metricsOf[options.kind];
  const texts = cardTexts(touchpoint, doc, options);
  const height = cardHeight + Math.max(0, texts.title.length - titleLinesLeast) * titleLine;
  const place = { segmentId: '', stageId: '', index: 0, x: 0, y: 0, width: cardWidth, height };
  return { id: touchpoint.id, touchpoint, ...texts, ...place };
}
