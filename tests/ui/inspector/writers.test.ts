import { expect, test } from 'vitest';
import { channelNamed } from '../../../src/commands/named.ts';
import { createEditor } from '../../../src/store/createEditor.ts';
import { commonOf } from '../../../src/ui/inspector/commonOf.ts';
import { itemWriter } from '../../../src/ui/inspector/itemWriter.ts';
import { namedWriter } from '../../../src/ui/inspector/namedWriter.ts';
import { remarkWriter } from '../../../src/ui/inspector/remarkWriter.ts';
import { touchpointWriter } from '../../../src/ui/inspector/touchpointWriter.ts';
import type { Workspace } from '../../../src/ui/workspace.ts';
import { card, journey, newIds, row, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

function open() {
  const doc = journey(stage('Buy', card('Pay', -1, { pains: ['Queue'] })));
  const editor = createEditor(doc, { newId: newIds(), now: () => 0 });
  return { editor, workspace: { editor } as unknown as Workspace };
}

test('what is typed into one field in one go is one step of history', () => {
  const { editor, workspace } = open();
  const { write } = touchpointWriter(workspace, ['pay']);
  for (const text of ['P', 'Pa', 'Pay by card']) write('title', text);
  expect(editor.getState().doc.touchpoint.get('pay')?.title).toBe('Pay by card');
  editor.undo();
  expect(editor.getState().doc.touchpoint.get('pay')?.title).toBe('Pay');
  expect(editor.getState().undoName).toBeNull();
});

test('two fields are two steps, each with its name', () => {
  const { editor, workspace } = open();
  const { write } = touchpointWriter(workspace, ['pay']);
  write('quote', 'So slow');
  write('feeling', 'Angry');
  expect(editor.getState().undoName).toEqual({ key: 'edit.setFeeling' });
  editor.undo();
  expect(editor.getState().undoName).toEqual({ key: 'edit.setQuote' });
});

test('a field that is emptied is not set any more', () => {
  const { editor, workspace } = open();
  const { write } = touchpointWriter(workspace, ['pay']);
  write('kind', 'human');
  write('kind', null);
  write('description', ' ');
  const row = editor.getState().doc.touchpoint.get('pay');
  expect(row).not.toHaveProperty('kind');
  expect(row).not.toHaveProperty('description');
});

test('what is written about several is one step with their number in its name', () => {
  const doc = journey(stage('Buy', card('Pay', -1), card('Wait'), card('Leave')));
  const editor = createEditor(doc, { newId: newIds(), now: () => 0 });
  const writer = touchpointWriter({ editor } as unknown as Workspace, ['pay', 'wait']);
  writer.set('channelId', (tr) => channelNamed(tr, 'Shop'));
  writer.write('feeling', 'A');
  writer.write('feeling', 'Angry');
  const { doc: after, undoName } = editor.getState();
  expect(undoName).toEqual({ key: 'edit.setFeeling', values: { count: 2 } });
  const [channel] = after.channel.values();
  for (const id of ['pay', 'wait'])
    expect(after.touchpoint.get(id)).toMatchObject({ feeling: 'Angry', channelId: channel?.id });
  expect(after.touchpoint.get('leave')).not.toHaveProperty('feeling');
  editor.undo();
  expect(editor.getState().undoName).toEqual({ key: 'edit.setChannel', values: { count: 2 } });
  editor.undo();
  expect(editor.getState().doc.channel.size).toBe(0);
});

test('what several have in common is told, and where they differ', () => {
  const { touchpoint } = journey(
    stage('Buy', card('Pay', -1, { kind: 'human' }), card('Wait', -1), card('Leave', -1)),
  );
  const all = [...touchpoint.values()];
  expect(commonOf(all, 'emotion')).toEqual({ value: -1, isMixed: false });
  expect(commonOf(all, 'kind')).toEqual({ value: undefined, isMixed: true });
  expect(commonOf(all.slice(1), 'kind')).toEqual({ value: undefined, isMixed: false });
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

test('a row of a list begins with its first letter, and each of its fields is a step of its own', () => {
  const { editor, workspace } = open();
  const writer = itemWriter(workspace, 'interaction', { touchpointId: 'pay' });
  writer.add('fresh', 'A', 0);
  writer.change('fresh', 'Ask');
  writer.write('fresh', { with: 'Cl' });
  writer.write('fresh', { with: 'Clerk' });
  expect(editor.getState().doc.interaction.get('fresh')).toMatchObject({ what: 'Ask', with: 'Clerk' });
  expect(editor.getState().undoName).toEqual({ key: 'facts.did.interactionChanged' });
  editor.undo();
  expect(editor.getState().doc.interaction.get('fresh')).not.toHaveProperty('with');
  expect(editor.getState().undoName).toEqual({ key: 'facts.did.interactionAdded' });
  editor.undo();
  expect(editor.getState().doc.interaction.size).toBe(0);
});

test('while a row is dragged its list shows where it would come to, and nothing is written until it is let go', () => {
  const { editor, workspace } = open();
  const writer = itemWriter(workspace, 'process', {});
  for (const [index, id] of ['one', 'two'].entries()) writer.add(id, id, index);
  const orderOf = (id: string, of: 'doc' | 'shown') => editor.getState()[of].process.get(id)?.order ?? '';
  writer.preview('two', 0);
  expect(orderOf('two', 'shown') < orderOf('one', 'shown')).toBe(true);
  expect(orderOf('two', 'doc') > orderOf('one', 'doc')).toBe(true);
  writer.preview('two', null);
  expect(editor.getState().shown).toBe(editor.getState().doc);
  writer.move('two', 0);
  expect(orderOf('two', 'doc') < orderOf('one', 'doc')).toBe(true);
});

test('a process that is removed from the list of the map leaves its touchpoints, and the notice brings all of it back', () => {
  const doc = journey(
    stage('Buy', card('Pay', -1)),
    row('process', { id: 'till', order: 'a0', name: 'Till' }),
    row('support', { id: 's', touchpointId: 'pay', processId: 'till', relation: 'direct' }),
  );
  const workspace = workspaceOver(doc);
  namedWriter(workspace, 'process').remove('till');
  expect(workspace.editor.getState().doc.support.size).toBe(0);
  expect(workspace.noticed[0]?.message).toEqual({ key: 'dialogs.removed', values: { name: 'Till' } });
  workspace.noticed[0]?.run();
  expect(workspace.editor.getState().doc.support.size).toBe(1);
  namedWriter(workspace, 'process').remove('gone');
  expect(workspace.noticed).toHaveLength(1);
});
