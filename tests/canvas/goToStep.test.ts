import i18next from 'i18next';
import { expect, test } from 'vitest';
import { createBoard } from '../../src/canvas/board.ts';
import { goToStep } from '../../src/canvas/goToStep.ts';
import { moveCards, setCardsEmotion } from '../../src/ui/cardActions.ts';
import { en } from '../../src/words/en.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

await i18next.init({ lng: 'en', resources: { en: { translation: en } } });
Object.assign(globalThis, {
  cancelAnimationFrame: () => undefined,
  matchMedia: () => ({ matches: true }),
});

function boardOver(...parts: Parameters<typeof journey>) {
  const workspace = workspaceOver(journey(...parts));
  const board = createBoard(workspace);
  board.camera.area = { width: 300, height: 200 };
  workspace.editor.onCommit(({ step, changes }) => step && goToStep(board, step, changes));
  const wide = () => {
    board.camera.board = board.layout.get();
  };
  wide();
  return { workspace, board };
}

const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((title) => card(title));

test('what is undone far away is brought into sight, gets the keyboard, and is told', () => {
  const { workspace, board } = boardOver(stage('Find'), stage('Buy', ...many));
  setCardsEmotion(workspace, ['h'], 2);
  expect(board.camera.view.x).toBe(0);
  workspace.editor.undo();
  expect(board.camera.view.x).toBeLessThan(-500);
  expect(workspace.session.getState()).toMatchObject({ focus: { touchpointId: 'h' }, selection: [] });
  expect(workspace.said.at(-1)).toEqual({ key: 'board.undone', values: { name: 'Set emotion' } });
  workspace.editor.redo();
  expect(workspace.said.at(-1)).toEqual({ key: 'board.redone', values: { name: 'Set emotion' } });
});

test('the name of what was done to several touchpoints is told with their number', () => {
  const { workspace } = boardOver(stage('Find'), stage('Buy', ...many));
  moveCards(workspace, ['a', 'b'], { segmentId: 'customer', stageId: 'find', index: 0 });
  workspace.editor.undo();
  expect(workspace.said.at(-1)?.values).toEqual({ name: 'Move 2 touchpoints' });
});

test('a stage that comes back gets the keyboard', () => {
  const { workspace, board } = boardOver(stage('Find'), stage('Buy', ...many), stage('Use'));
  workspace.editor.run({ key: 'edit.removeStage' }, (tr) => tr.remove('stage', 'use'));
  workspace.editor.undo();
  expect(board.state.getState().head).toEqual({ kind: 'stage', id: 'use' });
  expect(board.camera.view.x).toBeLessThan(-500);
});
