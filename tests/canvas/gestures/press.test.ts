import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBoard } from '../../../src/canvas/board.ts';
import { followMarquee } from '../../../src/canvas/gestures/marquee.ts';
import { followPan } from '../../../src/canvas/gestures/pan.ts';
import { followPress } from '../../../src/canvas/gestures/press.ts';
import { card, journey, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

const pen = 1;
const hand = 2;
let page: EventTarget;

/** An event of a pointer, as the page hands it out. */
function pointer(type: string, pointerId: number): PointerEvent {
  return Object.assign(new Event(type), { pointerId, clientX: 10, clientY: 10 }) as unknown as PointerEvent;
}

const element = () =>
  Object.assign(new EventTarget(), {
    setPointerCapture: () => undefined,
    hasPointerCapture: () => false,
    releasePointerCapture: () => undefined,
  }) as unknown as Element;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => void vi.unstubAllGlobals());

const board = createBoard(workspaceOver(journey(stage('Buy', card('Pay')))));
const place = () => ({ x: 10, y: 10 });

test.each([
  ['a press on a card', followPress],
  ['a press on free ground', followMarquee],
])(
  '%s goes on when the system takes away the hand beside the pen, and ends with the pen itself',
  (_, follow) => {
    const click = vi.fn();
    const begin = () =>
      follow(board, pointer('pointerdown', pen), { element: element(), gesture: null, place, click });
    begin();
    page.dispatchEvent(pointer('pointercancel', hand));
    page.dispatchEvent(pointer('pointerup', pen));
    expect(click).toHaveBeenCalledOnce();
    begin();
    page.dispatchEvent(pointer('pointercancel', pen));
    page.dispatchEvent(pointer('pointerup', pen));
    expect(click).toHaveBeenCalledOnce();
  },
);

test('a view that is moved is moved on when another pointer is taken away', () => {
  const click = vi.fn();
  const area = element();
  followPan(board.camera, area, pointer('pointerdown', pen), click);
  area.dispatchEvent(pointer('pointercancel', hand));
  area.dispatchEvent(pointer('pointerup', pen));
  expect(click).toHaveBeenCalledOnce();
});
