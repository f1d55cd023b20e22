import { askForKeyboard, type Board } from '../board.ts';
import { boardHit } from '../boardHit.ts';
import type { Hit } from '../hit.ts';
import type { Point } from '../view.ts';
import { clickBoard } from './clicks.ts';
import { Fingers } from './fingers.ts';
import { gestureOn } from './gestureOn.ts';
import { followMarquee } from './marquee.ts';
import { openAt } from './openLane.ts';
import { followPan } from './pan.ts';
import { followPress, isMenuPress } from './press.ts';
import { clickWithTool, followLink } from './tools.ts';

/** The pointers on the map area: what a press means is decided by what lies under it. */
export class Pointers {
  readonly #board: Board;
  readonly #area: HTMLElement;
  readonly #fingers: Fingers;
  #under: { cancel(): void } | null = null;
  /** A pen is on the screen: fingers are then the hand that holds it. */
  #isPenDown = false;

  constructor(board: Board, area: HTMLElement) {
    this.#board = board;
    this.#area = area;
    this.#fingers = new Fingers(board, area);
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
      on('pointerleave', () => hover(this.#board, null)),
      on('dblclick', (event) =>
        openAt(this.#board, this.#hit(event), this.#board.camera.boardPoint(this.#place(event))),
      ),
      // A press would take the focus to nowhere; the board has given it to its grid.
      on('mousedown', (event) => event.preventDefault()),
    ];
    // Wherever they come up.
    addEventListener('pointerup', this.#up);
    addEventListener('pointercancel', this.#up);
    return () => {
      removeEventListener('pointerup', this.#up);
      removeEventListener('pointercancel', this.#up);
      this.#under?.cancel();
      this.#fingers.giveUp();
      for (const stop of stops) stop();
    };
  }

  #place = (event: MouseEvent): Point => {
    const { left, top } = this.#area.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  #hit(event: MouseEvent): Hit {
    return boardHit(this.#board, this.#board.camera.boardPoint(this.#place(event)));
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'touch') {
      if (!this.#isPenDown) this.#fingers.down(event);
      return;
    }
    if (event.pointerType === 'pen') {
      this.#isPenDown = true;
      this.#fingers.giveUp();
    }
    if ((event.button !== 0 || isMenuPress(event)) && event.button !== 1) return;
    this.#board.state.setState({ keyboard: false, head: null });
    askForKeyboard(this.#board);
    this.#press(event);
  }

  #up = (event: PointerEvent): void => {
    if (event.pointerType === 'pen') this.#isPenDown = false;
    this.#fingers.up(event);
  };

  #press(event: PointerEvent): void {
    const { camera, space, state } = this.#board;
    if (event.button === 1 || space.held || state.getState().tool === 'hand') {
      space.used = true;
      this.#under = followPan(camera, this.#area, event);
      return;
    }
    const hit = this.#hit(event);
    const at = camera.boardPoint(this.#place(event));
    const gesture = gestureOn(this.#board, hit, at);
    const click = (up: PointerEvent) => {
      if (!clickWithTool(this.#board, hit, at)) clickBoard(this.#board, hit, up);
    };
    const plan = { element: this.#area, place: this.#place, click };
    if (gesture) this.#under = followPress(this.#board, event, { ...plan, gesture });
    else this.#under = followMarquee(this.#board, event, plan);
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch') this.#fingers.move(event);
    else if (event.buttons === 0) {
      hover(this.#board, this.#hit(event));
      followLink(this.#board, this.#board.camera.boardPoint(this.#place(event)));
    }
  }
}

function hover(board: Board, next: Hit | null): void {
  const { hover: last } = board.state.getState();
  if (keyOf(last) !== keyOf(next)) board.state.setState({ hover: next });
}

function keyOf(hit: Hit | null): string {
  if (!hit) return '';
  if ('id' in hit) return `${hit.type} ${hit.id}`;
  return 'place' in hit ? `${hit.type} ${Object.values(hit.place).join(' ')}` : hit.type;
}
