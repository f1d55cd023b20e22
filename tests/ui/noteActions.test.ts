import { expect, test } from 'vitest';
import { commentsOn } from '../../src/commands/notes.ts';
import {
  addCommentTo,
  colorNote,
  duplicateNoteBeside,
  finishNote,
  putCommentOnMap,
  removeNoteNamed,
  startNote,
  startNoteHere,
  turnNote,
  writeNoteText,
} from '../../src/ui/noteActions.ts';
import { card, journey, row, stage, titles } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const place = { segmentId: 'customer', stageId: 'buy', x: 150, y: 9 };
const doc = journey(
  stage('Buy', card('Pay', -1), card('Get', 1)),
  row('note', { id: 'n', ...place, text: 'Ask them' }),
  row('note', { id: 'far', x: 1, y: 2, text: 'Far off' }),
  row('note', { id: 'said', touchpointId: 'pay', x: 0, y: 1, text: 'Really?' }),
);

test('a new note is only shown until its first letter, and one without any leaves no trace', () => {
  const workspace = workspaceOver(doc);
  const { editor, session } = workspace;
  startNote(workspace, place);
  const id = session.getState().editing ?? '';
  expect(session.getState().chosen).toEqual({ kind: 'note', id });
  expect([editor.getState().doc.note.has(id), editor.getState().shown.note.has(id)]).toEqual([false, true]);
  writeNoteText(workspace, id, '  ');
  finishNote(workspace, id);
  expect(editor.getState().shown).toBe(doc);
  expect(session.getState()).toMatchObject({ editing: null, chosen: null });
  expect(editor.getState().undoName).toBe(null);
});

test('what is typed into a note in one go is one step', () => {
  const workspace = workspaceOver(doc);
  startNote(workspace, place);
  const id = workspace.session.getState().editing ?? '';
  for (const text of ['H', 'Hm', 'Hm\n?']) writeNoteText(workspace, id, text);
  finishNote(workspace, id);
  expect(workspace.editor.getState().doc.note.get(id)).toEqual({ id, ...place, text: 'Hm\n?' });
  workspace.editor.undo();
  expect(workspace.editor.getState().doc.note.has(id)).toBe(false);
});

test('a note that is emptied goes', () => {
  const workspace = workspaceOver(doc);
  writeNoteText(workspace, 'n', '');
  finishNote(workspace, 'n');
  expect(workspace.editor.getState().doc.note.has('n')).toBe(false);
});

test('a note starts where the board says, and nowhere without a board', () => {
  const workspace = workspaceOver(doc);
  startNoteHere(workspace);
  expect(workspace.session.getState().editing).toBe(null);
});

test('a note is coloured, copied and removed, and comes back with the notice', () => {
  const workspace = workspaceOver(doc);
  const note = (id: string) => workspace.editor.getState().doc.note.get(id);
  colorNote(workspace, 'n', 's3');
  expect(note('n')).toMatchObject({ color: 's3' });
  colorNote(workspace, 'n', null);
  expect(note('n')).not.toHaveProperty('color');
  duplicateNoteBeside(workspace, 'n');
  const copy = workspace.session.getState().chosen?.id ?? '';
  expect(note(copy)).toMatchObject({ x: 166, y: 25, text: 'Ask them' });
  removeNoteNamed(workspace, copy);
  expect(note(copy)).toBeUndefined();
  workspace.noticed[0]?.run();
  expect(note(copy)).toBeDefined();
});

test('a note becomes a touchpoint where it lay, is selected, and one undo takes it back', () => {
  const workspace = workspaceOver(doc);
  turnNote(workspace, 'n', 'touchpoint');
  expect(titles(workspace.editor.getState().doc, 'buy')).toEqual(['Pay', 'Ask them', 'Get']);
  expect(workspace.session.getState().selection).toHaveLength(1);
  workspace.editor.undo();
  expect(workspace.editor.getState().doc).toEqual(doc);
});

test('a note outside of all cells becomes a touchpoint in the tray, a comment one behind its own', () => {
  const workspace = workspaceOver(doc);
  turnNote(workspace, 'far', 'touchpoint');
  expect(titles(workspace.editor.getState().doc)).toEqual(['Far off']);
  expect(workspace.said.at(-1)).toEqual({ key: 'notes.becameTrayCard' });
  turnNote(workspace, 'said', 'touchpoint');
  expect(titles(workspace.editor.getState().doc, 'buy')).toEqual(['Pay', 'Really?', 'Get']);
});

test('a comment becomes a pain of its touchpoint; a note asks which one', () => {
  const workspace = workspaceOver(doc);
  turnNote(workspace, 'said', 'pain');
  expect([...workspace.editor.getState().doc.remark.values()]).toMatchObject([
    { aboutId: 'pay', tone: 'pain' },
  ]);
  expect(workspace.session.getState().selection).toEqual(['pay']);
  turnNote(workspace, 'n', 'opportunity');
  expect(workspace.opened).toEqual([{ name: 'turnNote', id: 'n', into: 'opportunity' }]);
  turnNote(workspace, 'n', 'opportunity', 'get');
  expect(workspace.editor.getState().doc.remark.size).toBe(2);
  turnNote(workspace, 'far', 'comment', 'gone');
  expect(workspace.noticed.map(({ message }) => message.key)).toEqual(['links.targetGone']);
});

test('comments are added behind the others, and one can be laid on the map', () => {
  const workspace = workspaceOver(doc);
  addCommentTo(workspace, 'pay', 'fresh', 'Y');
  addCommentTo(workspace, 'pay', 'fresh', 'Yes');
  expect(commentsOn(workspace.editor.getState().doc, 'pay')[1]).toMatchObject({ id: 'fresh', text: 'Y' });
  putCommentOnMap(workspace, 'said');
  expect(workspace.editor.getState().doc.note.get('said')).toMatchObject({
    segmentId: 'customer',
    stageId: 'buy',
  });
  expect(workspace.editor.getState().doc.note.get('said')).not.toHaveProperty('touchpointId');
});
