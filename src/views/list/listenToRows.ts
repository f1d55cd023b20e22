import { list as sizes } from '../../derive/metrics.ts';
import { turnedPointAt } from '../../derive/turnedPoints.ts';
import { type FingerDrag, type FingerPlan, type FingerPress, followFinger } from '../../ui/fingerPress.ts';
import { askForMenu, holdBackTouchMenus } from '../../ui/longPress.ts';
import type { JourneyList } from './list.ts';
import { ListDrag } from './listDrag.ts';
import { carryRow, pullTurnedPoint } from './listGestures.ts';

/** Half the size of what a finger can take hold of, in pixels. */
const REACH = 22;

/** Pointers on the list: a finger scrolls it, carries a row after a short rest, and pulls a point to the side; a mouse drags both at once. Presses are left to the rows. Returns how to stop. */
export function listenToRows(list: JourneyList, scroller: HTMLElement): () => void {
  let press: FingerPress | null = null;
  /** What has been dragged is not pressed as well. */
  let wasHeld = false;
  const down = (event: PointerEvent) => {
    wasHeld = false;
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (press?.isCarrying() || event.target.closest('input, textarea')) return;
    press?.cancel();
    const plan = planOf(list, scroller, event, event.target, (drag) => {
      wasHeld = true;
      keepFromScrolling(event);
      return drag;
    });
    const tap = () => {
      wasHeld = false;
    };
    press = followFinger(event, { ...plan, tap });
  };
  const click = (event: MouseEvent) => {
    // A click of a key or of a screen reader was no drag.
    if (!wasHeld || event.detail === 0) return;
    wasHeld = false;
    event.preventDefault();
    event.stopPropagation();
  };
  scroller.addEventListener('pointerdown', down);
  scroller.addEventListener('click', click, true);
  const stop = holdBackTouchMenus(scroller);
  return () => {
    press?.cancel();
    stop();
    scroller.removeEventListener('pointerdown', down);
    scroller.removeEventListener('click', click, true);
  };
}

function planOf(
  list: JourneyList,
  scroller: HTMLElement,
  first: PointerEvent,
  target: Element,
  held: (drag: FingerDrag) => FingerDrag,
): FingerPlan {
  const isFinger = first.pointerType === 'touch';
  const { left, top } = scroller.getBoundingClientRect();
  const [x, y] = [first.clientX - left, first.clientY - top + scroller.scrollTop];
  const point = x < sizes.curveWidth ? turnedPointAt(list.layout.get().points, x, y, REACH) : null;
  if (point) {
    const pull = () => held(new ListDrag(list, pullTurnedPoint(list, point.id, point.emotion), first));
    return { swipe: (event) => (isFinger && !isLevel(first, event) ? null : pull()) };
  }
  const row = target.closest<HTMLElement>('[data-row]');
  const id = row?.dataset.row;
  if (!row || id === undefined || list.state.getState().capturing === id) return {};
  const carry = () => held(new ListDrag(list, carryRow(list, id), first));
  if (!isFinger) return { swipe: carry };
  return { hold: carry, long: (event) => askForMenu(event, row) };
}

function isLevel(first: PointerEvent, now: PointerEvent): boolean {
  return Math.abs(now.clientX - first.clientX) > Math.abs(now.clientY - first.clientY);
}

/** Until the finger is up the page must not take its movement for scrolling. The element that was touched hears of it even when it has left the page. */
function keepFromScrolling({ target, pointerType, pointerId }: PointerEvent): void {
  if (pointerType !== 'touch') return;
  const listening = new AbortController();
  const { signal } = listening;
  target?.addEventListener('touchmove', (event) => event.preventDefault(), { passive: false, signal });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    addEventListener(type, (event) => event.pointerId === pointerId && listening.abort(), { signal });
  }
}
