import { askForKeyboard, type Board } from '../board.ts';
import { openContextMenu } from '../contextMenu.ts';
import { type Hit, hitAt } from '../hit.ts';
import type { Point } from '../view.ts';
import { carryCards } from './carryCards.ts';
import { clickBoard, doubleClickBoard } from './clicks.ts';
import type { Gesture } from './gesture.ts';
import { followMarquee } from './marquee.ts';
import { followPan, pinch } from './pan.ts';
import { followPress, isMenuPress } from './press.ts';
import { pullPoint } from './pullPoint.ts';

/** The pointers on the map area: what a press means is decided by what lies under it. */
export class Pointers {
  readonly #board: Board;
  readonly #area: HTMLElement;
  readonly #fingers = new Map<number, Point>();
  #under: { cancel(): void } | null = null;

  constructor(board: Board, area: HTMLElement) {
    this.#board = board;
    this.#area = area;
  }

  /** Listens to the area; returns how to stop. */
  listen(): () => void {
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      this.#area.addEventListener(type, listener);
      return () => this.#area.removeEventListener(type, listener);
    };
    const stops = [
      on('pointerdown', (event) => this.#down(event)),
      on('pointermove', (event) => this.#move(event)),
      on('pointerup', ({ pointerId }) => this.#fingers.delete(pointerId)),
      on('pointercancel', ({ pointerId }) => this.#fingers.delete(pointerId)),
      on('pointerleave', () => hover(this.#board, null)),
      on('dblclick', (event) => doubleClickBoard(this.#board, this.#hit(event))),
      // A press would take the focus to nowhere; the board has given it to its grid.
      on('mousedown', (event) => event.preventDefault()),
    ];
    return () => {
      this.#under?.cancel();
      for (const stop of stops) stop();
    };
  }

  #place = (event: MouseEvent): Point => {
    const { left, top } = this.#area.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  #hit(event: MouseEvent): Hit {
    const { layout, camera } = this.#board;
    return hitAt(layout.get(), camera.boardPoint(this.#place(event)), camera.view.zoom);
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'touch') this.#fingers.set(event.pointerId, this.#place(event));
    if (this.#fingers.size > 1) {
      this.#under?.cancel();
      this.#under = null;
    } else if ((event.button === 0 && !isMenuPress(event)) || event.button === 1) {
      this.#board.state.setState({ keyboard: false, head: null });
      askForKeyboard(this.#board);
      this.#press(event);
    }
  }

  #press(event: PointerEvent): void {
    const { camera, space, state } = this.#board;
    if (event.button === 1 || space.held || state.getState().tool === 'hand') {
      space.used = true;
      this.#under = followPan(camera, this.#area, event);
      return;
    }
    const hit = this.#hit(event);
    const gesture = gestureOn(this.#board, hit, camera.boardPoint(this.#place(event)));
    const click = (up: PointerEvent) => clickBoard(this.#board, hit, up);
    const rest = ({ clientX: x, clientY: y }: PointerEvent) => openContextMenu(this.#board, hit, { x, y });
    const plan = { element: this.#area, place: this.#place, click, rest };
    if (gesture) this.#under = followPress(this.#board, event, { ...plan, gesture });
    else if (event.pointerType === 'touch') this.#under = followPan(camera, this.#area, event, click, rest);
    else this.#under = followMarquee(this.#board, event, plan);
  }

  #move(event: PointerEvent): void {
    if (this.#fingers.size === 2 && this.#fingers.has(event.pointerId)) {
      const before = [...this.#fingers.values()] as [Point, Point];
      this.#fingers.set(event.pointerId, this.#place(event));
      pinch(this.#board.camera, before, [...this.#fingers.values()] as [Point, Point]);
    } else if (event.buttons === 0 && event.pointerType !== 'touch') {
      hover(this.#board, this.#hit(event));
    }
  }
}

function gestureOn(board: Board, hit: Hit, start: Point): Gesture | null {
  if (hit.type === 'card') return carryCards(board, hit.id, start);
  if (hit.type === 'point') return pullPoint(board, hit.id, hit.segmentId);
  return null;
}

function hover(board: Board, next: Hit | null): void {
  const { hover: last } = board.state.getState();
  if (keyOf(last) !== keyOf(next)) board.state.setState({ hover: next });
}

function keyOf(hit: Hit | null): string {
  if (!hit) return '';
  if (hit.type === 'card' || hit.type === 'point') return `${hit.type} ${hit.id}`;
  return 'place' in hit ? `${hit.type} ${Object.values(hit.place).join(' ')}` : hit.type;
}
