import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createList } from '../../../src/views/list/list.ts';
import { listenToRows } from '../../../src/views/list/listenToRows.ts';
import { card, journey, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

/** An element that is a row and the list at once. */
class Row extends EventTarget {
  scrollTop = 0;
  clientWidth = 390;
  readonly dataset: { readonly row: string };

  constructor(row: string) {
    super();
    this.dataset = { row };
  }

  closest(selector: string) {
    return selector === '[data-row]' ? this : null;
  }

  getBoundingClientRect = () => ({ left: 0, top: 0, bottom: 300 });
}

let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('Element', Row);
  vi.stubGlobal('PointerEvent', Event);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const finger = { pointerId: 1, pointerType: 'touch', button: 0, clientX: 200, clientY: 100 };

/** Tells of an event; returns whether it was taken away. */
function tell(target: EventTarget, type: string, more: object): boolean {
  return !target.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), more));
}

test('the release of a finger that held a row is no click, but what a key presses after it is one', () => {
  const list = createList(workspaceOver(journey(stage('Find', card('See')))));
  const [id = ''] = list.layout.get().rows.keys();
  const row = new Row(id);
  const stop = listenToRows(list, row as unknown as HTMLElement);
  const holdLong = () => {
    tell(row, 'pointerdown', finger);
    vi.advanceTimersByTime(600);
    tell(page, 'pointerup', finger);
  };
  holdLong();
  expect(tell(row, 'click', { detail: 1 })).toBe(true);
  expect(tell(row, 'click', { detail: 1 })).toBe(false);
  holdLong();
  expect(tell(row, 'click', { detail: 0 })).toBe(false);
  stop();
});
