import { type TouchpointFields, updateTouchpoint } from '../../commands/touchpoints.ts';
import type { MessageKey } from '../../words/key.ts';
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
  | 'evidence';

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
};

/** Writes one field of a touchpoint; null takes it away. What is typed into one field becomes one step of history. */
export type WriteField = <Field extends WrittenField>(
  field: Field,
  value: TouchpointFields[Field] | null,
) => void;

/** How the fields of one touchpoint are written. */
export function touchpointWriter({ editor }: Workspace, id: string): WriteField {
  return (field, value) => {
    const fields = { [field]: value ?? undefined } as TouchpointFields;
    editor.run({ key: names[field] }, (tr) => updateTouchpoint(tr, id, fields), `touchpoint/${id}/${field}`);
  };
}
