import { keepSame } from '../derive/keepSame.ts';
import type { Box, CardBox, Layout } from '../derive/layout.ts';
import type { BoardLayout } from './boardLayout.ts';
import type { Camera } from './camera.ts';

/** How far beyond the edges cards are drawn too, in pixels of the window: within that far the view moves without looking again. */
const BEYOND = 96;

const none: readonly CardBox[] = [];

/** The cards that are drawn one by one: those in sight and a few around. However large the map is, only bands in sight are looked at. */
export class CardsInSight {
  readonly #camera: Camera;
  readonly #layout: BoardLayout;
  #cards = none;
  /** For what the cards were found: a part of the board, at a zoom, in a layout. */
  #found: { readonly part: Box; readonly zoom: number; readonly layout: Layout } | null = null;

  constructor(camera: Camera, layout: BoardLayout) {
    this.#camera = camera;
    this.#layout = layout;
  }

  /** The cards now; the same list until another one comes into sight. While the zoom changes it stays as it is. */
  get = (): readonly CardBox[] => {
    const layout = this.#layout.get();
    if (this.#camera.isFar()) {
      this.#found = null;
      this.#cards = none;
    } else if (!this.#found || this.#found.layout !== layout || !this.#holds(this.#found)) {
      const part = this.#partInSight(BEYOND);
      this.#found = { part, zoom: this.#camera.view.zoom, layout };
      this.#cards = keepSame(this.#cards, cardsIn(layout, part));
    }
    return this.#cards;
  };

  /** Calls the listener when other cards come into sight; returns how to stop. */
  subscribe = (listener: () => void): (() => void) => {
    let last = this.get();
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

  #holds({ part, zoom }: { readonly part: Box; readonly zoom: number }): boolean {
    const { isZooming, view } = this.#camera;
    if (isZooming()) return true;
    const now = this.#partInSight(0);
    return (
      zoom === view.zoom &&
      now.x >= part.x &&
      now.y >= part.y &&
      now.x + now.width <= part.x + part.width &&
      now.y + now.height <= part.y + part.height
    );
  }

  #partInSight(beyond: number): Box {
    const { view, area } = this.#camera;
    return {
      x: (-view.x - beyond) / view.zoom,
      y: (-view.y - beyond) / view.zoom,
      width: (area.width + 2 * beyond) / view.zoom,
      height: (area.height + 2 * beyond) / view.zoom,
    };
  }
}

/** The cards of a layout that lie in a part of the board, or reach into it. */
export function cardsIn({ bands, stages }: Layout, part: Box): CardBox[] {
  const isIn = (box: Pick<Box, 'x' | 'width'>) => box.x + box.width > part.x && box.x < part.x + part.width;
  const isAt = (box: Pick<Box, 'y' | 'height'>) =>
    box.y + box.height > part.y && box.y < part.y + part.height;
  const columns = stages.flatMap((stage, at) => (isIn(stage) ? [at] : []));
  return bands
    .filter(isAt)
    .flatMap(({ cells }) => columns.flatMap((at) => cells[at] ?? []))
    .filter((card) => isIn(card) && isAt(card));
}
