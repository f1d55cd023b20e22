import type { FingerDrag } from '../../ui/fingerPress.ts';
import type { Camera } from '../camera.ts';
import type { Point } from '../view.ts';
import { zoomAround } from '../viewMoves.ts';

/** A finger that did not move for so long before it came up throws nothing; else its pace lately counts. In milliseconds. */
const RESTED = 60;
const LATELY = 90;

/** Moves the board along with a pointer until it is released; a release without a movement is a click. */
export function followPan(
  camera: Camera,
  element: Element,
  first: PointerEvent,
  click?: (event: PointerEvent) => void,
): { cancel(): void } {
  let last = { x: first.clientX, y: first.clientY };
  let moved = 0;
  const move = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    const by = { x: event.clientX - last.x, y: event.clientY - last.y };
    last = { x: event.clientX, y: event.clientY };
    moved += Math.hypot(by.x, by.y);
    camera.moveBy(by);
  };
  const stop = () => {
    element.removeEventListener('pointermove', move as EventListener);
    element.removeEventListener('pointerup', up as EventListener);
    element.removeEventListener('pointercancel', lost as EventListener);
    if (element.hasPointerCapture(first.pointerId)) element.releasePointerCapture(first.pointerId);
  };
  const lost = (event: PointerEvent) => event.pointerId === first.pointerId && stop();
  const up = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    stop();
    if (moved <= 4) click?.(event);
  };
  element.setPointerCapture(first.pointerId);
  element.addEventListener('pointermove', move as EventListener);
  element.addEventListener('pointerup', up as EventListener);
  element.addEventListener('pointercancel', lost as EventListener);
  return { cancel: stop };
}

/** Moves the board along with a finger, along one axis only when given; let go of in motion, it runs out slowly. */
export function panDrag(camera: Camera, first: PointerEvent, axis?: 'x' | 'y'): FingerDrag {
  let recent = [first];
  const way = (from: PointerEvent, to: PointerEvent) => ({
    x: axis === 'y' ? 0 : to.clientX - from.clientX,
    y: axis === 'x' ? 0 : to.clientY - from.clientY,
  });
  const move = (event: PointerEvent) => {
    camera.moveBy(way(recent.at(-1) ?? event, event));
    const lately = recent.filter(({ timeStamp }) => event.timeStamp - timeStamp < LATELY);
    recent = [...(lately.length > 0 ? lately : recent.slice(-1)), event];
  };
  return {
    move,
    release: (event) => {
      const [from = event, to = event] = [recent[0], recent.at(-1)];
      move(event);
      const time = to.timeStamp - from.timeStamp;
      if (time <= 0 || event.timeStamp - to.timeStamp > RESTED) return;
      const { x, y } = way(from, to);
      camera.coast({ x: x / time, y: y / time });
    },
    cancel: () => undefined,
  };
}

/** Moves and zooms the board with two fingers: what lies between them stays between them. */
export function pinch(camera: Camera, before: readonly [Point, Point], now: readonly [Point, Point]): void {
  const from = middle(before);
  const to = middle(now);
  const growth = distance(now) / Math.max(1, distance(before));
  const view = zoomAround(camera.view, camera.view.zoom * growth, from, camera.least);
  camera.set({ ...view, x: view.x + to.x - from.x, y: view.y + to.y - from.y });
}

/** Moves the board with the wheel; with Ctrl or Cmd, and with two fingers pinching on a touch pad, it zooms at the pointer. */
export function wheel(camera: Camera, event: WheelEvent, at: Point): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  const { view } = camera;
  if (event.ctrlKey || event.metaKey) {
    const turn = Math.max(-60, Math.min(60, event.deltaY * unit));
    camera.set(zoomAround(view, view.zoom * Math.exp(-turn / 200), at, camera.least));
    return;
  }
  // A wheel that turns in one direction only goes sideways with Shift; browsers differ in who swaps the two.
  const swap = event.shiftKey && event.deltaX === 0;
  const x = swap ? event.deltaY : event.deltaX;
  const y = swap ? 0 : event.deltaY;
  camera.moveBy({ x: -x * unit, y: -y * unit });
}

function middle([a, b]: readonly [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b]: readonly [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
