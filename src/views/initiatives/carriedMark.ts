import type { FingerDrag } from '../../ui/fingerPress.ts';
import { nearEdge } from '../../ui/nearEdge.ts';

/** What a mark is told while it is dragged. */
export interface MarkDrag {
  /** What scrolls along when the mark comes near its left or right edge. */
  readonly scroller?: HTMLElement | null;
  /** It is held there, in pixels of the window; null when it is held no longer. */
  hold(at: { readonly x: number; readonly y: number } | null): void;
  /** It was let go there. */
  drop(x: number, y: number): void;
}

/** A mark or a card in hand: it stays under the pointer, also when the ground scrolls. */
export class CarriedMark implements FingerDrag {
  readonly holds = true;
  readonly #first: PointerEvent;
  readonly #mark: HTMLElement;
  readonly #drag: MarkDrag;
  readonly #start: number;
  readonly #farthest: number;
  #at: PointerEvent | null = null;
  #frame = 0;

  constructor(first: PointerEvent, mark: HTMLElement, drag: MarkDrag) {
    this.#first = first;
    this.#mark = mark;
    this.#drag = drag;
    const { scrollLeft = 0, scrollWidth = 0, clientWidth = 0 } = drag.scroller ?? {};
    this.#start = scrollLeft;
    // The mark in hand itself must not make the ground any wider.
    this.#farthest = scrollWidth - clientWidth;
    mark.dataset.held = '';
    if (drag.scroller) this.#frame = requestAnimationFrame(this.#step);
  }

  move(event: PointerEvent): void {
    this.#at = event;
    this.#put(event);
  }

  release({ clientX, clientY }: PointerEvent): void {
    this.cancel();
    this.#drag.drop(clientX, clientY);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#mark.style.translate = '';
    delete this.#mark.dataset.held;
    this.#drag.hold(null);
  }

  #put({ clientX, clientY }: PointerEvent): void {
    const scrolled = (this.#drag.scroller?.scrollLeft ?? 0) - this.#start;
    const [x, y] = [clientX - this.#first.clientX + scrolled, clientY - this.#first.clientY];
    this.#mark.style.translate = `${x}px ${y}px`;
    this.#drag.hold({ x: clientX, y: clientY });
  }

  #step = (): void => {
    const { scroller } = this.#drag;
    if (scroller && this.#at) {
      const { left, right } = scroller.getBoundingClientRect();
      const to = scroller.scrollLeft + nearEdge(this.#at.clientX, left, right);
      scroller.scrollLeft = Math.min(to, this.#farthest);
      this.#put(this.#at);
    }
    this.#frame = requestAnimationFrame(this.#step);
  };
}
