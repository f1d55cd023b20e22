import {
  addComment,
  addNote,
  attachNote,
  changeNote,
  duplicateNote,
  moveNote,
  type NotePlace,
  removeNote,
} from '../commands/notes.ts';
import type { Place } from '../commands/place.ts';
import { type NoteTone, turnNoteIntoRemark, turnNoteIntoTouchpoint } from '../commands/turnNote.ts';
import { timeline } from '../derive/metrics.ts';
import type { Doc } from '../model/doc.ts';
import type { Note } from '../model/note.ts';
import { cellMates, placeOf } from './cardActions.ts';
import { takeBack } from './takeBack.ts';
import type { Workspace } from './workspace.ts';

/** How far beside a note its copy lies, in board pixels. */
const ASIDE = 16;

/** What a note can be made into. */
export type NoteTurn = NoteTone | 'touchpoint' | 'comment';

/** Lays an empty note at a place and opens it. It is only shown: the document gets it with its first letter, so that giving up leaves no trace. */
export function startNote({ editor, session, newId }: Workspace, place: NotePlace): void {
  const id = newId();
  editor.preview((tr) => void addNote(tr, place, { id, text: '' }));
  session.setState({ chosen: { kind: 'note', id }, editing: id });
}

/** Starts a note where the keyboard is on the board, or in the middle of what is seen of it. */
export function startNoteHere(workspace: Workspace): void {
  const place = workspace.board?.drawn?.noteSpot();
  if (place) startNote(workspace, place);
}

/** Writes the text of a note while it is typed; a note that was only shown becomes part of the document with its first letter. */
export function writeNoteText({ editor }: Workspace, id: string, text: string): void {
  const { doc, shown } = editor.getState();
  const draft = doc.note.has(id) ? undefined : shown.note.get(id);
  if (draft && text.trim() !== '') {
    editor.run({ key: 'edit.addNote' }, (tr) => void addNote(tr, draft, { id, text }), `note/${id}`);
  } else if (!draft) {
    editor.run({ key: 'edit.writeNote' }, (tr) => changeNote(tr, id, { text }), `note/${id}`);
  }
}

/** Ends the typing of a note: one without text goes, be it new or emptied. */
export function finishNote({ editor, session }: Workspace, id: string): void {
  const { doc } = editor.getState();
  const note = doc.note.get(id);
  if (!note) editor.preview(null);
  else if (note.text.trim() === '')
    editor.run({ key: 'edit.removeNote' }, (tr) => removeNote(tr, id), `note/${id}`);
  const { editing, chosen } = session.getState();
  const isGone = !editor.getState().doc.note.has(id);
  session.setState({
    ...(editing === id && { editing: null }),
    ...(isGone && chosen?.id === id && { chosen: null }),
  });
}

/** Gives a note a colour, or none of its own. */
export function colorNote({ editor }: Workspace, id: string, color: string | null): void {
  editor.run({ key: 'edit.colorNote' }, (tr) => changeNote(tr, id, { color: color ?? undefined }));
}

/** Lays a note elsewhere. Steps of the keys that follow one another are one step of history. */
export function layNote({ editor }: Workspace, id: string, place: NotePlace): void {
  editor.run({ key: 'edit.moveNote' }, (tr) => moveNote(tr, id, place), `note/${id}/place`);
}

/** Lays a copy of a note beside it and selects it. */
export function duplicateNoteBeside(workspace: Workspace, id: string): void {
  let copy: string | null = null;
  workspace.editor.run({ key: 'edit.duplicateNote' }, (tr) => {
    copy = duplicateNote(tr, id, ASIDE);
  });
  if (copy === null) return;
  workspace.session.setState({ chosen: { kind: 'note', id: copy } });
  workspace.announce({ key: 'notes.duplicated' });
}

/** Removes a note; a notice offers to take it back. */
export function removeNoteNamed(workspace: Workspace, id: string): void {
  const { editor, session } = workspace;
  const { focus } = session.getState();
  const changes = editor.run({ key: 'edit.removeNote' }, (tr) => removeNote(tr, id));
  if (changes.length === 0) return;
  const run = takeBack(workspace, { key: 'edit.addNote' }, changes, focus);
  workspace.notify({ key: 'notes.removed' }, { label: { key: 'board.undo' }, run });
}

/** Adds a comment to a touchpoint; what is typed in one go is one step. */
export function addCommentTo({ editor }: Workspace, touchpointId: string, id: string, text: string): void {
  editor.run(
    { key: 'edit.addComment' },
    (tr) => void addComment(tr, touchpointId, { id, text }),
    `note/${id}`,
  );
}

