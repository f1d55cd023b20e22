import type { Edit } from '../../edit/transaction.ts';
import type { FingerDrag } from '../../ui/fingerPress.ts';
import type { Message } from '../../words/key.ts';
import type { JourneyList } from './list.ts';

/** How near to the edge of the list it begins to scroll, and how fast at most, in pixels and pixels a frame. */
const EDGE = 48;
const FASTEST = 12;

/** A way of changing the map by dragging in the list: it says what releasing at a place would do, and nothing else changes before the release. */
export interface ListGesture {
  /** The name of the entry of history. */
  readonly name: Message;
  /** Whether the list scrolls along near its edges. */
  readonly scrolls: boolean;
  /** The edit that releasing at a place of the list would make; null for none. The same place gives the same edit. */
  at(x: number, y: number): Edit | null;
  begin(): void;
  /** Puts everything away that was only shown; called once, before the edit is made or taken back. */
  end(): void;
  /** Called after a release that changed something. */
  done?(): void;
}

/** Carries out a gesture with a pointer: once a frame the map is shown as releasing would leave it. Escape takes it back. */
export class ListDrag implements FingerDrag {
  readonly holds = true;
  readonly #list: JourneyList;
  readonly #gesture: ListGesture;
  #at: PointerEvent;
  #hasMoved = false;
  #shown: Edit | null = null;
  #frame: number;
  #isOver = false;

  constructor(list: JourneyList, gesture: ListGesture, first: PointerEvent) {
    this.#list = list;
    this.#gesture = gesture;
    this.#at = first;
    addEventListener('keydown', this.#onKey, true);
    gesture.begin();
    this.#frame = requestAnimationFrame(this.#step);
  }

  move(event: PointerEvent): void {
    this.#at = event;
    this.#hasMoved = true;
  }

  release(event: PointerEvent): void {
    this.#at = event;
    this.#finish(true);
  }

  cancel(): void {
    this.#finish(false);
  }

  #edit(): Edit | null {
    const { scroller } = this.#list;
    const { left = 0, top = 0 } = scroller?.getBoundingClientRect() ?? {};
    const y = this.#at.clientY - top + (scroller?.scrollTop ?? 0);
    return this.#gesture.at(this.#at.clientX - left, y);
  }

  #step = (): void => {
    putHand(this.#list, this.#at.clientY);
    this.#frame = requestAnimationFrame(this.#step);
    // A finger that only rests may be on its way to a menu: nothing moves away under it.
    if (!this.#hasMoved) return;
    if (this.#gesture.scrolls) scrollAlong(this.#list.scroller, this.#at.clientY);
    const next = this.#edit();
    if (next !== this.#shown) this.#list.workspace.editor.preview(next);
    this.#shown = next;
  };

  #finish(isKept: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    cancelAnimationFrame(this.#frame);
    removeEventListener('keydown', this.#onKey, true);
    const { editor } = this.#list.workspace;
    const edit = isKept ? this.#edit() : null;
    this.#gesture.end();
    const changes = edit ? editor.run(this.#gesture.name, edit) : [];
    if (!edit) editor.preview(null);
    if (changes.length > 0) this.#gesture.done?.();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#finish(false);
  };
}

/** The row in hand hangs in the middle under the pointer. */
function putHand({ hand, scroller }: JourneyList, y: number): void {
  if (!hand || !scroller) return;
  const top = scroller.getBoundingClientRect().top;
  hand.style.translate = `0 ${y - top + scroller.scrollTop - hand.offsetHeight / 2}px`;
}

function scrollAlong(scroller: HTMLElement | null, y: number): void {
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollTop -= Math.min(FASTEST, (top + EDGE - y) / 4);
  else if (y > bottom - EDGE) scroller.scrollTop += Math.min(FASTEST, (y - bottom + EDGE) / 4);
}
