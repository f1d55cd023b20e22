import {
  type FingerDrag,
  type FingerPlan,
  type FingerPress,
  followFinger,
  isFar,
} from '../../ui/fingerPress.ts';
import { askForMenu } from '../../ui/longPress.ts';
import { askForKeyboard, type Board } from '../board.ts';
import { boardHit } from '../boardHit.ts';
import { type Hit, REACH } from '../hit.ts';
import type { Point } from '../view.ts';
import { clickBoard } from './clicks.ts';
import { dragWith } from './dragWith.ts';
import { gestureOn } from './gestureOn.ts';
import { openAt } from './openLane.ts';
import { panDrag, pinch } from './pan.ts';
import { clickWithTool } from './tools.ts';

/** Two taps that come sooner than this after one another, in milliseconds, and this near together, in pixels, are one double tap. */
const DOUBLE = { time: 350, reach: 24 } as const;

/** Fingers on the map area: one moves the view or, after a short rest, what lies under it; two move and zoom the view. */
export class Fingers {
  readonly #board: Board;
  readonly #area: HTMLElement;
  readonly #down = new Map<number, Point>();
  #press: FingerPress | null = null;
  #lastTap: PointerEvent | null = null;

  constructor(board: Board, area: HTMLElement) {
    this.#board = board;
    this.#area = area;
  }

  /** A finger comes down. */
  down(event: PointerEvent): void {
    // Whoever drags something and rests the hand on the screen goes on dragging.
    if (this.#press?.isCarrying() && this.#down.size === 1) return;
    const wasMoving = this.#board.camera.halt();
    this.#area.setPointerCapture(event.pointerId);
    this.#down.set(event.pointerId, this.#place(event));
    this.#press?.cancel();
    this.#press = null;
    if (this.#down.size > 1) return;
    this.#board.state.setState({ keyboard: false, head: null });
    askForKeyboard(this.#board);
    this.#press = followFinger(event, this.#plan(event, wasMoving));
  }

  /** A finger moves. */
  move(event: PointerEvent): void {
    const before = [...this.#down.values()];
    if (!this.#down.has(event.pointerId)) return;
    const at = this.#place(event);
    const last = this.#down.get(event.pointerId) ?? at;
    this.#down.set(event.pointerId, at);
    if (this.#press) return;
    const now = [...this.#down.values()];
    if (now.length === 2) pinch(this.#board.camera, before as [Point, Point], now as [Point, Point]);
    // Of two fingers one came up: the other goes on moving the view.
    else if (now.length === 1) this.#board.camera.moveBy({ x: at.x - last.x, y: at.y - last.y });
  }

  /** A finger comes up, or the browser takes it. */
  up({ pointerId }: PointerEvent): void {
    if (!this.#down.delete(pointerId)) return;
    if (this.#down.size === 0) this.#press = null;
  }

  /** Forgets all fingers, as when they turn out to be the hand that holds a pen. */
  giveUp(): void {
    this.#press?.cancel();
    this.#press = null;
    this.#down.clear();
  }

  #place = (event: MouseEvent): Point => {
    const { left, top } = this.#area.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  #plan(first: PointerEvent, wasMoving: boolean): FingerPlan {
    const { camera, space, state } = this.#board;
    const pan = () => panDrag(camera, first);
    const isHand = space.held || state.getState().tool === 'hand';
    // A touch that stops a view in motion is meant for nothing else.
    if (wasMoving || isHand) return { swipe: pan };
    const start = camera.boardPoint(this.#place(first));
    const hit = boardHit(this.#board, start, REACH.finger);
    const take = () => this.#take(hit, start, first);
    return {
      tap: (event) => clickWithTool(this.#board, hit, start) || this.#tap(hit, event),
      // Points are pulled up and down, and links out of their handle; any other swipe moves the view.
      swipe: (event) => {
        const isPull = hit.type === 'handle' || (hit.type === 'point' && isUpright(first, event));
        return isPull ? take() : pan();
      },
      hold: take,
      long: (event) => askForMenu(event, this.#area),
    };
  }

  #take(hit: Hit, start: Point, first: PointerEvent): FingerDrag | null {
    const gesture = gestureOn(this.#board, hit, start);
    return gesture && dragWith(this.#board, gesture, first, this.#place);
  }

  #tap(hit: Hit, event: PointerEvent): void {
    const last = this.#lastTap;
    const isSecond =
      last && event.timeStamp - last.timeStamp < DOUBLE.time && !isFar(last, event, DOUBLE.reach);
    this.#lastTap = isSecond ? null : event;
    clickBoard(this.#board, hit, event);
    if (isSecond) openAt(this.#board, hit, this.#board.camera.boardPoint(this.#place(event)));
  }
}

function isUpright(first: PointerEvent, now: PointerEvent): boolean {
  return Math.abs(now.clientY - first.clientY) > Math.abs(now.clientX - first.clientX);
}
