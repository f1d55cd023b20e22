import { expect, test } from 'vitest';
import { removeCards } from '../../src/ui/cardActions.ts';
import { removeHeader } from '../../src/ui/removeHeader.ts';
import { card, journey, segment, stage, titles } from '../journey.ts';
import { problemsOf } from '../problems.ts';
import { workspaceOver } from '../workspace.ts';

const map = () =>
  workspaceOver(
    journey(segment('Customer'), stage('Find', card('See')), stage('Buy', card('Pay', -1), card('Wait'))),
  );

test('removing a stage or a segment is told in a notice that takes it back as the last step', () => {
  const workspace = map();
  const before = workspace.editor.getState().doc;
  removeHeader(workspace, 'stage', 'buy', 'neighbour');
  expect(workspace.noticed[0]?.message).toEqual({ key: 'dialogs.removed', values: { name: 'Buy' } });
  workspace.noticed[0]?.run();
  expect(workspace.editor.getState().doc).toEqual(before);
  removeHeader(workspace, 'segment', 'customer', 'tray');
  workspace.noticed[1]?.run();
  expect(workspace.editor.getState().doc).toEqual(before);
  expect(workspace.editor.getState().undoName).toBeNull();
});

test('after other steps the notice brings the stage and its touchpoints back and leaves those steps alone', () => {
  const workspace = map();
  const { editor } = workspace;
  removeHeader(workspace, 'stage', 'buy', 'tray');
  editor.run({ key: 'edit.renameTouchpoint' }, (tr) => tr.update('touchpoint', 'see', { title: 'Look' }));
  editor.run({ key: 'edit.setEmotion' }, (tr) => tr.update('touchpoint', 'wait', { emotion: 2 }));
  workspace.noticed[0]?.run();
  const { doc } = editor.getState();
  expect(titles(doc, 'find')).toEqual(['Look']);
  expect(titles(doc, 'buy')).toEqual(['Pay']);
  expect(doc.touchpoint.get('wait')).toMatchObject({ stageId: null, emotion: 2 });
});

test('what comes back without its place, because that is gone meanwhile, lies in the tray', () => {
  const workspace = map();
  const { editor } = workspace;
  removeCards(workspace, ['pay']);
  removeHeader(workspace, 'stage', 'buy', 'remove');
  workspace.noticed[0]?.run();
  const { doc } = editor.getState();
  expect(doc.touchpoint.get('pay')).toMatchObject({ segmentId: 'customer', stageId: null });
  expect(problemsOf(doc)).toEqual([]);
});

test('taking a removal back puts the keyboard where it was', () => {
  const workspace = map();
  const focus = { segmentId: 'customer', stageId: 'buy', touchpointId: 'pay' };
  workspace.session.setState({ focus });
  removeHeader(workspace, 'stage', 'buy', 'remove');
  workspace.session.setState({ focus: null });
  workspace.noticed[0]?.run();
  expect(workspace.session.getState().focus).toEqual(focus);
});
