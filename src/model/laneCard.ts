import * as z from 'zod/mini';
import { color, orderKey, rowId, rowKind, text } from './rowKind.ts';

/** A card of text or an image in an own lane. */
export const laneCard = rowKind(
  {
    laneId: rowId,
    segmentId: rowId,
    stageId: rowId,
    order: orderKey,
    text: text,
    imageId: z.optional(rowId),
    color: z.optional(color),
  },
  {
    laneId: { to: ['lane'], whenGone: 'remove' },
    segmentId: { to: ['segment'], whenGone: 'remove' },
    stageId: { to: ['stage'], whenGone: 'remove' },
    imageId: { to: ['image'], whenGone: 'unset' },
  },
);

/** One row of the kind `laneCard`. */
export type LaneCard = z.infer<typeof laneCard.schema>;
