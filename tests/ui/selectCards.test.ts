import { expect, test } from 'vitest';
import { selectAll, selectIn, selectNone, takeSelection } from '../../src/ui/selectCards.ts';
import { card, journey, segment, stage, tray } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const bob = { segment: 'Bob' };
const map = () =>
  workspaceOver(
    journey(
      segment('Ann'),
      segment('Bob'),
      stage('See', card('A'), card('P', 0, bob)),
      stage('Buy', card('B'), card('W', 0, { state: 'toBe' })),
      stage('Use'),
      tray(card('T')),
    ),
  );

test('all that is seen on the map is selected, a stage or a segment of it, or nothing, and each is told', () => {
  const workspace = map();
  const { session, said } = workspace;
  const steps: [() => void, string[]][] = [
    [() => selectAll(workspace), ['a', 'b', 'p']],
    [() => selectIn(workspace, 'stage', 'see'), ['a', 'p']],
    [() => selectIn(workspace, 'segment', 'ann'), ['a', 'b']],
    [() => selectIn(workspace, 'stage', 'use'), []],
    [() => selectIn(workspace, 'stage', 'buy'), ['b']],
    [() => selectNone(workspace), []],
  ];
  for (const [step, expected] of steps) {
    step();
    expect(session.getState().selection).toEqual(expected);
    expect(said.at(-1)).toEqual({ key: 'board.selected', values: { count: expected.length } });
  }
});

test('a stage is added to what is selected, and taken out when all of it is', () => {
  const workspace = map();
  const { session } = workspace;
  session.setState({ selection: ['b', 'a'] });
  selectIn(workspace, 'stage', 'see', 'toggle');
  expect(session.getState().selection).toEqual(['b', 'a', 'p']);
  selectIn(workspace, 'stage', 'see', 'toggle');
  expect(session.getState().selection).toEqual(['b']);
});

test('the keyboard goes to the first of what is selected unless it is on one', () => {
  const workspace = map();
  const { session } = workspace;
  takeSelection(workspace, ['b', 'p']);
  expect(session.getState().focus?.touchpointId).toBe('b');
  takeSelection(workspace, ['a', 'b']);
  expect(session.getState().focus?.touchpointId).toBe('b');
  takeSelection(workspace, []);
  expect(session.getState().focus?.touchpointId).toBe('b');
});
