import { expect, test } from 'vitest';
import { pickByKey, selectionToTake } from '../../src/ui/selectByKey.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

function onLook() {
  const workspace = workspaceOver(journey(stage('Find', card('Look'), card('Ask'), card('Wait'))));
  const walk = (id?: string) => {
    const take = selectionToTake(workspace);
    const { focus } = workspace.session.getState();
    workspace.session.setState({ focus: { ...(focus ?? place), touchpointId: id } as typeof place });
    take(id);
  };
  const row = workspace.editor.getState().doc.touchpoint.get('look');
  const place = { stageId: row?.stageId ?? '', segmentId: row?.segmentId ?? '', touchpointId: 'look' };
  workspace.session.setState({ focus: place });
  return { workspace, walk, selection: () => workspace.session.getState().selection };
}

test('a card that was pressed hands the selection on, to nothing where there is no card', () => {
  const { workspace, walk, selection } = onLook();
  workspace.session.setState({ selection: ['look'] });
  walk('ask');
  expect(selection()).toEqual(['ask']);
  walk();
  expect(selection()).toEqual([]);
});

test('a card that the keyboard is not on, several cards, and none keep what they are', () => {
  const { workspace, walk, selection } = onLook();
  for (const kept of [['wait'], ['look', 'wait'], []]) {
    workspace.session.setState({ selection: kept });
    walk('ask');
    expect(selection()).toBe(kept);
    walk('look');
  }
});

test('what the space bar took in stays while the keyboard walks, and it takes out again', () => {
  const { workspace, walk, selection } = onLook();
  pickByKey(workspace, 'look');
  walk('ask');
  expect(selection()).toEqual(['look']);
  pickByKey(workspace, 'ask');
  walk('wait');
  expect(selection()).toEqual(['look', 'ask']);
  pickByKey(workspace, 'look');
  walk('look');
  expect(selection()).toEqual(['ask']);
});
