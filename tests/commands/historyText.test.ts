import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyHistory } from '../../src/edit/history.ts';
import { historyText, readHistory } from '../../src/edit/historyText.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import { rowsOf } from '../edit/doUndoRedo.ts';
import { newIds } from '../journey.ts';
import { anyCommand } from './anyCommand.ts';
import { richJourney } from './richJourney.ts';

const name = { key: 'edit.describeTouchpoint' } as const;
const tools = (history = emptyHistory) => ({ newId: newIds(), now: () => 0, history });

test('after a reload, undoing and redoing everything gives the same rows', () => {
  const asked = process.env.UNDO_COMMANDS;
  const session = fc.array(anyCommand, {
    minLength: Number(asked ?? 1),
    maxLength: Number(asked ?? 12),
    size: 'max',
  });
  fc.assert(
    fc.property(session, fc.nat(20), (edits, back) => {
      const editor = createEditor(richJourney, tools());
      for (const edit of edits) editor.run(name, edit);
      const end = rowsOf(editor.getState().doc);
      for (let step = 0; step < back; step += 1) editor.undo();
      const history = readHistory(historyText(editor.history));
      const again = createEditor(editor.getState().doc, tools(history ?? emptyHistory));
      expect(again.getState().undoName).toEqual(editor.getState().undoName);
      expect(again.getState().redoName).toEqual(editor.getState().redoName);
      while (again.getState().undoName) again.undo();
      expect(rowsOf(again.getState().doc)).toEqual(rowsOf(richJourney));
      while (again.getState().redoName) again.redo();
      expect(rowsOf(again.getState().doc)).toEqual(end);
    }),
    { numRuns: Number(process.env.UNDO_RUNS ?? 150) },
  );
});

test('what is done after a reload does not become one with what was done before', () => {
  const editor = createEditor(richJourney, tools());
  const [id = ''] = [...richJourney.touchpoint.keys()];
  editor.run(name, (tr) => tr.update('touchpoint', id, { title: 'One' }), 'title');
  const again = createEditor(
    editor.getState().doc,
    tools(readHistory(historyText(editor.history)) ?? emptyHistory),
  );
  again.run(name, (tr) => tr.update('touchpoint', id, { title: 'Two' }), 'title');
  again.undo();
  expect(again.getState().doc.touchpoint.get(id)?.title).toBe('One');
});

test('a history that is too long is cut at its oldest end', () => {
  const editor = createEditor(richJourney, tools());
  const [id = ''] = [...richJourney.touchpoint.keys()];
  for (let count = 0; count < 100; count += 1) {
    editor.run(name, (tr) => tr.update('touchpoint', id, { description: `${count}${'x'.repeat(9000)}` }));
  }
  const text = historyText(editor.history);
  expect(text.length).toBeLessThan(1_010_000);
  const kept = readHistory(text);
  expect(kept?.done.length).toBeGreaterThan(30);
  expect(kept?.done.at(-1)?.changes).toEqual(editor.history.done.at(-1)?.changes);
});

test.each([
  ['no JSON', 'x'],
  ['another schema', '{"schema":0,"done":[],"undone":[]}'],
  [
    'a row that is none',
    '{"schema":1,"undone":[],"done":[{"name":{"key":"a"},"changes":[{"kind":"stage","id":"a","before":null,"after":{"id":"a"}}]}]}',
  ],
  [
    'an unknown kind',
    '{"schema":1,"undone":[],"done":[{"name":{"key":"a"},"changes":[{"kind":"__proto__","id":"a","before":null,"after":null}]}]}',
  ],
  ['nothing', 'null'],
])('a text with %s is no history', (_, text) => {
  expect(readHistory(text)).toBeNull();
});
