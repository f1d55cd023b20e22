import { expect, test } from 'vitest';
import {
  finishLaneCard,
  laneCardsIn,
  moveLaneCardTo,
  removeLaneCardNamed,
  sendLaneCard,
  startLaneCard,
  startLaneCardBy,
  stepLaneCard,
  writeLaneCardText,
} from '../../../src/ui/lanes/laneCardDeeds.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

const cell = { laneId: 'sites', segmentId: 'ann', stageId: 'buy' };
const doc = journey(
  segment('Ann'),
  stage('Buy', card('Pay', -1)),
  stage('Use'),
  row('lane', { id: 'sites', type: 'own', order: 'a0', title: 'Places' }),
  row('laneCard', { id: 'shop', ...cell, order: 'a0', text: 'Shop' }),
  row('laneCard', { id: 'street', ...cell, order: 'a1', text: 'Street' }),
  row('laneCard', { id: 'picture', ...cell, stageId: 'use', order: 'a0', text: '', imageId: 'i' }),
);

function textsOf({ editor }: ReturnType<typeof workspaceOver>, stageId = 'buy'): string[] {
  return laneCardsIn(editor.getState().doc, { ...cell, stageId }).map(({ text }) => text);
}

test('a new card is only shown until its first letter, and one without any leaves no trace', () => {
  const workspace = workspaceOver(doc);
  const { editor, session } = workspace;
  const id = startLaneCard(workspace, cell, 1);
  expect(session.getState()).toMatchObject({ editing: id, chosen: { kind: 'laneCard', id } });
  expect([editor.getState().doc.laneCard.has(id), editor.getState().shown.laneCard.has(id)]).toEqual([
    false,
    true,
  ]);
  writeLaneCardText(workspace, id, ' ');
  finishLaneCard(workspace, id);
  expect(editor.getState().shown).toBe(doc);
  expect(session.getState()).toMatchObject({ editing: null, chosen: null });
});

test('what is typed in one go is one step, and stands where the card was opened', () => {
  const workspace = workspaceOver(doc);
  const id = startLaneCardBy(workspace, 'shop', 0) ?? '';
  for (const text of ['M', 'Market']) writeLaneCardText(workspace, id, text);
  finishLaneCard(workspace, id);
  expect(textsOf(workspace)).toEqual(['Shop', 'Market', 'Street']);
  workspace.editor.undo();
  expect(textsOf(workspace)).toEqual(['Shop', 'Street']);
});

test('an emptied card goes, one with a picture stays', () => {
  const workspace = workspaceOver(doc);
  writeLaneCardText(workspace, 'shop', '');
  finishLaneCard(workspace, 'shop');
  finishLaneCard(workspace, 'picture');
  expect([textsOf(workspace), textsOf(workspace, 'use')]).toEqual([['Street'], ['']]);
});

test('a card goes a place on, to the stage beside, and where it is said; beyond the ends it stays', () => {
  const workspace = workspaceOver(doc);
  stepLaneCard(workspace, 'shop', 'after');
  expect(textsOf(workspace)).toEqual(['Street', 'Shop']);
  stepLaneCard(workspace, 'shop', 'after');
  expect(workspace.said.at(-1)).toEqual({ key: 'board.cannotMove' });
  stepLaneCard(workspace, 'street', 'before');
  expect(workspace.said.at(-1)).toEqual({ key: 'board.cannotMove' });
  stepLaneCard(workspace, 'shop', 'nextStage');
  expect(textsOf(workspace, 'use')).toEqual(['', 'Shop']);
  expect(workspace.said.at(-1)).toEqual({
    key: 'board.movedCard',
    values: { stage: 'Use', segment: 'Ann', position: 2, count: 2 },
  });
  stepLaneCard(workspace, 'shop', 'nextStage');
  expect(workspace.said.at(-1)).toEqual({ key: 'board.cannotMove' });
  sendLaneCard(workspace, 'shop', 'buy');
  expect(moveLaneCardTo(workspace, 'shop', cell, 1)).toBe(false);
  expect(textsOf(workspace)).toEqual(['Street', 'Shop']);
});

test('a card that was removed comes back by its notice', () => {
  const workspace = workspaceOver(doc);
  removeLaneCardNamed(workspace, 'shop');
  expect(textsOf(workspace)).toEqual(['Street']);
  workspace.noticed.at(-1)?.run();
  expect(textsOf(workspace)).toEqual(['Shop', 'Street']);
});

test('there is no card behind the last stage', () => {
  expect(startLaneCardBy(workspaceOver(doc), 'picture', 1)).toBeNull();
});
