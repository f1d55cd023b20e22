import type { Canvas2D } from '../src/formats/paint.ts';

/** One order to a canvas, with the colours and the opacity in force when it was given. */
export interface Order {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly fill: unknown;
  readonly stroke: unknown;
  readonly alpha: unknown;
  readonly dash: readonly number[];
}

/** A path that only remembers from what it was made. */
export class FakePath {
  readonly parts: unknown[];
  constructor(d?: string) {
    this.parts = d ? [d] : [];
  }
  addPath(path: FakePath): void {
    this.parts.push(...path.parts);
  }
}

/** A canvas that draws nothing and writes every order down. */
export function fakeCanvas(): { context: Canvas2D; orders: Order[] } {
  const orders: Order[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1, dash: [] };
  const context = new Proxy(state, {
    get: (target, key: string) => {
      if (key in target) return target[key];
      return (...args: unknown[]) => {
        if (key === 'setLineDash') target.dash = args[0];
        const { fillStyle: fill, strokeStyle: stroke, globalAlpha: alpha, dash } = target;
        orders.push({ name: key, args, fill, stroke, alpha, dash: dash as number[] });
      };
    },
  });
  return { context: context as unknown as Canvas2D, orders };
}
