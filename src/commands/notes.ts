import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import type { Note } from '../model/note.ts';
import { tidyFields } from './tidyFields.ts';

/** Where a note lies: its cell, and where in it. Without a stage `x` counts from the end of the map, without a segment `y` from its foot. */
export type NotePlace = Pick<Note, 'segmentId' | 'stageId' | 'x' | 'y'>;

/** Lays a note on the map and returns its id. A cell that is gone is none. */
export function addNote(
  tr: Transaction,
  place: NotePlace,
  { id, text, color }: { readonly id?: string; readonly text: string; readonly color?: string | undefined },
): string {
  const fields = tidyFields('note', { ...foundCell(tr.doc, place), text, color });
  return tr.add('note', { ...fields, ...(id !== undefined && { id }) });
}

/** Writes the text or the colour of a note. */
export function changeNote(
  tr: Transaction,
  id: string,
  fields: Pick<Fields<'note'>, 'text' | 'color'>,
): void {
  if (tr.row('note', id)) tr.update('note', id, tidyFields('note', fields));
}

/** Lays a note elsewhere; a comment is taken off its touchpoint and laid there. */
export function moveNote(tr: Transaction, id: string, place: NotePlace): void {
  if (tr.row('note', id)) tr.update('note', id, { ...foundCell(tr.doc, place), touchpointId: undefined });
}

/** Lays a copy of a note beside it, or behind it among the comments. Returns its id, or null when there is no such note. */
export function duplicateNote(tr: Transaction, id: string, aside: number): string | null {
  const note = tr.row('note', id);
  if (!note) return null;
  const { id: _, ...fields } = note;
  if (note.touchpointId !== undefined) return addComment(tr, note.touchpointId, note);
  return tr.add('note', { ...fields, x: note.x + aside, y: note.y + aside });
}

/** Removes a note. */
export function removeNote(tr: Transaction, id: string): void {
  removeRows(tr, 'note', [id]);
}

/** Adds a comment behind the others of a touchpoint. Returns its id, or null when there is no such touchpoint. */
export function addComment(
  tr: Transaction,
  touchpointId: string,
  { text, color, id }: { readonly id?: string; readonly text: string; readonly color?: string | undefined },
): string | null {
  if (!tr.row('touchpoint', touchpointId)) return null;
  const isFree = id !== undefined && !tr.row('note', id);
  const fields = tidyFields('note', { touchpointId, x: 0, y: rankAfter(tr.doc, touchpointId), text, color });
  return tr.add('note', { ...fields, ...(isFree && { id }) });
}

/** Makes a note a comment on a touchpoint, behind those that are there. */
export function attachNote(tr: Transaction, id: string, touchpointId: string): void {
  const note = tr.row('note', id);
  if (!note || note.touchpointId === touchpointId || !tr.row('touchpoint', touchpointId)) return;
  const y = rankAfter(tr.doc, touchpointId);
  tr.update('note', id, { touchpointId, segmentId: undefined, stageId: undefined, x: 0, y });
}

/** The comments on a touchpoint in their order: a comment has no place on the map, so its `y` ranks it. */
export function commentsOn(doc: Pick<Doc, 'note'>, touchpointId: string): Note[] {
  const comments = [...doc.note.values()].filter((note) => note.touchpointId === touchpointId);
  return comments.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
}

function rankAfter(doc: Doc, touchpointId: string): number {
  return Math.floor(commentsOn(doc, touchpointId).at(-1)?.y ?? 0) + 1;
}

function foundCell(doc: Doc, { segmentId, stageId, x, y }: NotePlace): NotePlace & Fields<'note'> {
  return {
    segmentId: segmentId !== undefined && doc.segment.has(segmentId) ? segmentId : undefined,
    stageId: stageId !== undefined && doc.stage.has(stageId) ? stageId : undefined,
    x: Number.isFinite(x) ? x : 0,
    y: Number.isFinite(y) ? y : 0,
  } as NotePlace & Fields<'note'>;
}
