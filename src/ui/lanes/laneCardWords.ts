import type { TFunction } from 'i18next';
import type { Doc } from '../../model/doc.ts';

/** A card of a lane in words: its text, and what its picture shows. */
export function laneCardWords({ laneCard, image }: Doc, id: string, t: TFunction): string {
  const { text = '', imageId = '' } = laneCard.get(id) ?? {};
  const picture = image.get(imageId);
  const parts = [text, picture && (picture.alt ?? t('images.picture'))];
  return parts.filter((part) => part).join(', ') || t('lanes.emptyCard');
}
