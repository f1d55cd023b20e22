import type { Camera } from '../camera.ts';
import type { Point, Size } from '../view.ts';

/** How near to the edge of the map area the board begins to move along, after how many frames there, and how fast at most, in pixels a frame. */
const EDGE = 36;
const PATIENCE = 15;
const FASTEST = 14;

/** Moves the board along while a pointer drags near the edge of the map area. */
export class MoveAlong {
  readonly #camera: Camera;
  #framesAtEdge = 0;

  constructor(camera: Camera) {
    this.#camera = camera;
  }

  /** Called once a frame with where the pointer is in the map area. */
  step(at: Point): void {
    const push = pushAt(at, this.#camera.area);
    const isAtEdge = push.x !== 0 || push.y !== 0;
    this.#framesAtEdge = isAtEdge ? this.#framesAtEdge + 1 : 0;
    if (this.#framesAtEdge > PATIENCE) this.#camera.moveBy(push);
  }
}

function pushAt({ x, y }: Point, area: Size): Point {
  const push = (place: number, room: number) => {
    if (place < EDGE) return Math.min(FASTEST, (EDGE - place) / 3);
    return place > room - EDGE ? -Math.min(FASTEST, (place - room + EDGE) / 3) : 0;
  };
  return { x: push(x, area.width), y: push(y, area.height) };
}
