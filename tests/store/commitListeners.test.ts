import { expect, test, vi } from 'vitest';
import type { Edit } from '../../src/edit/transaction.ts';
import { createEditor } from '../../src/store/createEditor.ts';
import type { Commit } from '../../src/store/editor.ts';
import { card, journey, newIds, stage } from '../journey.ts';

const start = journey(stage('Buy', card('Pay', -1), card('Get', 0)));
const feel = { key: 'edit.setEmotion' } as const;
const happy: Edit = (tr) => tr.update('touchpoint', 'pay', { emotion: 2 });

function open() {
  return createEditor(start, { newId: newIds(), now: () => 0 });
}

test('listeners hear commits in the order in which they were made, even when one makes the next', () => {
  const editor = open();
  const heard: Commit[] = [];
  editor.onCommit((commit) => {
    if (commit.changes.some((change) => change.id === 'pay'))
      editor.run(feel, (tr) => tr.update('touchpoint', 'get', { emotion: 1 }));
  });
  editor.onCommit((commit) => heard.push(commit));
  editor.run(feel, happy);
  expect(heard.map((commit) => commit.changes.map((change) => change.id))).toEqual([['pay'], ['get']]);
});

test('a listener that stopped hears nothing more', () => {
  const editor = open();
  const heard: Commit[] = [];
  const stop = editor.onCommit((commit) => heard.push(commit));
  stop();
  editor.run(feel, happy);
  expect(heard).toEqual([]);
});

test('a listener that fails keeps none of the others from hearing, and its fault is reported', () => {
  const editor = open();
  const reports: (() => void)[] = [];
  vi.stubGlobal('queueMicrotask', (report: () => void) => reports.push(report));
  editor.onCommit(() => {
    throw new Error('No.');
  });
  const heard: Commit[] = [];
  editor.onCommit((commit) => heard.push(commit));
  editor.run(feel, happy);
  vi.unstubAllGlobals();
  expect(heard).toHaveLength(1);
  expect(reports).toHaveLength(1);
  expect(reports[0]).toThrow('No.');
});

test('listeners hear a commit that the screen could not show', () => {
  const editor = open();
  const heard: Commit[] = [];
  editor.onCommit((commit) => heard.push(commit));
  editor.subscribe(() => {
    throw new Error('No.');
  });
  expect(() => editor.run(feel, happy)).toThrow('No.');
  expect(heard).toHaveLength(1);
  expect(editor.getState().doc.touchpoint.get('pay')?.emotion).toBe(2);
});
