import { expect, test } from 'vitest';
import { BoardLayout } from '../../src/canvas/boardLayout.ts';
import { cardNodes } from '../../src/canvas/cardNodes.ts';
import { closenessAt } from '../../src/canvas/view.ts';
import { moveTouchpoints } from '../../src/commands/moveTouchpoints.ts';
import { updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const map = () =>
  workspaceOver(journey(stage('Find', card('Look'), card('Compare')), stage('Buy', card('Pay'))));

const slots = (layout: BoardLayout) => layout.get().stages.map((box) => box.slots);

test('a stage grows while a card is held over it, and shrinks only after the drop', () => {
  const workspace = map();
  const layout = new BoardLayout(workspace);
  layout.subscribe(() => undefined);
  expect(slots(layout)).toEqual([2, 1]);
  layout.hold();
  const to = (stageId: string) => ({ segmentId: 'customer', stageId, index: 0 });
  workspace.editor.preview((tr) => moveTouchpoints(tr, ['look'], to('buy')));
  expect(slots(layout)).toEqual([2, 2]);
  workspace.editor.preview((tr) => moveTouchpoints(tr, ['look'], to('find')));
  expect(slots(layout)).toEqual([2, 2]);
  workspace.editor.run({ key: 'edit.moveTouchpoint' }, (tr) => moveTouchpoints(tr, ['look'], to('buy')));
  layout.letGo();
  expect(slots(layout)).toEqual([1, 2]);
});

test('what is committed keeps its layout while a draft is shown', () => {
  const workspace = map();
  const layout = new BoardLayout(workspace);
  layout.subscribe(() => undefined);
  const before = layout.settled();
  workspace.editor.preview((tr) => updateTouchpoint(tr, 'pay', { title: 'Pay twice' }));
  expect(layout.get()).not.toBe(before);
  expect(layout.settled()).toBe(before);
  workspace.editor.preview(null);
  expect(layout.settled().cards.get('pay')).toBe(before.cards.get('pay'));
});

test('the layout follows the choice between timeline and compact', () => {
  const workspace = map();
  const layout = new BoardLayout(workspace);
  let calls = 0;
  const stop = layout.subscribe(() => {
    calls += 1;
  });
  workspace.session.setState({ layout: 'compact' });
  expect([calls, layout.get().kind]).toEqual([1, 'compact']);
  stop();
  workspace.session.setState({ layout: 'timeline' });
  expect([calls, layout.get().kind]).toEqual([1, 'timeline']);
});

test('only cards whose box changed get another node', () => {
  const workspace = map();
  const layout = new BoardLayout(workspace);
  const nodes = () =>
    new Map(cardNodes([...layout.get().cards.values()], closenessAt(1), []).map((node) => [node.id, node]));
  const before = nodes();
  workspace.editor.run({ key: 'edit.setEmotion' }, (tr) => updateTouchpoint(tr, 'pay', { emotion: 2 }));
  const after = nodes();
  expect(after.get('look')).toBe(before.get('look'));
  expect(after.get('compare')).toBe(before.get('compare'));
  expect(after.get('pay')).not.toBe(before.get('pay'));
});

test('the height of emotion lanes is taken from the session, at once and for the settled layout too', () => {
  const workspace = map();
  const layout = new BoardLayout(workspace);
  let told = 0;
  layout.subscribe(() => {
    told += 1;
  });
  const laneOf = (one: BoardLayout) => one.get().bands[0]?.lanes[1]?.height;
  expect(laneOf(layout)).toBe(144);
  workspace.session.setState({ laneHeight: 'S' });
  expect(told).toBe(1);
  expect(laneOf(layout)).toBe(84);
  expect(layout.settled()).toBe(layout.get());
  const low = layout.get();
  workspace.editor.preview((tr) => updateTouchpoint(tr, 'pay', { title: 'Pay twice' }));
  layout.get();
  workspace.editor.preview(null);
  expect(layout.get()).toBe(low);
  workspace.session.setState({ laneHeight: 'M' });
  expect(laneOf(layout)).toBe(144);
});
