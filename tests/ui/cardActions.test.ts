import { expect, test } from 'vitest';
import {
  duplicateCards,
  moveCards,
  removeCards,
  setCardsEmotion,
  stepCardsEmotion,
  toggleCardsMoment,
} from '../../src/ui/cardActions.ts';
import { chosenCards } from '../../src/ui/chosenCards.ts';
import { card, journey, stage, titles } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const cell = { segmentId: 'customer', stageId: 'buy' };

const map = () =>
  workspaceOver(journey(stage('Find'), stage('Buy', card('Pay', -1), card('Wait'), card('Leave'))));

test('what is done is done to the selected cards, else to the one that the keyboard is on', () => {
  const workspace = map();
  expect(chosenCards(workspace)).toEqual([]);
  workspace.session.setState({ focus: { ...cell, touchpointId: 'pay' } });
  expect(chosenCards(workspace)).toEqual(['pay']);
  workspace.session.setState({ selection: ['wait', 'leave', 'gone'] });
  expect(chosenCards(workspace)).toEqual(['wait', 'leave']);
});

test('the emotion and the moment of truth of several cards are set in one step each, and told', () => {
  const workspace = map();
  setCardsEmotion(workspace, ['pay', 'wait'], 2);
  toggleCardsMoment(workspace, ['pay', 'wait']);
  const { doc } = workspace.editor.getState();
  expect(doc.touchpoint.get('wait')).toMatchObject({ emotion: 2, momentOfTruth: 'positive' });
  expect(workspace.editor.history.done).toHaveLength(2);
  expect(workspace.said.map(({ key }) => key)).toEqual([
    'board.emotionSet.veryPositive',
    'board.momentPositive',
  ]);
});

test('the emotions of several cards go up and down in one step, each from where it is', () => {
  const workspace = map();
  stepCardsEmotion(workspace, ['pay', 'wait'], 'ArrowUp');
  stepCardsEmotion(workspace, ['pay', 'wait'], 'ArrowUp');
  const { doc } = workspace.editor.getState();
  expect([doc.touchpoint.get('pay')?.emotion, doc.touchpoint.get('wait')?.emotion]).toEqual([-0.8, 1.1]);
  expect(workspace.editor.history.done).toHaveLength(2);
  expect(workspace.editor.getState().undoName).toEqual({ key: 'edit.setEmotion', values: { count: 2 } });
});

test('a moved card says where it stands, and the keyboard goes along', () => {
  const workspace = map();
  workspace.session.setState({ focus: { ...cell, touchpointId: 'pay' } });
  expect(moveCards(workspace, ['pay'], { ...cell, stageId: 'find', index: 0 })).toBe(true);
  expect(workspace.session.getState().focus).toEqual({
    segmentId: 'customer',
    stageId: 'find',
    touchpointId: 'pay',
  });
  expect(workspace.said.at(-1)).toMatchObject({ values: { stage: 'Find', position: 1, count: 1 } });
  expect(moveCards(workspace, ['pay'], { ...cell, stageId: 'find', index: 0 })).toBe(false);
});

test('copies stand beside their originals and are selected', () => {
  const workspace = map();
  duplicateCards(workspace, ['pay']);
  expect(titles(workspace.editor.getState().doc, 'buy')).toEqual(['Pay', 'Pay', 'Wait', 'Leave']);
  expect(workspace.session.getState().selection).toHaveLength(1);
  expect(workspace.session.getState().selection).not.toEqual(['pay']);
});

test('after a removal the keyboard is on the next card, or on the one before', () => {
  const workspace = map();
  removeCards(workspace, ['wait']);
  expect(workspace.session.getState().focus).toEqual({ ...cell, touchpointId: 'leave' });
  removeCards(workspace, ['leave']);
  expect(workspace.session.getState().focus).toEqual({ ...cell, touchpointId: 'pay' });
  removeCards(workspace, ['pay']);
  expect(workspace.session.getState().focus).toEqual(cell);
});

test('the notice takes a removal back, also after something else was done', () => {
  const workspace = map();
  removeCards(workspace, ['wait']);
  workspace.noticed[0]?.run();
  expect(titles(workspace.editor.getState().doc, 'buy')).toEqual(['Pay', 'Wait', 'Leave']);
  expect(workspace.editor.getState().undoName).toBeNull();
  removeCards(workspace, ['wait']);
  setCardsEmotion(workspace, ['pay'], 1);
  workspace.noticed[1]?.run();
  const { doc } = workspace.editor.getState();
  expect(titles(doc, 'buy')).toEqual(['Pay', 'Wait', 'Leave']);
  expect(doc.touchpoint.get('pay')?.emotion).toBe(1);
});
