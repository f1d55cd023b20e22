import { expect, test, vi } from 'vitest';
import { removeRows } from '../../src/edit/removeRows.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import type { Commit, Editor } from '../../src/store/editor.ts';
import type { Message } from '../../src/words/key.ts';
import { card, journey, newIds, stage } from '../journey.ts';

const start = journey(stage('Buy', card('Pay', -1), card('Get', 0)));
const feel: Message = { key: 'edit.setEmotion' };
const write: Message = { key: 'edit.describeTouchpoint' };

const emotion =
  (id: string, value: number): Edit =>
  (tr) =>
    tr.update('touchpoint', id, { emotion: value });
const title =
  (id: string, text: string): Edit =>
  (tr) =>
    tr.update('touchpoint', id, { title: text });

function open(doc: Doc = start, now = () => 0) {
  const editor = createEditor(doc, { newId: newIds(), now });
  const commits: Commit[] = [];
  editor.onCommit((commit) => commits.push(commit));
  const states = vi.fn();
  editor.subscribe(states);
  return { editor, commits, states };
}

function elsewhere(doc: Doc, edit: Edit) {
  const tr = new Transaction(doc, newIds('other'));
  edit(tr);
  return tr.changes;
}

const pay = (editor: Editor) => editor.getState().doc.touchpoint.get('pay');
const shownPay = (editor: Editor) => editor.getState().shown.touchpoint.get('pay');

test('an edit is one commit, one change of state and one step back with its name', () => {
  const { editor, commits, states } = open();
  const changes = editor.run(feel, emotion('pay', 2));
  expect(pay(editor)?.emotion).toBe(2);
  expect(editor.getState()).toMatchObject({ undoName: feel, redoName: null });
  expect(commits).toEqual([{ doc: editor.getState().doc, changes, origin: 'here' }]);
  expect(states).toHaveBeenCalledTimes(1);
});

test('undo and redo are commits too, and swap the names', () => {
  const { editor, commits } = open();
  editor.run(feel, emotion('pay', 2));
  editor.undo();
  expect(editor.getState()).toMatchObject({ undoName: null, redoName: feel });
  expect(pay(editor)?.emotion).toBe(-1);
  editor.redo();
  expect(editor.getState()).toMatchObject({ undoName: feel, redoName: null });
  expect(commits.map((commit) => commit.origin)).toEqual(['here', 'here', 'here']);
  expect(commits.at(-1)?.changes[0]?.after).toMatchObject({ emotion: 2 });
});

test('an edit that changes nothing leaves no step, no commit and no new state', () => {
  const { editor, commits, states } = open();
  const before = editor.getState();
  expect(editor.run(feel, emotion('pay', -1))).toEqual([]);
  editor.undo();
  editor.redo();
  expect(editor.getState()).toBe(before);
  expect(commits).toEqual([]);
  expect(states).not.toHaveBeenCalled();
});

test('an edit that fails leaves everything as it was', () => {
  const { editor, commits } = open();
  editor.preview(emotion('pay', 1));
  const before = editor.getState();
  const fails: Edit = (tr) => {
    tr.update('touchpoint', 'pay', { title: 'Half' });
    throw new Error('No.');
  };
  expect(() => editor.run(write, fails)).toThrow('No.');
  expect(() => editor.preview(fails)).toThrow('No.');
  expect(editor.getState()).toBe(before);
  expect(commits).toEqual([]);
});

test('typing merges within a second', () => {
  let now = 0;
  const { editor } = open(start, () => now);
  for (const text of ['W', 'Wa', 'Wai', 'Wait']) {
    now += 800;
    editor.run(write, title('pay', text), 'title of pay');
  }
  editor.undo();
  expect(pay(editor)?.title).toBe('Pay');
});

test('a preview shows what an edit would do and leaves no trace', () => {
  const { editor, commits } = open();
  editor.preview(emotion('pay', 2));
  expect(shownPay(editor)?.emotion).toBe(2);
  expect(pay(editor)?.emotion).toBe(-1);
  editor.preview(null);
  expect(editor.getState()).toMatchObject({ doc: start, shown: start, undoName: null });
  expect(editor.getState().shown).toBe(start);
  expect(commits).toEqual([]);
});

