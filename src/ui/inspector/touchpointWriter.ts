import { updateEncounters } from '../../commands/encounters.ts';
import { type TouchpointFields, updateTouchpoint } from '../../commands/touchpoints.ts';
import type { Transaction } from '../../edit/transaction.ts';
import type { Message, MessageKey } from '../../words/key.ts';
import type { Workspace } from '../workspace.ts';

/** The fields that the inspector writes as they are. */
export type WrittenField =
  | 'title'
  | 'description'
  | 'kind'
  | 'channelId'
  | 'controlledBy'
  | 'feeling'
  | 'quote'
  | 'momentOfTruth'
  | 'momentWhy'
  | 'responsibleId'
  | 'evidence'
  | 'momentKind'
  | 'importance'
  | 'effectiveness'
  | 'usage'
  | 'reach'
  | 'leaveShare'
  | 'duration'
  | 'waitBefore'
  | 'direction'
  | 'place'
  | 'promise'
  | 'optional'
  | 'optimalExperience';

const names: Record<WrittenField, MessageKey> = {
  title: 'edit.renameTouchpoint',
  description: 'edit.describeTouchpoint',
  kind: 'edit.setKind',
  channelId: 'edit.setChannel',
  controlledBy: 'edit.setControlledBy',
  feeling: 'edit.setFeeling',
  quote: 'edit.setQuote',
  momentOfTruth: 'edit.setMomentOfTruth',
  momentWhy: 'edit.setMomentWhy',
  responsibleId: 'edit.setResponsible',
  evidence: 'edit.setEvidence',
  momentKind: 'facts.did.momentKind',
  importance: 'facts.did.importance',
  effectiveness: 'facts.did.effectiveness',
  usage: 'facts.did.usage',
  reach: 'facts.did.reach',
  leaveShare: 'facts.did.leaveShare',
  duration: 'facts.did.duration',
  waitBefore: 'facts.did.waitBefore',
  direction: 'facts.did.direction',
  place: 'facts.did.place',
  promise: 'facts.did.promise',
  optional: 'facts.did.optional',
  optimalExperience: 'facts.did.optimalExperience',
};

/** How the fields of touchpoints are written, in all of them alike and as one step of history. */
export interface TouchpointWriter {
  /** Writes a field; null takes it away. What is typed into one field in one go becomes one step. */
  write<Field extends WrittenField>(field: Field, value: TouchpointFields[Field] | null): void;
  /** Writes a field with a value that has to be made first, such as a new channel. */
  set<Field extends WrittenField>(field: Field, make: (tr: Transaction) => TouchpointFields[Field]): void;
}

/** How the fields of these touchpoints are written; `inAll` writes what encounters have in common in all segments. */
export function touchpointWriter(
  { editor }: Workspace,
  ids: readonly string[],
  inAll = false,
): TouchpointWriter {
  const nameOf = (field: WrittenField): Message =>
    ids.length === 1 ? { key: names[field] } : { key: names[field], values: { count: ids.length } };
  const writeAll = (tr: Transaction, fields: TouchpointFields) => {
    if (inAll) updateEncounters(tr, ids, fields);
    else for (const id of ids) updateTouchpoint(tr, id, fields);
  };
  return {
    write(field, value) {
      const fields = { [field]: value ?? undefined } as TouchpointFields;
      editor.run(nameOf(field), (tr) => writeAll(tr, fields), `touchpoint/${ids.join()}/${field}`);
    },
    set(field, make) {
      editor.run(nameOf(field), (tr) => writeAll(tr, { [field]: make(tr) } as TouchpointFields));
    },
  };
}
