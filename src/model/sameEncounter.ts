import type { Doc } from './doc.ts';
import type { Touchpoint } from './touchpoint.ts';

/** What is the same wherever an encounter is met: what it is, by which way, and who is behind it. All else, feelings and quotes before all, is each segment's own. */
export const sharedFields = [
  'title',
  'description',
  'kind',
  'channelId',
  'controlledBy',
  'responsibleId',
  'direction',
  'place',
  'optimalExperience',
  'imageId',
] as const satisfies readonly (keyof Touchpoint)[];

const shared: ReadonlySet<string> = new Set(sharedFields);

/** Whether a field of a touchpoint is the same in all segments that have its encounter. */
export function isSharedField(field: string): boolean {
  return shared.has(field);
}

/** The other touchpoints that are the same encounter, on the map as it is or as it is to be. */
export function sameEncounter(doc: Pick<Doc, 'touchpoint'>, id: string): Touchpoint[] {
  const row = doc.touchpoint.get(id);
  if (row?.encounterId === undefined) return [];
  return [...doc.touchpoint.values()].filter(
    (other) => other.id !== id && other.encounterId === row.encounterId && other.state === row.state,
  );
}