test('a preview that changes nothing shows the very document', () => {
  const { editor, states } = open();
  editor.preview(emotion('pay', -1));
  expect(editor.getState().shown).toBe(start);
  expect(states).not.toHaveBeenCalled();
});

test('what is done ends the preview, and so does undo', () => {
  const { editor } = open();
  editor.preview(emotion('pay', 2));
  editor.run(write, title('get', 'Take'));
  expect(editor.getState().shown).toBe(editor.getState().doc);
  editor.preview(emotion('pay', 2));
  editor.undo();
  expect(editor.getState().shown).toBe(editor.getState().doc);
  expect(shownPay(editor)?.emotion).toBe(-1);
});

test('changes from elsewhere come in under a preview, which goes on above them', () => {
  const { editor, commits } = open();
  editor.preview(emotion('pay', 2));
  editor.receive(elsewhere(start, title('pay', 'Pay by card')));
  expect(pay(editor)).toMatchObject({ title: 'Pay by card', emotion: -1 });
  expect(shownPay(editor)).toMatchObject({ title: 'Pay by card', emotion: 2 });
  expect(commits.map((commit) => commit.origin)).toEqual(['elsewhere']);
});

test('a preview ends when what it moves was removed elsewhere', () => {
  const { editor } = open();
  editor.preview(emotion('pay', 2));
  editor.receive(elsewhere(start, (tr) => removeRows(tr, 'touchpoint', ['pay'])));
  expect(editor.getState().shown).toBe(editor.getState().doc);
  expect(pay(editor)).toBeUndefined();
});

test('what came from elsewhere is not undone here', () => {
  const { editor } = open();
  editor.run(feel, emotion('pay', 2));
  editor.receive(elsewhere(start, title('pay', 'Pay by card')));
  editor.undo();
  expect(pay(editor)).toMatchObject({ title: 'Pay by card', emotion: -1 });
  expect(editor.getState().undoName).toBeNull();
});

test('what is received twice, or changes nothing, makes no commit', () => {
  const { editor, commits } = open();
  const changes = elsewhere(start, title('pay', 'Pay by card'));
  editor.receive(changes);
  editor.receive(changes);
  editor.receive([]);
  expect(commits).toHaveLength(1);
});

test('every field of the state keeps its identity until it changes', () => {
  const { editor } = open();
  editor.run({ key: 'edit.setEmotion' }, emotion('pay', 2));
  const before = editor.getState();
  editor.run({ key: 'edit.setEmotion' }, emotion('pay', 1));
  const after = editor.getState();
  expect(after.undoName).toBe(before.undoName);
  expect(after.shown).toBe(after.doc);
  expect(after.doc.stage).toBe(before.doc.stage);
  expect(after.doc.touchpoint.get('get')).toBe(before.doc.touchpoint.get('get'));
});

test('an editor goes on with the history of another', () => {
  const { editor } = open();
  editor.run(feel, emotion('pay', 2));
  const { history } = editor;
  const next = createEditor(editor.getState().doc, { newId: newIds(), now: () => 0, history });
  expect(next.getState().undoName).toEqual(feel);
  next.undo();
  expect(pay(next)?.emotion).toBe(-1);
});

test('functions of the editor can be handed on alone', () => {
  const { run, getState, undo, subscribe } = open().editor;
  const listener = vi.fn();
  const stop = subscribe(listener);
  run(feel, emotion('pay', 2));
  stop();
  undo();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(getState().doc.touchpoint.get('pay')?.emotion).toBe(-1);
});

test('one edit among 10,000 touchpoints copies one list of rows and no more', () => {
  const cards = Array.from({ length: 10_000 }, (_, index) => card(`Card ${index}`));
  const { editor } = open(journey(stage('Buy', ...cards)));
  const copies = vi.fn();
  class CountingMap<Key, Value> extends Map<Key, Value> {
    constructor(entries?: Iterable<readonly [Key, Value]> | null) {
      super(entries);
      if (this.size > 1) copies(this.size);
    }
  }
  vi.stubGlobal('Map', CountingMap);
  editor.run(feel, emotion('card-77', 2));
  vi.unstubAllGlobals();
  expect(copies.mock.calls).toEqual([[10_000]]);
});
