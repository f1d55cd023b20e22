import { expect, test } from 'vitest';
import { moveTogether } from '../../src/ui/moveTogether.ts';
import { card, journey, segment, stage, titles } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const map = () =>
  workspaceOver(
    journey(segment('Ann'), segment('Bob'), stage('See', card('A')), stage('Buy', card('B')), stage('Use')),
  );

test('cards of several stages move by a stage as one step, and the keyboard goes along', () => {
  const workspace = map();
  workspace.session.setState({ focus: { segmentId: 'ann', stageId: 'see', touchpointId: 'a' } });
  expect(moveTogether(workspace, ['a', 'b'], 'a', { columns: 1, rows: 0 })).toBe(true);
  const { doc, undoName } = workspace.editor.getState();
  expect([titles(doc, 'buy', 'ann'), titles(doc, 'use', 'ann')]).toEqual([['A'], ['B']]);
  expect(undoName).toEqual({ key: 'edit.moveTouchpoint', values: { count: 2 } });
  expect(workspace.session.getState().focus?.stageId).toBe('buy');
  expect(workspace.said).toEqual([
    { key: 'selecting.moved', values: { count: 2, title: 'A', stage: 'Buy', segment: 'Ann' } },
  ]);
});

test('at the edge of the map they stay, and that is said by who asked', () => {
  const workspace = map();
  moveTogether(workspace, ['a', 'b'], 'a', { columns: 1, rows: 0 });
  expect(moveTogether(workspace, ['a', 'b'], 'a', { columns: 1, rows: 0 })).toBe(false);
  expect(moveTogether(workspace, ['a', 'b'], 'a', { columns: 0, rows: -1 })).toBe(false);
  expect(moveTogether(workspace, ['gone'], 'gone', { columns: 1, rows: 0 })).toBe(false);
  expect(workspace.editor.history.done).toHaveLength(1);
});
