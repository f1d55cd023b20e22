import type { Transaction } from '../edit/transaction.ts';
import type { Remark } from '../model/remark.ts';
import { applyCapture } from './capture.ts';
import { removeNote } from './notes.ts';
import type { Place } from './place.ts';
import { addRemark } from './remarks.ts';
import { addTouchpoint, updateTouchpoint } from './touchpoints.ts';

/** What a note can become besides a touchpoint. */
export type NoteTone = Exclude<Remark['tone'], 'tells'>;

/** Makes a note a touchpoint at a place: its first line is read as a title is, the others describe it. Returns the touchpoint's id, or null when there is no such note. */
export function turnNoteIntoTouchpoint(tr: Transaction, id: string, place: Place): string | null {
  const note = tr.row('note', id);
  if (!note) return null;
  const [first = '', ...others] = note.text.trim().split('\n');
  const touchpointId = addTouchpoint(tr, place);
  applyCapture(tr, touchpointId, first);
  updateTouchpoint(tr, touchpointId, { description: others.join('\n').trim() });
  removeNote(tr, id);
  return touchpointId;
}

/** Makes a note a pain, a bright spot or an opportunity of a touchpoint. Returns the id of the remark, or null when one of the two is gone. */
export function turnNoteIntoRemark(
  tr: Transaction,
  id: string,
  tone: NoteTone,
  touchpointId: string,
): string | null {
  const note = tr.row('note', id);
  if (!note || !tr.row('touchpoint', touchpointId)) return null;
  const text = note.text.trim().replace(/\s*\n\s*/g, ' ');
  const remarkId = addRemark(tr, { aboutId: touchpointId, tone, text });
  removeNote(tr, id);
  return remarkId;
}
