import type { Edit } from '../../edit/transaction.ts';
import type { Board } from '../board.ts';
import type { Point, Size } from '../view.ts';
import type { Gesture, Keys } from './gesture.ts';

/** How near to the edge of the map area the board begins to move along, after how many frames there, and how fast at most, in pixels a frame. */
const EDGE = 36;
const PATIENCE = 15;
const FASTEST = 14;

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
  #keys: Keys = { shift: false, alt: false };
  #shown: Edit | null = null;
  #frame: number;
  #framesAtEdge = 0;
  #isOver = false;

  /** Begins at a place of the map area. */
  constructor(board: Board, gesture: Gesture, start: Point) {
    this.#board = board;
    this.#gesture = gesture;
    this.#at = start;
    this.#last = start;
    addEventListener('keydown', this.#onKey, true);
    board.layout.hold();
    gesture.begin?.();
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** Says where the pointer is now, in the map area, and which keys are held. */
  move(at: Point, keys: Keys): void {
    this.#at = at;
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
    this.#moveAlong();
    const pace = Math.hypot(this.#at.x - this.#last.x, this.#at.y - this.#last.y);
    this.#last = this.#at;
    if (pace < (this.#gesture.fromOutside ? HASTE_FROM_OUTSIDE : HASTE)) this.#show();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #moveAlong(): void {
    const { area } = this.#board.camera;
    const rests = this.#gesture.fromOutside && !isInside(this.#at, area);
    const push = rests ? { x: 0, y: 0 } : pushAt(this.#at, area);
    const isAtEdge = push.x !== 0 || push.y !== 0;
    this.#framesAtEdge = isAtEdge ? this.#framesAtEdge + 1 : 0;
    if (this.#framesAtEdge > PATIENCE) this.#board.camera.moveBy(push);
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
    const edit = isKept ? this.#edit() : null;
    this.#gesture.end?.();
    const changes = edit ? editor.run(this.#gesture.name, edit) : [];
    if (!edit) editor.preview(null);
    this.#board.layout.letGo();
    if (changes.length > 0) this.#gesture.done?.();
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

function pushAt({ x, y }: Point, area: Size): Point {
  const push = (place: number, room: number) => {
    if (place < EDGE) return Math.min(FASTEST, (EDGE - place) / 3);
    return place > room - EDGE ? -Math.min(FASTEST, (place - room + EDGE) / 3) : 0;
  };
  return { x: push(x, area.width), y: push(y, area.height) };
}
