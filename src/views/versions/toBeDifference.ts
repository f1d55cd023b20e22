import { comparisonOf } from '../../derive/comparison.ts';
import type { Change } from '../../edit/change.ts';
import { sameValue } from '../../edit/sameValue.ts';
import { type Doc, journeyOf } from '../../model/doc.ts';
import type { Row } from '../../model/kinds.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { touchpointParts } from '../../model/touchpointParts.ts';

/** The to-be that was begun or given up between two states of a map, and what in it was not as in the as-is, by title. */
export interface ToBeDifference {
  readonly way: 'started' | 'removed';
  /** How many touchpoints it has. */
  readonly count: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What became of the to-be as a whole; null where both states have one, or neither has. */
export function toBeDifference(version: Doc, now: Doc): ToBeDifference | null {
  if (hasToBe(version) === hasToBe(now)) return null;
  const doc = hasToBe(now) ? now : version;
  const pairs = [...comparisonOf(doc).byId.values()];
  const partsOf = partsByTouchpoint(doc);
  const isChanged = (asIs: Touchpoint, toBe: Touchpoint) =>
    (partsOf.get(asIs.id) ?? []).toSorted().join() !== (partsOf.get(toBe.id) ?? []).toSorted().join();
  const titles = (wanted: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(wanted).map(({ asIs, toBe }) => (toBe ?? asIs)?.title ?? '');
  return {
    way: doc === now ? 'started' : 'removed',
    count: pairs.filter(({ toBe }) => toBe).length,
    added: titles(({ change }) => change === 'added'),
    changed: titles(
      ({ change, asIs, toBe }) =>
        change === 'changed' || (asIs !== null && toBe !== null && isChanged(asIs, toBe)),
    ),
    removed: titles(({ change }) => change === 'dropped'),
  };
}

/** Tells whether a change only says that a to-be was begun or given up: of its touchpoints, of what belongs to them, and of the day. */
export function isOfToBe(version: Doc, now: Doc): (change: Change) => boolean {
  const isWanted = (id: string | undefined) =>
    id !== undefined && (now.touchpoint.get(id) ?? version.touchpoint.get(id))?.state === 'toBe';
  return (change) => {
    if (change.kind === 'journey') return isDayOnly(change.before, change.after);
    const row = (change.after ?? change.before) as Row;
    if (change.kind === 'touchpoint') return isWanted(change.id);
    if (change.kind !== 'link' && !isPart(change.kind)) return false;
    return isWanted(ownerOf(row));
  };
}

function hasToBe(doc: Doc): boolean {
  const isBegun = journeyOf(doc)?.toBeStarted !== undefined;
  return isBegun || [...doc.touchpoint.values()].some(({ state }) => state === 'toBe');
}

function isDayOnly(before: object | null, after: object | null): boolean {
  return sameValue({ ...before, toBeStarted: null }, { ...after, toBeStarted: null });
}

function isPart(kind: string): boolean {
  return (touchpointParts as readonly string[]).includes(kind);
}

/** The touchpoint that a part belongs to or a link begins at. */
function ownerOf(row: Row): string | undefined {
  const { touchpointId, aboutId, fromId } = row as Readonly<Record<string, unknown>>;
  return [touchpointId, aboutId, fromId].find((id) => typeof id === 'string') as string | undefined;
}

const ofRow = new Set(['id', 'order', 'touchpointId', 'aboutId']);

/** What parts say, by touchpoint, in words that are the same for a copy. Arrows are left out: they go with whatever is dropped. */
function partsByTouchpoint(doc: Doc): ReadonlyMap<string, string[]> {
  const said = new Map<string, string[]>();
  for (const kind of touchpointParts) {
    for (const row of doc[kind].values()) {
      const owner = ownerOf(row) ?? '';
      const fields = Object.entries(row)
        .filter(([field]) => !ofRow.has(field))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      said.set(owner, [...(said.get(owner) ?? []), JSON.stringify([kind, fields])]);
    }
  }
  return said;
}
