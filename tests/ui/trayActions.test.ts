import { expect, test } from 'vitest';
import { captureLines, MOST_LINES, moveToTray, placeHere, trayCards } from '../../src/ui/trayActions.ts';
import { card, journey, stage, titles, tray } from '../journey.ts';
import { type TestWorkspace, workspaceOver } from '../workspace.ts';

const doc = journey(
  stage('See', card('Poster')),
  stage('Buy', card('Pay'), card('Get')),
  tray(card('First'), card('Second'), card('Third')),
);

const now = ({ editor }: TestWorkspace) => editor.getState().doc;

test('each line that is captured is a touchpoint in the tray, read as titles are, all of them one step', () => {
  const workspace = workspaceOver(doc);
  captureLines(workspace, 'I wait @Shop -2 !\r\n\n   \nI leave');
  expect(titles(now(workspace))).toEqual(['First', 'Second', 'Third', 'I wait', 'I leave']);
  expect(trayCards(now(workspace))[3]).toMatchObject({ emotion: -2, momentOfTruth: 'negative' });
  expect(workspace.said).toEqual([{ key: 'tray.captured', values: { count: 5 } }]);
  workspace.editor.undo();
  expect(now(workspace)).toEqual(doc);
  captureLines(workspace, '  \n');
  expect(workspace.editor.getState().undoName).toBe(null);
});

test('of ten thousand lines the first ones are taken, and the rest is said', () => {
  const workspace = workspaceOver(doc);
  captureLines(workspace, 'A line\n'.repeat(10_000));
  expect(trayCards(now(workspace))).toHaveLength(3 + MOST_LINES);
  expect(workspace.noticed[0]?.message).toEqual({
    key: 'tray.tooManyLines',
    values: { taken: MOST_LINES, left: 10_000 - MOST_LINES },
  });
});

test('cards that go to the tray leave the keyboard beside them; a notice shows the tray while it is closed', () => {
  const workspace = workspaceOver(doc);
  const { session } = workspace;
  session.setState({ selection: ['get', 'first'] });
  moveToTray(workspace, ['get', 'first']);
  expect(titles(now(workspace))).toEqual(['First', 'Second', 'Third', 'Get']);
  expect(session.getState()).toMatchObject({ selection: [], focus: { stageId: 'buy', touchpointId: 'pay' } });
  expect(workspace.noticed[0]?.message).toEqual({ key: 'tray.moved', values: { count: 1 } });
  workspace.noticed[0]?.run();
  expect(session.getState().sidePanel).toBe('tray');
  moveToTray(workspace, ['pay']);
  expect(workspace.noticed).toHaveLength(1);
  expect(workspace.said.at(-1)).toEqual({ key: 'tray.moved', values: { count: 1 } });
});

test('what is selected in the tray is placed behind the card that the keyboard is on, else its first one', () => {
  const workspace = workspaceOver(doc);
  const { session } = workspace;
  session.setState({ focus: { segmentId: 'customer', stageId: 'buy', touchpointId: 'pay' } });
  placeHere(workspace);
  expect(titles(now(workspace), 'buy')).toEqual(['Pay', 'First', 'Get']);
  session.setState({
    selection: ['third', 'second', 'get'],
    focus: { segmentId: 'customer', stageId: 'see' },
  });
  placeHere(workspace);
  expect(titles(now(workspace), 'see')).toEqual(['Poster', 'Second', 'Third']);
  expect(placeHere(workspace)).toBe(false);
});

test('before the board was entered the first cell is the place, and without cells there is none', () => {
  const workspace = workspaceOver(doc);
  placeHere(workspace);
  expect(titles(now(workspace), 'see')).toEqual(['Poster', 'First']);
  expect(placeHere(workspaceOver(journey(tray(card('Loose')))))).toBe(false);
});
