import { expect, test } from 'vitest';
import { createBoard } from '../../src/canvas/board.ts';
import { boardHit } from '../../src/canvas/boardHit.ts';
import { handledCards } from '../../src/canvas/handles.ts';
import { card, journey, row, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const doc = journey(
  stage('Buy', card('Pay', 1), card('Wait', 0), card('Get', 1)),
  row('link', { id: 'l', fromId: 'pay', toId: 'get', relation: 'alternative' }),
  row('note', { id: 'n', segmentId: 'customer', stageId: 'buy', x: 150, y: 150, text: 'Hm' }),
);

function board() {
  const workspace = workspaceOver(doc);
  return { ...createBoard(workspace), workspace };
}

test('the card under the mouse and the one that is selected alone show their handle, and none while something is in hand', () => {
  const { workspace, ...rest } = board();
  const one = { ...rest, workspace };
  one.state.setState({ hover: { type: 'card', id: 'pay' } });
  workspace.session.setState({ selection: ['get'] });
  expect(handledCards(one)).toEqual(['pay', 'get']);
  workspace.session.setState({ selection: ['get', 'wait'] });
  expect(handledCards(one)).toEqual(['pay']);
  for (const tool of ['hand', 'note'] as const) {
    one.state.setState({ tool });
    expect(handledCards(one)).toEqual([]);
  }
  one.state.setState({ tool: 'select', heldNote: 'n' });
  expect(handledCards(one)).toEqual([]);
});

test('what lies above is found first: handle, note, card, link, free place', () => {
  const one = board();
  const pay = one.layout.get().cards.get('pay');
  if (!pay) throw new Error('The card is not on the board.');
  const edge = { x: pay.x + pay.width, y: pay.y + pay.height / 2 };
  expect(boardHit(one, { x: edge.x + 8, y: edge.y })).not.toEqual({ type: 'handle', id: 'pay' });
  one.state.setState({ hover: { type: 'card', id: 'pay' } });
  expect(boardHit(one, { x: edge.x + 8, y: edge.y })).toEqual({ type: 'handle', id: 'pay' });
  expect(boardHit(one, { x: pay.x + 30, y: edge.y })).toEqual({ type: 'card', id: 'pay' });
  expect(boardHit(one, { x: 200, y: 170 })).toEqual({ type: 'note', id: 'n' });
  expect(boardHit(one, { x: 200, y: pay.y - 14 })).toEqual({ type: 'link', id: 'l' });
});
