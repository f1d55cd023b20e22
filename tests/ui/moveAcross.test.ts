import { expect, test } from 'vitest';
import { moveAcross } from '../../src/ui/moveAcross.ts';
import { card, journey, segment, stage, titles, tray } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const map = () =>
  workspaceOver(
    journey(
      segment('Ann'),
      segment('Bob'),
      stage('Find', card('Look'), card('Ask', 0, { segment: 'Bob' })),
      stage('Buy', card('Pay'), card('Wait', 0, { segment: 'Bob' })),
      tray(card('Later')),
    ),
  );

test('touchpoints of several segments go to another stage, each in its own segment, as one step', () => {
  const workspace = map();
  workspace.session.setState({ focus: { segmentId: 'bob', stageId: 'find', touchpointId: 'ask' } });
  moveAcross(workspace, ['look', 'ask'], { kind: 'stage', id: 'buy' });
  const { doc } = workspace.editor.getState();
  expect(titles(doc, 'buy', 'ann')).toEqual(['Pay', 'Look']);
  expect(titles(doc, 'buy', 'bob')).toEqual(['Wait', 'Ask']);
  expect(workspace.editor.history.done).toHaveLength(1);
  expect(workspace.session.getState().focus).toEqual({
    segmentId: 'bob',
    stageId: 'buy',
    touchpointId: 'ask',
  });
  expect(workspace.said).toEqual([{ key: 'menus.movedTo', values: { count: 2, name: 'Buy' } }]);
});

test('touchpoints go to another segment, each in its own stage', () => {
  const workspace = map();
  moveAcross(workspace, ['look', 'pay'], { kind: 'segment', id: 'bob' });
  const { doc } = workspace.editor.getState();
  expect(titles(doc, 'find', 'bob')).toEqual(['Ask', 'Look']);
  expect(titles(doc, 'buy', 'bob')).toEqual(['Wait', 'Pay']);
});

test('only those that go are counted, and where a single one stands is told exactly', () => {
  const workspace = map();
  moveAcross(workspace, ['look', 'pay'], { kind: 'stage', id: 'buy' });
  expect(workspace.editor.getState().undoName).toEqual({ key: 'edit.moveTouchpoint', values: { count: 1 } });
  expect(workspace.said.map(({ key }) => key)).toEqual(['board.movedCard']);
});

test('those that are there already stay as they are', () => {
  const workspace = map();
  moveAcross(workspace, ['look'], { kind: 'stage', id: 'find' });
  expect(workspace.editor.history.done).toEqual([]);
  expect(workspace.said).toEqual([]);
});

test('a touchpoint of the tray comes into the first segment of the stage', () => {
  const workspace = map();
  moveAcross(workspace, ['later'], { kind: 'stage', id: 'buy' });
  expect(titles(workspace.editor.getState().doc, 'buy', 'ann')).toEqual(['Pay', 'Later']);
});
