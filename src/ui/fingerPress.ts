/** How far a finger may move in a tap, how long it rests to take hold of something, and how long until a release opens a menu; in pixels and milliseconds. */
const SLOP = 9;
const HOLD = 300;
const LONG = 550;

/** What goes on while a finger drags: told of every movement, and once of the end. */
export interface FingerDrag {
  /** Something is in hand, so that other fingers mean nothing meanwhile. */
  readonly holds?: boolean;
  move(event: PointerEvent): void;
  release(event: PointerEvent): void;
  cancel(): void;
}

/** What the touches of one finger mean at the place where it came down. */
export interface FingerPlan {
  /** A short touch without movement. */
  tap?(event: PointerEvent): void;
  /** The finger moved before it had rested; null leaves the movement to the page. */
  swipe?(event: PointerEvent): FingerDrag | null;
  /** The finger rested: what it takes hold of shows itself as lifted. Null when there is nothing to take hold of. */
  hold?(): FingerDrag | null;
  /** The finger rested long and came up again where it was. */
  long?(event: PointerEvent): void;
}

/** A finger that is followed; it can be called off, as when a second one comes. */
export interface FingerPress {
  /** Whether it drags something along that it has in hand. */
  isCarrying(): boolean;
  cancel(): void;
}

/** Follows one finger from its touch to its release and finds out whether it taps, swipes, takes hold or asks for a menu. */
export function followFinger(first: PointerEvent, plan: FingerPlan): FingerPress {
  let drag: FingerDrag | null = null;
  let [hasMoved, isLong] = [false, false];
  const hold = () => {
    drag = plan.hold?.() ?? null;
    if (drag) buzz();
  };
  const timers = [
    setTimeout(hold, HOLD),
    setTimeout(() => {
      isLong = true;
      // From here on letting go opens the menu.
      if (plan.long) buzz();
    }, LONG),
  ];
  const listening = new AbortController();
  const stop = () => {
    listening.abort();
    for (const timer of timers) clearTimeout(timer);
  };
  const cancel = () => {
    stop();
    drag?.cancel();
  };
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void) =>
    addEventListener(type, (event) => event.pointerId === first.pointerId && listener(event), {
      signal: listening.signal,
    });

  on('pointermove', (event) => {
    if (!hasMoved && !isFar(first, event)) return;
    if (!hasMoved && !drag) drag = plan.swipe?.(event) ?? null;
    hasMoved = true;
    for (const timer of timers) clearTimeout(timer);
    if (drag) drag.move(event);
    else stop();
  });
  on('pointerup', (event) => {
    stop();
    if (hasMoved) drag?.release(event);
    else {
      drag?.cancel();
      if (isLong) plan.long?.(event);
      else plan.tap?.(event);
    }
  });
  on('pointercancel', cancel);
  return { cancel, isCarrying: () => !listening.signal.aborted && hasMoved && drag?.holds === true };
}

/** Whether two touches are too far apart to be one place. */
export function isFar(a: PointerEvent, b: PointerEvent, slop = SLOP): boolean {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) > slop;
}

/** A short tremble where the device can; before the first touch has ended browsers forbid it. */
function buzz(): void {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(12);
}
