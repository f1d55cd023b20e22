import {
  type Closeness,
  clampView,
  closenessAt,
  isFarAt,
  leastZoom,
  type Point,
  revealing,
  type Size,
  START,
  type View,
} from './view.ts';

const GLIDE = 240;

/** So long after the last change of the zoom it is at rest, in milliseconds. */
const REST = 120;
/** How long a thrown view takes to run out, and the slowest throw that counts, in milliseconds and pixels a millisecond. */
const COAST = 325;
const SLOWEST = 0.2;

/** Holds the view of the board outside React, so that panning renders nothing: whoever follows it sets its own styles. */
export class Camera {
  #view = START;
  #area: Size = { width: 0, height: 0 };
  #board: Size = { width: 0, height: 0 };
  #closeness = closenessAt(START.zoom);
  #isFar = isFarAt(START.zoom);
  #isZooming = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #isCoasting = false;
  readonly #followers = new Set<(view: View) => void>();
  readonly #restListeners = new Set<() => void>();

  /** The view now. */
  get view(): View {
    return this.#view;
  }

  /** The size of the window onto the map, in pixels. */
  get area(): Size {
    return this.#area;
  }

  /** The smallest zoom: a map is always seen whole at it. */
  get least(): number {
    return leastZoom(this.#board, this.#area);
  }

  set area(area: Size) {
    this.#area = area;
    this.#show(this.#view);
    this.#tell();
  }

  /** The map itself; the view never strays far from it. */
  set board({ width, height }: Size) {
    this.#board = { width, height };
    if (this.#area.width > 0) this.#show(this.#view);
  }

  /** Looks from elsewhere, as near to it as the map allows, at once. */
  set(view: View): void {
    this.halt();
    this.#show(view);
  }

  /** Moves the view by some pixels. */
  moveBy(by: Point): void {
    this.set({ ...this.#view, x: this.#view.x + by.x, y: this.#view.y + by.y });
  }

  /** Goes there in a short movement, or at once when the person wants no motion. */
  glide(view: View): void {
    this.halt();
    if (isStill()) {
      this.#show(view);
      return;
    }
    const from = this.#view;
    const to = clampView(view, this.#board, this.#area);
    const begun = performance.now();
    const step = (now: number) => {
      const done = Math.min(1, Math.max(0, (now - begun) / GLIDE));
      this.#show(between(from, to, 1 - (1 - done) ** 3));
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Lets the view run out after a throw at a pace in pixels a millisecond. */
  coast(pace: Point): void {
    this.halt();
    if (Math.hypot(pace.x, pace.y) < SLOWEST || isStill()) return;
    this.#isCoasting = true;
    const from = this.#view;
    const begun = performance.now();
    const step = (now: number) => {
      const left = Math.exp(-Math.max(0, now - begun) / COAST);
      const way = COAST * (1 - left);
      this.#show({ ...from, x: from.x + pace.x * way, y: from.y + pace.y * way });
      this.#isCoasting = left > 0.02;
      if (this.#isCoasting) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stops whatever motion is under way; says whether the view was running out after a throw. */
  halt(): boolean {
    cancelAnimationFrame(this.#frame);
    const wasCoasting = this.#isCoasting;
    this.#isCoasting = false;
    return wasCoasting;
  }

  /** Moves as little as needed for a box of the board to be seen whole. */
  reveal(box: Point & Size): void {
    const next = revealing(this.#view, box, this.#area);
    if (next !== this.#view) this.glide(next);
  }

  /** The place of the board that lies under a place of the map area. */
  boardPoint({ x, y }: Point): Point {
    return { x: (x - this.#view.x) / this.#view.zoom, y: (y - this.#view.y) / this.#view.zoom };
  }

  /** Calls the listener with every view from now on, and at once with the present one; returns how to stop. */
  follow = (listener: (view: View) => void): (() => void) => {
    this.#followers.add(listener);
    listener(this.#view);
    return () => this.#followers.delete(listener);
  };

  /** How closely one looks, for what is drawn by elements. It waits until the zoom is at rest, so that zooming draws nothing anew. */
  closeness = (): Closeness => this.#closeness;

  /** Whether one looks from so far off that nothing is drawn by elements; it waits like the closeness. */
  isFar = (): boolean => this.#isFar;

  /** Whether the map is painted as a whole: from far off, and under the elements while the zoom changes. */
  isPainted = (): boolean => this.#isFar || this.#isZooming;

  /** Whether the zoom is changing. */
  isZooming = (): boolean => this.#isZooming;

  /** Calls the listener when the zoom begins to change and when it has come to rest; returns how to stop. */
  onRest = (listener: () => void): (() => void) => {
    this.#restListeners.add(listener);
    return () => this.#restListeners.delete(listener);
  };

  #show(wanted: View): void {
    const { x, y, zoom } = this.#area.width === 0 ? wanted : clampView(wanted, this.#board, this.#area);
    if (x === this.#view.x && y === this.#view.y && zoom === this.#view.zoom) return;
    const isZoomed = zoom !== this.#view.zoom;
    const begins = isZoomed && !this.#isZooming;
    // Before anybody is told, so that nothing is drawn for a zoom that is on its way elsewhere.
    if (isZoomed) this.#waitForRest();
    this.#view = { x, y, zoom };
    this.#tell();
    if (begins) this.#tellRest();
  }

  #waitForRest(): void {
    this.#isZooming = true;
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      this.#isZooming = false;
      this.#closeness = closenessAt(this.#view.zoom);
      this.#isFar = isFarAt(this.#view.zoom);
      this.#tellRest();
    }, REST);
  }

  #tellRest(): void {
    for (const listener of this.#restListeners) listener();
  }

  #tell(): void {
    for (const follower of this.#followers) follower(this.#view);
  }
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function between(from: View, to: View, share: number): View {
  // The zoom grows by equal factors; moving along with it keeps the place that was pointed at where it is.
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const moved = to.zoom === from.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, zoom };
}
