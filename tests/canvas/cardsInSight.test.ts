import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BoardLayout } from '../../src/canvas/boardLayout.ts';
import { Camera } from '../../src/canvas/camera.ts';
import { CardsInSight, cardsIn } from '../../src/canvas/cardsInSight.ts';
import { updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A board of 10 stages and 20 segments with a card in each cell, seen through a window of 800 by 600. */
function board() {
  const names = Array.from({ length: 20 }, (_, at) => `Segment ${at}`);
  const stages = Array.from({ length: 10 }, (_, at) =>
    stage(`Stage ${at}`, ...names.map((name) => card(`${name} in ${at}`, 1, { segment: name }))),
  );
  const workspace = workspaceOver(journey(...names.map((name) => segment(name)), ...stages));
  const layout = new BoardLayout(workspace);
  const camera = new Camera();
  camera.area = { width: 800, height: 600 };
  camera.board = layout.get();
  const sight = new CardsInSight(camera, layout);
  let told = 0;
  sight.subscribe(() => {
    told += 1;
  });
  return { workspace, layout, camera, sight, told: () => told };
}

const rest = () => vi.advanceTimersByTime(200);

test('only cards in sight and a few around them are drawn one by one', () => {
  const { sight, layout } = board();
  const cards = sight.get();
  const seen = cardsIn(layout.get(), { x: 0, y: 0, width: 800, height: 594 });
  expect(seen.length).toBeGreaterThan(10);
  expect(cards).toEqual(expect.arrayContaining(seen));
  expect(cards.length).toBeLessThan(seen.length + 15);
});

test('moving the view a little tells nobody; moving it on brings the cards that come into sight', () => {
  const { sight, camera, layout, told } = board();
  const before = sight.get();
  camera.moveBy({ x: -40, y: 0 });
  expect([sight.get() === before, told()]).toEqual([true, 0]);
  camera.moveBy({ x: -500, y: 0 });
  expect(told()).toBe(1);
  const { x, y } = camera.boardPoint({ x: 0, y: 0 });
  const seen = cardsIn(layout.get(), { x, y, width: 800, height: 600 });
  expect(sight.get()).toEqual(expect.arrayContaining(seen));
});

test('while the zoom changes the same cards stay; when it rests others come', () => {
  const { sight, camera, told } = board();
  const before = sight.get();
  for (const zoom of [0.8, 0.6, 0.5]) camera.set({ ...camera.view, zoom });
  expect([sight.get() === before, told(), camera.isZooming()]).toEqual([true, 0, true]);
  rest();
  expect(camera.isZooming()).toBe(false);
  expect(camera.closeness()).toMatchObject({ detail: 'middle', zoom: 0.5 });
  expect(sight.get().length).toBeGreaterThan(before.length);
});

test('from far off no card is drawn by itself', () => {
  const { sight, camera } = board();
  camera.set({ ...camera.view, zoom: 0.3 });
  expect([camera.isPainted(), camera.isFar()]).toEqual([true, false]);
  rest();
  expect([camera.isPainted(), camera.isFar(), sight.get().length]).toEqual([true, true, 0]);
  camera.set({ ...camera.view, zoom: 1 });
  expect(sight.get()).toHaveLength(0);
  rest();
  expect([camera.isPainted(), camera.isFar()]).toEqual([false, false]);
  expect(sight.get().length).toBeGreaterThan(10);
});

test('an edit gives the changed card a new box and leaves the others what they were', () => {
  const { sight, workspace } = board();
  const before = sight.get();
  const [first] = before;
  if (!first) throw new Error('There is no card.');
  const name = { key: 'edit.setEmotion' } as const;
  workspace.editor.run(name, (tr) => updateTouchpoint(tr, first.id, { emotion: -2 }));
  const after = sight.get();
  expect(after.filter((box, at) => box !== before[at]).map(({ id }) => id)).toEqual([first.id]);
});
