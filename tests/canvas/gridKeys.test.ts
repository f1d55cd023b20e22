import { expect, test } from 'vitest';
import { createBoard } from '../../src/canvas/board.ts';
import { gridKey, releaseSpace } from '../../src/canvas/gridKeys.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const press = (key: string) => ({ key, code: key }) as KeyboardEvent;

function boardOnLook() {
  const workspace = workspaceOver(
    journey(stage('Find', card('Look'), card('Ask')), stage('Buy', card('Pay'))),
  );
  const board = createBoard(workspace);
  const look = workspace.editor.getState().doc.touchpoint.get('look');
  if (!look?.stageId || !look.segmentId) throw new Error('The card is in no cell.');
  const focus = { stageId: look.stageId, segmentId: look.segmentId, touchpointId: 'look' };
  workspace.session.setState({ focus, selection: ['look'] });
  return { board, selection: () => workspace.session.getState().selection };
}

test('a card that was pressed hands the selection on to the one that the keyboard walks to', () => {
  const { board, selection } = boardOnLook();
  gridKey(board, press('ArrowRight'));
  expect(selection()).toEqual(['ask']);
  gridKey(board, press('ArrowRight'));
  expect(selection()).toEqual(['pay']);
});

test('on the header beside the first card nothing is selected any more', () => {
  const { board, selection } = boardOnLook();
  gridKey(board, press('ArrowUp'));
  expect(board.state.getState().head).toEqual(expect.objectContaining({ kind: 'stage' }));
  expect(selection()).toEqual([]);
});

test('what the space bar selected stays selected while the keyboard walks on, and so do several cards', () => {
  const { board, selection } = boardOnLook();
  gridKey(board, press('ArrowRight'));
  board.workspace.session.setState({ selection: [] });
  board.space.held = true;
  releaseSpace(board);
  gridKey(board, press('ArrowRight'));
  expect(selection()).toEqual(['ask']);
  board.workspace.session.setState({ selection: ['look', 'pay'] });
  gridKey(board, press('ArrowLeft'));
  expect(selection()).toEqual(['look', 'pay']);
});
