import { type Doc, journeyOf } from '../model/doc.ts';

/** Whether a map has a to-be beside its as-is. */
export function hasToBe(doc: Doc): boolean {
  return journeyOf(doc)?.toBeStarted !== undefined;
}
