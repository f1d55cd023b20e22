import { expect, test } from 'vitest';
import { moveCards } from '../../src/ui/cardActions.ts';
import { hideCards } from '../../src/ui/partDeeds.ts';
import { placeAmongAll } from '../../src/ui/placeAmongAll.ts';
import { selectAll } from '../../src/ui/selectCards.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const doc = journey(stage('Find', card('A'), card('B'), card('C'), card('D')), stage('Buy', card('E')));
const cell = { segmentId: 'customer', stageId: 'find' };
const find = (index: number) => ({ ...cell, index });

function hiding(...ids: string[]) {
  const workspace = workspaceOver(doc);
  workspace.session.setState({ selection: ['a', 'b'], focus: { ...cell, touchpointId: 'b' } });
  hideCards(workspace, new Set(ids));
  return workspace;
}

test('what is hidden is not selected, has not the keyboard, and is not selected with all', () => {
  const workspace = hiding('b', 'd');
  expect(workspace.session.getState()).toMatchObject({ selection: ['a'], focus: cell });
  selectAll(workspace);
  expect(workspace.session.getState().selection).toEqual(['a', 'c', 'e']);
});

test('wherever the keyboard goes is shown: a hidden touchpoint comes back', () => {
  const { session } = hiding('b', 'd');
  session.setState({ focus: { ...cell, touchpointId: 'd' } });
  expect([...session.getState().hiddenCards]).toEqual(['b']);
});

test('a place among what is seen is a place among all: hidden ones stay on their side', () => {
  const workspace = hiding('b');
  expect([0, 1, 2, 3].map((index) => placeAmongAll(workspace, ['e'], find(index)).index)).toEqual([
    0, 2, 3, 4,
  ]);
  expect(placeAmongAll(workspace, ['c'], find(1)).index).toBe(2);
  moveCards(workspace, ['e'], placeAmongAll(workspace, ['e'], find(1)));
  const order = [...workspace.editor.getState().doc.touchpoint.values()]
    .filter(({ stageId }) => stageId === 'find')
    .toSorted((one, other) => (one.order < other.order ? -1 : 1));
  expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'c', 'd']);
  expect(placeAmongAll(workspaceOver(doc), ['e'], find(1))).toEqual(find(1));
});
