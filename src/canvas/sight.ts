import type { Layout } from '../derive/layout.ts';
import type { BoardLayout } from './boardLayout.ts';
import type { Camera } from './camera.ts';

/** From a place up to another. */
export type Range = readonly [from: number, to: number];

/** What is in sight or near it: bands by their positions, the first to behind the last, and the part of their width in board pixels. */
export interface Sight {
  readonly bands: Range;
  readonly width: Range;
}

/** How much beyond the edges counts as in sight, as a part of the map area. */
const BEYOND = 0.1;

/** The width in sight goes in steps, so that it changes rarely while the view moves. */
const STEP = 1024;

/** Follows what is in sight; it changes only when a band or a piece of the width comes or goes. */
export class SightWatch {
  readonly #camera: Camera;
  readonly #layout: BoardLayout;
  readonly #isHeld: () => boolean;
  #sight: Sight = { bands: [0, 0], width: [0, 0] };

  /** While it is held, it stays as it is. */
  constructor(camera: Camera, layout: BoardLayout, isHeld: () => boolean = () => false) {
    this.#camera = camera;
    this.#layout = layout;
    this.#isHeld = isHeld;
  }

  /** What is in sight now; the same object until that changes. */
  get = (): Sight => {
    if (this.#isHeld()) return this.#sight;
    const { bands, width } = inSight(this.#layout.get(), this.#camera);
    const last = this.#sight;
    const next = { bands: kept(last.bands, bands), width: kept(last.width, width) };
    if (next.bands !== last.bands || next.width !== last.width) this.#sight = next;
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
    const stops = [this.#camera.follow(look), this.#camera.onRest(look), this.#layout.subscribe(look)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

function inSight({ bands }: Layout, { view, area }: Camera): Sight {
  const isSeen = ({ y, height }: Layout['bands'][number]) =>
    (y + height) * view.zoom + view.y > -area.height * BEYOND &&
    y * view.zoom + view.y < area.height * (1 + BEYOND);
  const from = bands.findIndex(isSeen);
  const left = (-area.width * BEYOND - view.x) / view.zoom;
  const right = (area.width * (1 + BEYOND) - view.x) / view.zoom;
  return {
    bands: from < 0 ? [0, 0] : [from, bands.findLastIndex(isSeen) + 1],
    width: [Math.floor(left / STEP) * STEP, Math.ceil(right / STEP) * STEP],
  };
}

function kept(last: Range, next: Range): Range {
  return last[0] === next[0] && last[1] === next[1] ? last : next;
}
