import type { Edit } from '../../edit/transaction.ts';
import type { Board } from '../board.ts';
import type { Point, Size } from '../view.ts';
import type { Gesture, Keys } from './gesture.ts';
import { MoveAlong } from './moveAlong.ts';
import { overTray } from './overTray.ts';

/** A pointer that moves faster, in pixels a frame, is on its way elsewhere: the map waits with making room. */
const HASTE = 18;

/** What comes from beside the map passes over stages that are not meant, and each would grow for it: there the map waits longer. */
const HASTE_FROM_OUTSIDE = 6;

/** A gesture under way: once a frame the map is shown as releasing would leave it, and near an edge the board moves along. */
export class Drag {
  readonly #board: Board;
  readonly #gesture: Gesture;
  #at: Point;
  #last: Point;
  #hasMoved = false;
  #keys: Keys = { shift: false, alt: false };
  #shown: Edit | null = null;
  #frame: number;
  readonly #along: MoveAlong;
  #isOver = false;

  /** Begins at a place of the map area. */
  constructor(board: Board, gesture: Gesture, start: Point) {
    this.#board = board;
    this.#gesture = gesture;
    this.#at = start;
    this.#last = start;
    this.#along = new MoveAlong(board.camera);
    addEventListener('keydown', this.#onKey, true);
    board.layout.hold();
    gesture.begin?.();
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** Says where the pointer is now, in the map area, and which keys are held. */
  move(at: Point, keys: Keys): void {
    this.#at = at;
    this.#hasMoved = true;
    this.#keys = keys;
  }

  /** Lets go: what is shown becomes one entry of history. */
  release(): void {
    this.#finish(true);
  }

  /** Takes everything back, without a trace. */
  cancel(): void {
    this.#finish(false);
  }

  #edit(): Edit | null {
    return this.#gesture.at(this.#board.camera.boardPoint(this.#at), this.#keys);
  }

  #step = (): void => {
    this.#board.hand.put(this.#at);
    if (this.#movesAlong()) this.#along.step(this.#at);
    const pace = Math.hypot(this.#at.x - this.#last.x, this.#at.y - this.#last.y);
    this.#last = this.#at;
    this.#gesture.follow?.(this.#board.camera.boardPoint(this.#at));
    if (pace < (this.#gesture.fromOutside ? HASTE_FROM_OUTSIDE : HASTE)) this.#show();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #movesAlong(): boolean {
    // A finger that only rests may be on its way to a menu: nothing moves away under it.
    if (!this.#hasMoved) return false;
    if (this.#gesture.fromOutside) return isInside(this.#at, this.#board.camera.area);
    return !overTray(this.#board, this.#at);
  }

  #show(): void {
    const next = this.#edit();
    if (next === this.#shown) return;
    this.#shown = next;
    this.#board.workspace.editor.preview(next);
  }

  #finish(isKept: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    cancelAnimationFrame(this.#frame);
    removeEventListener('keydown', this.#onKey, true);
    const { editor } = this.#board.workspace;
    if (isKept) this.#gesture.follow?.(this.#board.camera.boardPoint(this.#at));
    const edit = isKept ? this.#edit() : null;
    this.#gesture.end?.();
    const changes = edit ? editor.run(this.#gesture.name, edit) : [];
    if (!edit) editor.preview(null);
    this.#board.layout.letGo();
    if (changes.length > 0) this.#gesture.done?.();
    if (isKept) this.#gesture.released?.();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Shift') this.#keys = { ...this.#keys, shift: true };
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#finish(false);
  };
}

function isInside({ x, y }: Point, area: Size): boolean {
  return x >= 0 && y >= 0 && x <= area.width && y <= area.height;
}
