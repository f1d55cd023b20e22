import type { Layout } from '../derive/layout.ts';
import type { BoardLayout } from './boardLayout.ts';
import type { Camera } from './camera.ts';

/** Which bands and stages are in sight or near it, as positions from the first to behind the last. */
export interface Sight {
  readonly bands: readonly [from: number, to: number];
  readonly stages: readonly [from: number, to: number];
}

/** How much beyond the edges counts as in sight, as a part of the map area. */
const BEYOND = 0.35;

/** Follows what is in sight; it changes only when a band or a stage comes or goes. */
export class SightWatch {
  readonly #camera: Camera;
  readonly #layout: BoardLayout;
  #sight: Sight = { bands: [0, 0], stages: [0, 0] };

  constructor(camera: Camera, layout: BoardLayout) {
    this.#camera = camera;
    this.#layout = layout;
  }

  /** What is in sight now; the same object until that changes. */
  get = (): Sight => {
    const next = inSight(this.#layout.get(), this.#camera);
    const isSame = same(next.bands, this.#sight.bands) && same(next.stages, this.#sight.stages);
    if (!isSame) this.#sight = next;
    return this.#sight;
  };

  /** Calls the listener when something comes into sight or goes out of it; returns how to stop. */
  subscribe = (listener: () => void): (() => void) => {
    let last = this.#sight;
    const look = () => {
      const next = this.get();
      if (next === last) return;
      last = next;
      listener();
    };
    const stops = [this.#camera.follow(look), this.#layout.subscribe(look)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

function inSight(layout: Layout, { view, area }: Camera): Sight {
  const seen = (start: number, length: number, shift: number, room: number) =>
    (start + length) * view.zoom + shift > -room * BEYOND && start * view.zoom + shift < room * (1 + BEYOND);
  return {
    bands: within(layout.bands, ({ y, height }) => seen(y, height, view.y, area.height)),
    stages: within(layout.stages, ({ x, width }) => seen(x, width, view.x, area.width)),
  };
}

function within<Box>(boxes: readonly Box[], isSeen: (box: Box) => boolean): [number, number] {
  const from = boxes.findIndex(isSeen);
  return from < 0 ? [0, 0] : [from, boxes.findLastIndex(isSeen) + 1];
}

function same(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
