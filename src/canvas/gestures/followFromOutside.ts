import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import { Drag } from './drag.ts';
import type { Gesture } from './gesture.ts';

/** Lets a pointer that is down beside the map area carry something onto it, from this event until it comes up; Escape gives it up. */
export function followFromOutside(board: Board, gesture: Gesture, first: PointerEvent): void {
  const { area } = board;
  if (!area) return;
  const place = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = area.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const keys = { shift: false, alt: false };
  const drag = new Drag(board, gesture, place(first));
  const stops = new AbortController();
  const { signal } = stops;
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', work: (event: PointerEvent) => void) =>
    addEventListener(type, (event) => event.pointerId === first.pointerId && work(event), { signal });
  area.setPointerCapture(first.pointerId);
  on('pointermove', (event) => drag.move(place(event), keys));
  on('pointerup', (event) => {
    stops.abort();
    drag.move(place(event), keys);
    drag.release();
  });
  on('pointercancel', () => {
    stops.abort();
    drag.cancel();
  });
}
