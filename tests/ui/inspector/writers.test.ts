import { expect, test } from 'vitest';
import { createEditor } from '../../../src/store/createEditor.ts';
import { remarkWriter } from '../../../src/ui/inspector/remarkWriter.ts';
import { touchpointWriter } from '../../../src/ui/inspector/touchpointWriter.ts';
import type { Workspace } from '../../../src/ui/workspace.ts';
import { card, journey, newIds, stage } from '../../journey.ts';

function open() {
  const doc = journey(stage('Buy', card('Pay', -1, { pains: ['Queue'] })));
  const editor = createEditor(doc, { newId: newIds(), now: () => 0 });
  return { editor, workspace: { editor } as unknown as Workspace };
}

test('what is typed into one field in one go is one step of history', () => {
  const { editor, workspace } = open();
  const write = touchpointWriter(workspace, 'pay');
  for (const text of ['P', 'Pa', 'Pay by card']) write('title', text);
  expect(editor.getState().doc.touchpoint.get('pay')?.title).toBe('Pay by card');
  editor.undo();
  expect(editor.getState().doc.touchpoint.get('pay')?.title).toBe('Pay');
  expect(editor.getState().undoName).toBeNull();
});

test('two fields are two steps, each with its name', () => {
  const { editor, workspace } = open();
  const write = touchpointWriter(workspace, 'pay');
  write('quote', 'So slow');
  write('feeling', 'Angry');
  expect(editor.getState().undoName).toEqual({ key: 'edit.setFeeling' });
  editor.undo();
  expect(editor.getState().undoName).toEqual({ key: 'edit.setQuote' });
});

test('a field that is emptied is not set any more', () => {
  const { editor, workspace } = open();
  const write = touchpointWriter(workspace, 'pay');
  write('kind', 'human');
  write('kind', null);
  write('description', ' ');
  const row = editor.getState().doc.touchpoint.get('pay');
  expect(row).not.toHaveProperty('kind');
  expect(row).not.toHaveProperty('description');
});

test('a remark begins with its first letter and is one step of history', () => {
  const { editor, workspace } = open();
  const pains = remarkWriter(workspace, 'pay', 'pain');
  pains.add('fresh', 'S', 0);
  pains.change('fresh', 'Small print');
  const texts = [...editor.getState().doc.remark.values()].map(({ text, order }) => [order, text]);
  expect(texts.sort().map(([, text]) => text)).toEqual(['Small print', 'Queue']);
  expect(editor.getState().undoName).toEqual({ key: 'edit.addPain' });
  editor.undo();
  expect(editor.getState().doc.remark.size).toBe(1);
});
