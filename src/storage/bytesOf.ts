import type { Doc } from '../model/doc.ts';
import { kindNames, type Row } from '../model/kinds.ts';

const encoder = new TextEncoder();

/** Rows never change, so each is measured once. */
const sizes = new WeakMap<Row, number>();

/** How much the rows of a map take as JSON, in bytes: about the size of the file that it makes. */
export function bytesOf(doc: Doc): number {
  let sum = 0;
  for (const kind of kindNames) for (const row of doc[kind].values()) sum += sizeOf(row);
  return sum;
}

function sizeOf(row: Row): number {
  const known = sizes.get(row);
  if (known !== undefined) return known;
  const size = encoder.encode(JSON.stringify(row)).length;
  sizes.set(row, size);
  return size;
}