/** Makes a note something else, as one step. What has to be about a touchpoint asks which one, unless the note is a comment. */
export function turnNote(workspace: Workspace, id: string, into: NoteTurn, aboutId?: string): void {
  const note = workspace.editor.getState().doc.note.get(id);
  if (!note) return;
  const subject = aboutId ?? note.touchpointId;
  if (into === 'touchpoint') makeTouchpoint(workspace, note);
  else if (subject === undefined) workspace.openDialog({ name: 'turnNote', id, into });
  else if (into === 'comment') makeComment(workspace, id, subject);
  else makeRemark(workspace, id, into, subject);
}

/** Takes a comment off its touchpoint and lays it on the map beside the card. */
export function putCommentOnMap(workspace: Workspace, id: string): void {
  const { doc } = workspace.editor.getState();
  const card = doc.touchpoint.get(doc.note.get(id)?.touchpointId ?? '');
  const place = { ...cellOf(doc, card?.segmentId, card?.stageId), x: 24, y: 120 };
  workspace.editor.run({ key: 'edit.moveNote' }, (tr) => moveNote(tr, id, place));
  workspace.session.setState({ chosen: { kind: 'note', id } });
  workspace.announce({ key: 'notes.putOnMap' });
}

function makeTouchpoint(workspace: Workspace, note: Note): void {
  const { editor, session } = workspace;
  const { doc } = editor.getState();
  let touchpointId: string | null = null;
  editor.run({ key: 'edit.turnNoteIntoTouchpoint' }, (tr) => {
    touchpointId = turnNoteIntoTouchpoint(tr, note.id, touchpointPlace(doc, note));
  });
  if (touchpointId === null) return;
  const focus = placeOf(editor.getState().doc, touchpointId);
  session.setState({ selection: [touchpointId], ...(focus && { focus }) });
  workspace.announce({ key: focus ? 'notes.becameTouchpoint' : 'notes.becameTrayCard' });
}

function makeComment(workspace: Workspace, id: string, touchpointId: string): void {
  const changes = workspace.editor.run({ key: 'edit.attachNote' }, (tr) => attachNote(tr, id, touchpointId));
  goToSubject(workspace, touchpointId, changes.length > 0);
}

function makeRemark(workspace: Workspace, id: string, tone: NoteTone, touchpointId: string): void {
  const names = {
    pain: 'edit.turnNoteIntoPain',
    brightSpot: 'edit.turnNoteIntoBrightSpot',
    opportunity: 'edit.turnNoteIntoOpportunity',
  } as const;
  const changes = workspace.editor.run(
    { key: names[tone] },
    (tr) => void turnNoteIntoRemark(tr, id, tone, touchpointId),
  );
  goToSubject(workspace, touchpointId, changes.length > 0);
}

/** The touchpoint is selected then, so that what became of the note is seen beside the map. */
function goToSubject(workspace: Workspace, touchpointId: string, isDone: boolean): void {
  const { editor, session } = workspace;
  const { doc } = editor.getState();
  const row = doc.touchpoint.get(touchpointId);
  if (!isDone || !row) {
    workspace.notify({ key: 'links.targetGone' });
    return;
  }
  const focus = placeOf(doc, touchpointId);
  session.setState({ selection: [touchpointId], ...(focus && { focus }) });
  workspace.announce({ key: 'notes.becamePart', values: { title: row.title } });
}

/** Where the touchpoint goes that a note becomes: into its cell, before the cards right of it; without a cell into the tray. A comment’s goes behind the card that it is about. */
function touchpointPlace(doc: Doc, { segmentId, stageId, x, touchpointId }: Note): Place {
  const about = doc.touchpoint.get(touchpointId ?? '');
  const cell = about ? cellOf(doc, about.segmentId, about.stageId) : { segmentId, stageId };
  if (!cell.segmentId || !cell.stageId) return 'tray';
  const index = about ? cellMates(doc, about).indexOf(about) + 1 : Math.max(0, Math.round(x / timeline.slot));
  return { segmentId: cell.segmentId, stageId: cell.stageId, index };
}

function cellOf(
  doc: Doc,
  segmentId: string | null | undefined,
  stageId: string | null | undefined,
): Pick<NotePlace, 'segmentId' | 'stageId'> {
  return {
    ...(segmentId && doc.segment.has(segmentId) && { segmentId }),
    ...(stageId && doc.stage.has(stageId) && { stageId }),
  };
}
