import { keepSame } from '../../derive/keepSame.ts';
import type { Box } from '../../derive/layout.ts';
import { touchpointsIn } from '../../derive/touchpointsIn.ts';
import { sayCount, takeSelection } from '../../ui/selectCards.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import { isWithMore } from './clicks.ts';
import { MoveAlong } from './moveAlong.ts';
import type { Press, PressPlan } from './press.ts';

/** How far a pointer may move in a click. */
const SLOP = 4;

/** Follows a press on free ground: a small movement is a click, a larger one draws a rectangle and selects what it touches. With a key for more, what was selected stays. */
export function followMarquee(
  board: Board,
  first: PointerEvent,
  { element, place, click }: Omit<PressPlan, 'gesture'>,
): Press {
  const start = place(first);
  let marquee: Marquee | null = null;
  const move = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    const at = place(event);
    if (!marquee && Math.hypot(at.x - start.x, at.y - start.y) > SLOP) {
      element.setPointerCapture(first.pointerId);
      marquee = new Marquee(board, start, isWithMore(first));
    }
    marquee?.move(at);
  };
  const stop = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', lost);
    if (element.hasPointerCapture(first.pointerId)) element.releasePointerCapture(first.pointerId);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== first.pointerId) return;
    move(event);
    stop();
    if (marquee) marquee.release();
    else click?.(event);
  };
  const cancel = () => {
    stop();
    marquee?.cancel();
  };
  // The hand that rests beside a pen is taken away by the system; the pen goes on.
  const lost = (event: PointerEvent) => event.pointerId === first.pointerId && cancel();
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', lost);
  return { cancel };
}

/** A rectangle being drawn. It holds on to the board where it began, so that the board may move under it. */
class Marquee {
  readonly #board: Board;
  readonly #start: Point;
  readonly #kept: readonly string[];
  readonly #along: MoveAlong;
  #at: Point;
  #frame: number;
  #isOver = false;

  /** Begins at a place of the map area; with `more` what is selected stays so. */
  constructor(board: Board, start: Point, more: boolean) {
    this.#board = board;
    this.#at = start;
    this.#start = board.camera.boardPoint(start);
    this.#kept = more ? board.workspace.session.getState().selection : [];
    this.#along = new MoveAlong(board.camera);
    board.state.setState({ hover: null, marked: this.#kept });
    addEventListener('keydown', this.#onKey, true);
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** Says where the pointer is now, in the map area. */
  move(at: Point): void {
    this.#at = at;
  }

  /** Selects what the rectangle touches. */
  release(): void {
    if (this.#isOver) return;
    this.#show();
    const { state, workspace } = this.#board;
    takeSelection(workspace, state.getState().marked ?? []);
    this.cancel();
    sayCount(workspace);
  }

  /** Puts the rectangle away; what was selected before is still. */
  cancel(): void {
    this.#isOver = true;
    cancelAnimationFrame(this.#frame);
    removeEventListener('keydown', this.#onKey, true);
    this.#board.state.setState({ marked: null });
    if (this.#board.marquee) this.#board.marquee.hidden = true;
  }

  #step = (): void => {
    this.#along.step(this.#at);
    this.#show();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #show(): void {
    const { camera, layout, state } = this.#board;
    const box = boxBetween(this.#start, camera.boardPoint(this.#at));
    this.#draw(box);
    const found = touchpointsIn(layout.get(), box, !camera.isFar());
    const last = state.getState().marked;
    const marked = keepSame(last ?? undefined, [...new Set([...this.#kept, ...found])]);
    if (marked !== last) state.setState({ marked });
  }

  #draw({ x, y, width, height }: Box): void {
    const { marquee, camera } = this.#board;
    if (!marquee) return;
    const { zoom } = camera.view;
    marquee.hidden = false;
    marquee.style.translate = `${x * zoom + camera.view.x}px ${y * zoom + camera.view.y}px`;
    marquee.style.inlineSize = `${width * zoom}px`;
    marquee.style.blockSize = `${height * zoom}px`;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };
}

function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
