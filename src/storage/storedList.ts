import { type LibraryPart, type MapSummary, partOf } from './summary.ts';
import type { Tables } from './tables.ts';

/** Everything stored, the most recent first: maps, templates, and what lies in the bin. */
export async function listMaps({ maps }: Tables): Promise<MapSummary[]> {
  return (await maps.toArray()).sort((a, b) => b.recency - a.recency);
}

/** In which part of the library a map is stored; null when it is not. */
export async function storedPart({ maps }: Tables, id: string): Promise<LibraryPart | null> {
  const record = await maps.get(id);
  return record ? partOf(record) : null;
}
