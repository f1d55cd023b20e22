import type { CardBox, Layout } from '../../derive/layout.ts';
import type { Point } from '../view.ts';

/** How long a card takes to make room, in milliseconds. */
const ROOM = 180;

interface Way {
  readonly from: Point;
  readonly begun: number;
}

/** Cards on their way from where they stood to where they stand, as far as that is seen. */
export class CardMotion {
  readonly #ways = new Map<string, Way>();
  #layout: Layout | null = null;

  /** Takes in a layout: cards that stand elsewhere than before set out from there, or are there at once when the person wants no motion. */
  follow(layout: Layout, now: number, isStill: boolean): void {
    const before = this.#layout;
    this.#layout = layout;
    if (isStill || !before || before === layout) {
      if (isStill) this.#ways.clear();
      return;
    }
    for (const [id, card] of layout.cards) {
      const last = before.cards.get(id);
      if (!last || (last.x === card.x && last.y === card.y)) continue;
      this.#ways.set(id, { from: this.place(last, now), begun: now });
    }
  }

  /** Where a card is seen at a moment. */
  place(card: CardBox, now: number): Point {
    const way = this.#ways.get(card.id);
    if (!way) return card;
    const part = (now - way.begun) / ROOM;
    if (part >= 1) {
      this.#ways.delete(card.id);
      return card;
    }
    const done = 1 - (1 - Math.max(0, part)) ** 3;
    return { x: way.from.x + (card.x - way.from.x) * done, y: way.from.y + (card.y - way.from.y) * done };
  }

  /** Whether any card is still on its way at a moment. */
  isUnderWay(now: number): boolean {
    for (const [id, { begun }] of this.#ways) if (now - begun >= ROOM) this.#ways.delete(id);
    return this.#ways.size > 0;
  }
}
