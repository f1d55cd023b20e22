import { expect, test } from 'vitest';
import { holdBackTouchMenus } from '../../src/ui/longPress.ts';

/** A part of the page whose menus are held back, and what becomes of the last touch: whether it may be a click. */
function heldBack() {
  const frame = new EventTarget();
  const stop = holdBackTouchMenus(frame as HTMLElement);
  const tell = (type: string, more = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), more);
    frame.dispatchEvent(event);
    return event;
  };
  return {
    stop,
    press: (pointerType: string) => tell('pointerdown', { pointerType }),
    askForMenu: () => tell('contextmenu'),
    mayClick: () => !tell('touchend').defaultPrevented,
  };
}

test('a finger that has asked for a menu is no click when it comes up, and the next tap is one again', () => {
  const { press, askForMenu, mayClick } = heldBack();
  press('touch');
  expect(askForMenu().defaultPrevented).toBe(false);
  expect(mayClick()).toBe(false);
  press('touch');
  expect(mayClick()).toBe(true);
});

test('a menu that the right button of a mouse has opened takes no tap away', () => {
  const { press, askForMenu, mayClick } = heldBack();
  press('mouse');
  askForMenu();
  expect(mayClick()).toBe(true);
});

test('what is let go hears of no touch any more', () => {
  const { stop, press, askForMenu, mayClick } = heldBack();
  press('touch');
  askForMenu();
  stop();
  expect(mayClick()).toBe(true);
});
