import { allParts, type Parts } from '../store/session.ts';

const KEY = 'throughline.parts';

/** What of a map was hidden or folded on this device when it was left. */
export function keptParts(mapId: string): Parts {
  const { hiddenSegments, foldedSegments, foldedStages } = { ...allParts, ...kept()[mapId] };
  const lists = { hiddenSegments, foldedSegments, foldedStages };
  return Object.values(lists).every(Array.isArray) ? lists : allParts;
}

/** Keeps on this device what of a map is hidden or folded. */
export function keepParts(mapId: string, parts: Parts): void {
  const { [mapId]: _, ...others } = kept();
  const isWhole = Object.values(parts).every(({ length }) => length === 0);
  try {
    localStorage.setItem(KEY, JSON.stringify(isWhole ? others : { ...others, [mapId]: parts }));
  } catch {
    // Where nothing may be kept, all is shown the next time.
  }
}

function kept(): Record<string, Parts> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Record<string, Parts>) : {};
  } catch {
    return {};
  }
}
