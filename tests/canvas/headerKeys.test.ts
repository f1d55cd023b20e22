import { expect, test } from 'vitest';
import { createBoard } from '../../src/canvas/board.ts';
import { headerKey } from '../../src/canvas/headerKeys.ts';
import { card, journey, row, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const press = (key: string) => ({ key, code: key }) as KeyboardEvent;

test('on a header a selected note is what Delete and Escape are meant for: it is seen, and the stage stays', () => {
  const workspace = workspaceOver(
    journey(stage('Find', card('Look')), stage('Empty'), row('note', { id: 'n', x: 1, y: 2, text: 'Ask' })),
  );
  const board = createBoard(workspace);
  board.state.setState({ head: { kind: 'stage', id: 'empty' } });
  workspace.session.setState({ chosen: { kind: 'note', id: 'n' } });
  expect(headerKey(board, press('Delete'), () => undefined)).toBe(false);
  expect(workspace.editor.getState().doc.stage.has('empty')).toBe(true);
  workspace.session.setState({ chosen: null });
  expect(headerKey(board, press('Delete'), () => undefined)).toBe(true);
  expect(workspace.editor.getState().doc.stage.has('empty')).toBe(false);
});
