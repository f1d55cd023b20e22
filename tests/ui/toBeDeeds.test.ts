import { expect, test } from 'vitest';
import { forgetGone } from '../../src/store/forgetGone.ts';
import { toBeActions } from '../../src/ui/actions/toBe.ts';
import { keepCard, startCard } from '../../src/ui/newCard.ts';
import { beginToBe, lookOf, seeMap } from '../../src/ui/toBeDeeds.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const doc = journey(stage('Buy', card('Pay', -1)));

test('beginning the to-be goes there, and says so', () => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  const { seen, sidePanel } = workspace.session.getState();
  expect([seen, sidePanel]).toEqual(['toBe', 'toBe']);
  expect(workspace.said.at(-1)).toEqual({ key: 'toBe.seesToBe' });
});

test('what is selected is selected on the other map too', () => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  const id = [...workspace.editor.getState().doc.touchpoint.values()].find(({ originId }) => originId)?.id;
  workspace.session.setState({
    selection: [id ?? ''],
    focus: { segmentId: 'customer', stageId: 'buy', touchpointId: id ?? '' },
  });
  seeMap(workspace, 'asIs');
  expect(workspace.session.getState().selection).toEqual(['pay']);
  expect(workspace.session.getState().focus?.touchpointId).toBe('pay');
  seeMap(workspace, 'toBe');
  expect(workspace.session.getState().selection).toEqual([id]);
});

test('a card that is begun on the to-be belongs to it', () => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  startCard(workspace, { segmentId: 'customer', stageId: 'buy', index: 1 });
  const id = workspace.session.getState().editing ?? '';
  keepCard(workspace, id, { title: 'Wave' }, 'title');
  expect(workspace.editor.getState().doc.touchpoint.get(id)?.state).toBe('toBe');
});

test('undoing the start leads back to today', () => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  workspace.editor.undo();
  forgetGone(workspace.session, workspace.editor.getState().doc);
  expect(workspace.session.getState().seen).toBe('asIs');
});

test('giving up the to-be can be taken back from its notice', () => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  toBeActions.removeToBe.run(workspace);
  expect(workspace.editor.getState().doc.touchpoint.size).toBe(1);
  workspace.noticed.at(-1)?.run();
  expect(workspace.editor.getState().doc.touchpoint.size).toBe(2);
});

test.each([
  ['analysis', 'analysis'],
  ['table', 'map'],
] as const)('both maps chosen in the %s are looked at in the %s', (from, view) => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  workspace.session.setState({ view: from });
  seeMap(workspace, 'both');
  expect(workspace.session.getState().view).toBe(view);
});

test('the key goes from today to the to-be, to both in one, and to today again', () => {
  const workspace = workspaceOver(doc);
  beginToBe(workspace);
  const { run } = toBeActions.switchToBe;
  const looks = [1, 2, 3].map(() => {
    run(workspace);
    return lookOf(workspace.session.getState());
  });
  expect(looks).toEqual(['both', 'asIs', 'toBe']);
  expect(workspace.said.slice(-3)).toEqual([
    { key: 'toBe.seesBoth' },
    { key: 'toBe.seesAsIs' },
    { key: 'toBe.seesToBe' },
  ]);
});
