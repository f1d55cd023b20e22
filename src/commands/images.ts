import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import type { Image } from '../model/image.ts';
import { tidyFields } from './tidyFields.ts';

/** A picture before it is a row: its bytes with what is known about them. */
export type Picture = Pick<Image, 'hash' | 'mediaType' | 'width' | 'height' | 'data'>;

/** What can show a picture. */
export type Pictured = 'touchpoint' | 'segment' | 'laneCard';

/** Puts a picture on a touchpoint, a segment or a card of a lane, in the place of the one that it has. The same picture is in a map once. */
export function setImage(tr: Transaction, kind: Pictured, id: string, picture: Picture): void {
  if (!tr.row(kind, id)) return;
  const known = [...tr.doc.image.values()].find(({ hash }) => hash === picture.hash);
  const imageId = known?.id ?? tr.add('image', { ...picture });
  // A row of a file can miss its bytes, or hold others than its hash says.
  if (known && known.data !== picture.data) tr.update('image', imageId, { ...picture });
  tr.update(kind, id, { imageId });
  removeUnusedImages(tr);
}

/** Takes the picture from a touchpoint, a segment or a card of a lane. */
export function removeImage(tr: Transaction, kind: Pictured, id: string): void {
  if (!tr.row(kind, id)) return;
  tr.update(kind, id, { imageId: undefined });
  removeUnusedImages(tr);
}

/** Says in words what a picture shows; empty text takes them away. */
export function describeImage(tr: Transaction, id: string, alt: string): void {
  if (tr.row('image', id)) tr.update('image', id, tidyFields('image', { alt }));
}

/** Removes the pictures that nothing shows any more. */
export function removeUnusedImages(tr: Transaction): void {
  const { segment, touchpoint, laneCard, observation, image } = tr.doc;
  if (image.size === 0) return;
  const shown = [segment, touchpoint, laneCard, observation].flatMap((rows) => [...rows.values()]);
  const used = new Set(shown.map(({ imageId }) => imageId));
  removeRows(
    tr,
    'image',
    [...image.keys()].filter((id) => !used.has(id)),
  );
}
