import type { Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import type { Encounter } from '../model/encounter.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { channelNamed } from './named.ts';
import type { Place } from './place.ts';
import { addTouchpoint, updateTouchpoint } from './touchpoints.ts';

/** What the encounter does not say. */
interface OwnFields {
  readonly id?: string;
  readonly state?: Touchpoint['state'];
}

/** Adds a touchpoint made from an encounter of the catalogue, at a place, with its channel; a channel that is new gets the medium of the encounter. Returns the id. */
export function addEncounter(
  tr: Transaction,
  place: Place,
  encounter: Encounter,
  own: OwnFields = {},
): string {
  const { channel, medium, ...fields } = encounter;
  const added = addTouchpoint(tr, place, { state: 'asIs', ...fields, ...own });
  const known = tr.doc.channel.size;
  const channelId = channel && channelNamed(tr, channel);
  if (!channelId) return added;
  if (medium && tr.doc.channel.size > known) tr.update('channel', channelId, { medium });
  updateTouchpoint(tr, added, { channelId });
  return added;
}

/** What a catalogue can keep of a touchpoint: what it is, and nothing that was felt or found out. Null when it has no title. */
export function encounterOf({ touchpoint, channel }: Doc, id: string): Encounter | null {
  const row = touchpoint.get(id);
  if (!row?.title.trim()) return null;
  const { title, description, kind, controlledBy } = row;
  const { name, medium } = channel.get(row.channelId ?? '') ?? {};
  const fields = { title: title.trim(), description, kind, channel: name, medium, controlledBy };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Encounter;
}
