import { beforeEach, expect, test } from 'vitest';
import { type Board, createBoard } from '../../src/canvas/board.ts';
import { openContextMenu, openMenuHere } from '../../src/canvas/contextMenu.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const at = { x: 10, y: 20 };
let board: Board;
const session = () => board.workspace.session.getState();
const menu = () => board.state.getState().menu;

beforeEach(() => {
  const doc = journey(
    segment('Ann'),
    stage('Find', card('Look', -1), card('Ask')),
    stage('Buy', card('Pay')),
  );
  board = createBoard(workspaceOver(doc));
});

test('a card that is not selected becomes the selection, and the keyboard’s place', () => {
  board.workspace.session.setState({ selection: ['pay'] });
  openContextMenu(board, { type: 'card', id: 'look' }, at);
  expect(session()).toMatchObject({ selection: ['look'], focus: { touchpointId: 'look' } });
  expect(menu()).toEqual({ place: 'card', at, byKey: false });
});

test('a card of a selection keeps it', () => {
  board.workspace.session.setState({ selection: ['look', 'pay'] });
  openContextMenu(board, { type: 'card', id: 'pay' }, at);
  expect(session()).toMatchObject({ selection: ['look', 'pay'], focus: { touchpointId: 'pay' } });
});

test('a point stands for its card', () => {
  openContextMenu(board, { type: 'point', id: 'look', segmentId: 'ann' }, at);
  expect(session().selection).toEqual(['look']);
  expect(menu()?.place).toBe('point');
});

test('an empty place gets the keyboard, and nothing stays selected', () => {
  board.workspace.session.setState({ selection: ['look'] });
  const place = { segmentId: 'ann', stageId: 'buy', index: 1 };
  openContextMenu(board, { type: 'cell', place }, at);
  expect(session()).toMatchObject({ selection: [], focus: { segmentId: 'ann', stageId: 'buy' } });
  expect(menu()?.place).toBe('cell');
  openContextMenu(board, { type: 'ground' }, at);
  expect(menu()?.place).toBe('ground');
});

test('a header gets the keyboard; what is opened next takes it away again', () => {
  const header = { kind: 'segment', id: 'ann' } as const;
  openContextMenu(board, { type: 'header', header }, at);
  expect(board.state.getState().head).toEqual(header);
  expect(menu()?.place).toBe('segment');
  openContextMenu(board, { type: 'card', id: 'look' }, at);
  expect(board.state.getState().head).toBe(null);
});

test('the key opens the menu of what the keyboard is on: a card, an empty cell, or the map', () => {
  openMenuHere(board);
  expect(menu()).toMatchObject({ place: 'ground', byKey: true });
  board.workspace.session.setState({ focus: { segmentId: 'ann', stageId: 'find', touchpointId: 'ask' } });
  openMenuHere(board);
  expect(menu()?.place).toBe('card');
  expect(session().selection).toEqual(['ask']);
  board.workspace.session.setState({ selection: [], focus: { segmentId: 'ann', stageId: 'buy' } });
  openMenuHere(board);
  expect(menu()?.place).toBe('cell');
});
