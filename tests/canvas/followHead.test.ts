import { expect, test } from 'vitest';
import { type Board, createBoard } from '../../src/canvas/board.ts';
import { followHead } from '../../src/canvas/followHead.ts';
import { removeSegment } from '../../src/commands/segments.ts';
import { removeStage } from '../../src/commands/stages.ts';
import type { Edit } from '../../src/edit/transaction.ts';
import { journey, segment, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

Object.assign(globalThis, {
  cancelAnimationFrame: () => undefined,
  matchMedia: () => ({ matches: true }),
});

function boardAt(head: { kind: 'stage' | 'segment'; id: string }): Board {
  const board = createBoard(
    workspaceOver(journey(segment('Ann'), stage('Buy'), stage('Use'), stage('Tell'))),
  );
  followHead(board);
  board.state.setState({ head });
  return board;
}

function run(board: Board, edit: Edit): void {
  board.workspace.editor.run({ key: 'edit.removeStage' }, edit);
}

test('when a stage is gone the keyboard is on the one in its place, and after the last on the one before', () => {
  const board = boardAt({ kind: 'stage', id: 'use' });
  run(board, (tr) => removeStage(tr, 'use', 'tray'));
  expect(board.state.getState().head).toEqual({ kind: 'stage', id: 'tell' });
  run(board, (tr) => removeStage(tr, 'tell', 'tray'));
  expect(board.state.getState().head).toEqual({ kind: 'stage', id: 'buy' });
});

test('when the last segment is gone the keyboard is on no header', () => {
  const board = boardAt({ kind: 'segment', id: 'ann' });
  run(board, (tr) => removeSegment(tr, 'ann', 'tray'));
  expect(board.state.getState().head).toBeNull();
});

test('another stage that goes leaves the keyboard where it is', () => {
  const board = boardAt({ kind: 'stage', id: 'tell' });
  run(board, (tr) => removeStage(tr, 'buy', 'tray'));
  expect(board.state.getState().head).toEqual({ kind: 'stage', id: 'tell' });
});
