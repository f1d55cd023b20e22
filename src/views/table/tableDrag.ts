import type { TablePlace } from '../../derive/tablePlaces.ts';
import { nearEdge } from '../../ui/nearEdge.ts';
import { waitForDrag } from '../../ui/waitForDrag.ts';
import { placeOfKey } from './placeOfKey.ts';
import type { TableDesk } from './table.ts';
import { dropAt, type Held, heldAt, letGo, type TableDrop } from './tableDrop.ts';

/** Lets a mouse or a pen carry touchpoints and cards of lanes to other cells and within theirs: a line shows where they will land, Escape takes it back. Fingers scroll. Returns how to stop. */
export function listenToTableDrags(desk: TableDesk): () => void {
  const { scroller } = desk;
  if (!scroller) return () => undefined;
  let drag: TableDrag | null = null;
  let wasDragged = false;
  const down = (event: PointerEvent) => {
    wasDragged = false;
    const held =
      event.button === 0 && event.pointerType !== 'touch' ? heldAt(desk, placeUnder(desk, event)) : null;
    if (!held) return;
    waitForDrag(event, (at) => {
      wasDragged = true;
      drag = new TableDrag(desk, scroller, held, at);
    });
  };
  const click = (event: Event) => {
    if (!wasDragged) return;
    wasDragged = false;
    event.stopPropagation();
  };
  scroller.addEventListener('pointerdown', down);
  scroller.addEventListener('click', click, true);
  return () => {
    drag?.end(false);
    scroller.removeEventListener('pointerdown', down);
    scroller.removeEventListener('click', click, true);
  };
}

function placeUnder({ watch }: TableDesk, { target }: PointerEvent): TablePlace | null {
  if (!(target instanceof Element) || target.closest('input, textarea, button, [data-add]')) return null;
  return placeOfKey(watch.get(), target.closest<HTMLElement>('[data-key]')?.dataset.key);
}

/** What is in hand, from the first movement to the release. */
class TableDrag {
  readonly #desk: TableDesk;
  readonly #scroller: HTMLElement;
  readonly #held: Held;
  readonly #listening = new AbortController();
  #at: PointerEvent;
  #drop: TableDrop | null = null;
  #frame: number;

  constructor(desk: TableDesk, scroller: HTMLElement, held: Held, first: PointerEvent) {
    this.#desk = desk;
    this.#scroller = scroller;
    this.#held = held;
    this.#at = first;
    const { signal } = this.#listening;
    addEventListener('pointermove', this.#move, { signal });
    addEventListener('pointerup', () => this.end(true), { signal });
    addEventListener('pointercancel', () => this.end(false), { signal });
    addEventListener('keydown', this.#key, { signal, capture: true });
    desk.state.setState({ held: { name: held.name, count: held.ids.length } });
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** Lets go of it, where it is or where it was. */
  end(isKept: boolean): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    const drop = isKept ? this.#look() : null;
    this.#desk.state.setState({ held: null, drop: null });
    if (drop) letGo(this.#desk, this.#held, drop);
  }

  #look(): TableDrop | null {
    const { clientX, clientY } = this.#at;
    return dropAt(this.#desk, this.#held, document.elementFromPoint(clientX, clientY), clientY);
  }

  #step = (): void => {
    const { clientX, clientY } = this.#at;
    const { hand } = this.#desk;
    if (hand) hand.style.translate = `${clientX + 12}px ${clientY + 8}px`;
    scrollAlong(this.#scroller, clientX, clientY);
    const drop = this.#look();
    const isSame = drop?.key === this.#drop?.key && drop?.edge === this.#drop?.edge;
    this.#drop = drop;
    if (!isSame) this.#desk.state.setState({ drop: drop && { key: drop.key, edge: drop.edge } });
    this.#frame = requestAnimationFrame(this.#step);
  };

  #move = (event: PointerEvent): void => {
    this.#at = event;
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.end(false);
  };
}

function scrollAlong(scroller: HTMLElement, x: number, y: number): void {
  const { top, bottom, left, right } = scroller.getBoundingClientRect();
  scroller.scrollTop += nearEdge(y, top, bottom);
  scroller.scrollLeft += nearEdge(x, left, right);
}
