import { expect, type Page } from '@playwright/test';

/** A place in the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Fingers and a pen as a touch screen reports them. */
export interface Hands {
  /** Says where all fingers are that are down now, in the order in which they came. */
  down(...places: Place[]): Promise<void>;
  move(...places: Place[]): Promise<void>;
  /** One finger comes up, by its place in that order; else all do. */
  up(finger?: number): Promise<void>;
  /** One finger from a place to another, in steps, and up again. */
  swipe(from: Place, to: Place): Promise<void>;
  /** The same, at a pace that does not depend on the machine: each touch with its time. */
  fling(from: Place, to: Place): Promise<void>;
  /** One finger that rests until the device has trembled so often: once for something taken hold of, once for a menu. It stays down. */
  rest(at: Place, times?: number): Promise<void>;
  /** One finger that rests long on the ground, or on something that is taken hold of before, and comes up where it was. */
  longPress(at: Place, on?: 'ground' | 'thing'): Promise<void>;
  doubleTap(at: Place): Promise<void>;
  pen(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Place, button?: PenButton): Promise<void>;
}

type PenButton = 'none' | 'left' | 'right';

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd';

/** Notes how often the device would tremble; before the page is opened. */
export async function feelTremble(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { trembles: 0 });
    navigator.vibrate = () => {
      (window as unknown as { trembles: number }).trembles += 1;
      return true;
    };
  });
}

/** How often the device has trembled. */
export function trembles(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { trembles: number }).trembles);
}

/** The hands of somebody in front of a touch screen. */
export async function handsOn(page: Page): Promise<Hands> {
  const session = await page.context().newCDPSession(page);
  let last: readonly Place[] = [];
  const touch = async (type: TouchType, places: readonly Place[], timestamp?: number) => {
    if (type !== 'touchEnd') last = places;
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }));
    const when = timestamp === undefined ? {} : { timestamp };
    await session.send('Input.dispatchTouchEvent', { type, touchPoints, ...when });
  };
  const hands: Hands = {
    down: (...places) => touch('touchStart', places),
    move: (...places) => touch('touchMove', places),
    async up(finger) {
      // Of a release the protocol wants the fingers that come up; none stands for all of them.
      const at = finger === undefined ? undefined : last[finger];
      const touchPoints = at ? [{ ...at, id: finger }] : [];
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints });
    },
    async swipe(from, to) {
      // All at once on their way, so that a busy machine does not make the finger rest.
      await Promise.all([hands.down(from), ...wayOf(from, to).map((at) => hands.move(at))]);
      await hands.up();
    },
    async fling(from, to) {
      const begun = Date.now() / 1000;
      await Promise.all([
        touch('touchStart', [from], begun),
        ...wayOf(from, to).map((at, step) => touch('touchMove', [at], begun + (step + 1) * 0.016)),
        touch('touchEnd', [], begun + 0.136),
      ]);
    },
    async rest(at, times = 1) {
      const before = await trembles(page);
      await hands.down(at);
      await expect.poll(() => trembles(page)).toBeGreaterThanOrEqual(before + times);
    },
    async longPress(at, on = 'thing') {
      await hands.rest(at, on === 'ground' ? 1 : 2);
      await hands.up();
    },
    async doubleTap(at) {
      const begun = Date.now() / 1000;
      const taps = [0, 0.04, 0.14, 0.18].map((later, step) =>
        step % 2 === 0 ? touch('touchStart', [at], begun + later) : touch('touchEnd', [], begun + later),
      );
      await Promise.all(taps);
    },
    async pen(type, { x, y }, button = 'none') {
      const clickCount = button === 'none' ? 0 : 1;
      await session.send('Input.dispatchMouseEvent', { type, x, y, button, clickCount, pointerType: 'pen' });
    },
  };
  return hands;
}

function wayOf(from: Place, to: Place): Place[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((step) => between(from, to, step / 8));
}

/** A place on the way from one to another. */
export function between(from: Place, to: Place, part: number): Place {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
