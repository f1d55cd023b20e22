import { expect, test } from 'vitest';
import { allHave, setCardsField, setCardsMoment } from '../../src/ui/setCardsField.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const map = () => {
  const workspace = workspaceOver(journey(stage('Buy', card('Pay', -1), card('Wait'), card('Leave'))));
  workspace.session.setState({ selection: ['pay', 'wait'] });
  return workspace;
};

test('a fact is set for all chosen touchpoints in one step, and taken away again', () => {
  const workspace = map();
  setCardsField(workspace, 'kind', 'human', 'domain.kind.human');
  const rows = () => [...workspace.editor.getState().doc.touchpoint.values()].map(({ kind }) => kind);
  expect(rows()).toEqual(['human', 'human', undefined]);
  expect(workspace.editor.history.done).toHaveLength(1);
  expect(workspace.said.at(-1)?.key).toBe('menus.factSet');
  setCardsField(workspace, 'kind', undefined, 'actions.none');
  expect(rows()).toEqual([undefined, undefined, undefined]);
});

test('moments of truth get one sign, whatever they were before', () => {
  const workspace = map();
  setCardsMoment(workspace, 'negative');
  expect(allHave(workspace, 'momentOfTruth', 'negative')).toBe(true);
  expect(workspace.said.at(-1)).toEqual({ key: 'board.momentNegative' });
  setCardsMoment(workspace, undefined);
  expect(allHave(workspace, 'momentOfTruth', undefined)).toBe(true);
});

test('a value holds for all only when it does, and for nothing when nothing is chosen', () => {
  const workspace = map();
  expect(allHave(workspace, 'emotion', -1)).toBe(false);
  workspace.session.setState({ selection: ['pay'] });
  expect(allHave(workspace, 'emotion', -1)).toBe(true);
  workspace.session.setState({ selection: [] });
  expect(allHave(workspace, 'emotion', undefined)).toBe(false);
});
