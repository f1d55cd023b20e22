import { farColors } from '../../../src/canvas/far/farColors.ts';
import type { FarFrame } from '../../../src/canvas/far/farFrame.ts';
import { type FarShown, paintFar } from '../../../src/canvas/far/paintFar.ts';
import { type SpriteCanvas, Sprites } from '../../../src/canvas/far/sprites.ts';
import type { Layout } from '../../../src/derive/layout.ts';
import { lightTheme as theme } from '../../../src/derive/theme.ts';
import { fakeCanvas, type Order } from '../../fakeCanvas.ts';

/** The colours in which far views are painted here. */
export const colors = farColors(theme, 'usual', () => '');

/** What was put down on the canvas, and how each sprite was painted. */
export function painted(layout: Layout, more: Partial<FarShown> = {}, place: Partial<FarFrame> = {}) {
  const { context, orders } = fakeCanvas();
  const sprites: { canvas: SpriteCanvas; orders: Order[] }[] = [];
  const make = (width: number, height: number) => {
    const made = fakeCanvas();
    const canvas = { image: { width, height } as HTMLCanvasElement, context: made.context };
    sprites.push({ canvas, orders: made.orders });
    return canvas;
  };
  const frame = {
    context,
    colors,
    width: 1000,
    height: 600,
    left: 0,
    top: 0,
    ratio: 1,
    scale: 0.25,
    ...place,
  };
  const made = new Sprites(make);
  made.fit(frame);
  paintFar(frame, made, {
    layout,
    selection: new Set(),
    hovered: null,
    faded: new Set(),
    held: new Set(),
    actions: new Map(),
    both: null,
    carried: null,
    ring: null,
    notes: [],
    chosen: null,
    isMoving: false,
    place: (box) => box,
    ...more,
  });
  return { orders, sprites, put: orders.filter(({ name }) => name === 'drawImage') };
}

/** The colours in which orders fill, in turn. */
export const fills = (orders: readonly Order[]) =>
  orders.filter(({ name }) => name.startsWith('fill')).map(({ fill }) => fill);
