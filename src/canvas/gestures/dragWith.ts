import type { FingerDrag } from '../../ui/fingerPress.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import { Drag } from './drag.ts';
import type { Gesture, Keys } from './gesture.ts';

const noKeys: Keys = { shift: false, alt: false };

/** Lets a finger carry out a gesture: what is in hand shows itself at once, where the finger rests. */
export function dragWith(
  board: Board,
  gesture: Gesture,
  first: PointerEvent,
  place: (event: PointerEvent) => Point,
): FingerDrag {
  const drag = new Drag(board, gesture, place(first));
  return {
    holds: true,
    move: (event) => drag.move(place(event), noKeys),
    release: (event) => {
      drag.move(place(event), noKeys);
      drag.release();
    },
    cancel: () => drag.cancel(),
  };
}
