import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createList } from '../../../src/views/list/list.ts';
import { ListDrag } from '../../../src/views/list/listDrag.ts';
import { carryRow } from '../../../src/views/list/listGestures.ts';
import { card, journey, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

let page: EventTarget;
let nextFrame: () => void;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => {
    nextFrame = step;
    return 1;
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** A finger at a height of the window. */
const finger = (clientY: number) => ({ clientX: 100, clientY }) as PointerEvent;

test('a row that a finger rests on stays where it is near the edge of the list, and goes along once the finger moves', () => {
  const workspace = workspaceOver(journey(stage('Find', card('See')), stage('Buy', card('Pay'))));
  const list = createList(workspace);
  const scroller = {
    scrollTop: 0,
    clientWidth: 390,
    getBoundingClientRect: () => ({ left: 0, top: 0, bottom: 300 }),
  };
  list.scroller = scroller as unknown as HTMLElement;
  const [first] = list.layout.get().rows.keys();
  const drag = new ListDrag(list, carryRow(list, first ?? ''), finger(290));
  nextFrame();
  expect(scroller.scrollTop).toBe(0);
  expect(workspace.editor.getState().shown).toBe(workspace.editor.getState().doc);

  drag.move(finger(280));
  nextFrame();
  expect(scroller.scrollTop).toBeGreaterThan(0);
  expect(workspace.editor.getState().shown).not.toBe(workspace.editor.getState().doc);
  drag.cancel();
  expect(workspace.editor.getState().shown).toBe(workspace.editor.getState().doc);
});
