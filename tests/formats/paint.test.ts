import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Item } from '../../src/derive/scene.ts';
import { circlePath } from '../../src/derive/shapePaths.ts';
import { type Canvas2D, paint } from '../../src/formats/paint.ts';

/** A path that remembers how it was made. */
class FakePath {
  readonly steps: unknown[];
  constructor(d?: string) {
    this.steps = d === undefined ? [] : [d];
  }
  rect = (...args: number[]) => void this.steps.push(['rect', ...args]);
  roundRect = (...args: number[]) => void this.steps.push(['roundRect', ...args]);
  moveTo = (...args: number[]) => void this.steps.push(['moveTo', ...args]);
  lineTo = (...args: number[]) => void this.steps.push(['lineTo', ...args]);
}

type Call = [name: string, ...details: unknown[]];

/** A canvas that writes down every order with the settings in force. */
function fakeCanvas(): { context: Canvas2D; calls: Call[] } {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { letterSpacing: '0px' };
  const orders: Record<string, (...args: unknown[]) => void> = {
    fill: (path) => calls.push(['fill', (path as FakePath).steps, state.fillStyle, state.globalAlpha]),
    stroke: (path) =>
      calls.push([
        'stroke',
        (path as FakePath).steps,
        state.strokeStyle,
        state.lineWidth,
        state.lineCap,
        state.dash,
      ]),
    fillText: (text, x, y) =>
      calls.push([
        'fillText',
        text,
        x,
        y,
        state.font,
        state.fillStyle,
        state.textAlign,
        state.direction,
        state.letterSpacing,
      ]),
    strokeText: (text) => calls.push(['strokeText', text, state.strokeStyle, state.lineWidth]),
    drawImage: (_image, ...box) => calls.push(['drawImage', ...box]),
    setLineDash: (dash) => {
      state.dash = dash;
    },
    clip: (path) => calls.push(['clip', (path as FakePath).steps]),
    createPattern: () => ({ setTransform: (place: object) => calls.push(['pattern', place]) }),
    save: () => calls.push(['save']),
    restore: () => calls.push(['restore']),
    translate: (...args) => calls.push(['translate', ...args]),
    scale: (...args) => calls.push(['scale', ...args]),
  };
  const context = new Proxy(state, {
    get: (target, key) => orders[key as string] ?? target[key as string],
  }) as unknown as Canvas2D;
  return { context, calls };
}

function painted(...items: Item[]): Call[] {
  return paintedWith({} as HTMLImageElement, ...items);
}

function paintedWith(image: HTMLImageElement | ImageBitmap, ...items: Item[]): Call[] {
  const { context, calls } = fakeCanvas();
  paint(context, items, new Map([['known', image]]));
  return calls;
}

describe('the painter', () => {
  beforeAll(() => void vi.stubGlobal('Path2D', FakePath));
  afterAll(() => void vi.unstubAllGlobals());

  test('fills and outlines rectangles, with round corners where they are', () => {
    const box = { x: 1, y: 2, width: 10, height: 4 };
    expect(painted({ type: 'rect', ...box, radius: 8, fill: '#112233', opacity: 0.5 })).toEqual([
      ['fill', [['roundRect', 1, 2, 10, 4, 2]], '#112233', 0.5],
    ]);
    expect(painted({ type: 'rect', ...box, stroke: '#445566', dash: [3, 3] })).toEqual([
      ['stroke', [['rect', 1, 2, 10, 4]], '#445566', 1, 'butt', [3, 3]],
    ]);
  });

  test('draws lines and paths, and no dash left over from the item before', () => {
    const calls = painted(
      { type: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: '#000000', dash: [3, 3] },
      { type: 'path', d: 'M0 0L1 1', stroke: '#111111', strokeWidth: 2 },
    );
    expect(calls).toEqual([
      [
        'stroke',
        [
          ['moveTo', 0, 1],
          ['lineTo', 2, 3],
        ],
        '#000000',
        1,
        'butt',
        [3, 3],
      ],
      ['stroke', ['M0 0L1 1'], '#111111', 2, 'round', []],
    ]);
  });

  test('writes text over its halo, at its anchor, in the direction of its script', () => {
    const text = { type: 'text', x: 5, y: 6, size: 12, weight: 600, fill: '#000000' } as const;
    const font = '600 12px "Inter Variable", system-ui, sans-serif';
    expect(
      painted({ ...text, text: 'Proud', anchor: 'middle', halo: '#ffffff', haloWidth: 2, tracking: -0.5 }),
    ).toEqual([
      ['strokeText', 'Proud', '#ffffff', 2],
      ['fillText', 'Proud', 5, 6, font, '#000000', 'center', 'ltr', '-0.5px'],
    ]);
    expect(painted({ ...text, text: 'שלום' })).toEqual([
      ['fillText', 'שלום', 5, 6, font, '#000000', 'left', 'rtl', '0px'],
    ]);
  });

  test('draws signs in their square and puts the canvas back as it was', () => {
    const calls = painted({
      type: 'icon',
      icon: 'momentNegative',
      x: 3,
      y: 4,
      size: 36,
      color: '#aa0000',
      ground: '#ffffff',
    });
    expect(calls.slice(0, 3)).toEqual([['save'], ['translate', 3, 4], ['scale', 2, 2]]);
    expect(calls.filter(([name]) => name === 'fill').map(([, , color]) => color)).toEqual([
      '#aa0000',
      '#ffffff',
    ]);
    expect(calls.at(-1)).toEqual(['restore']);
  });

  test('draws the pictures it is given and leaves out others', () => {
    const image: Item = { type: 'image', x: 1, y: 2, width: 3, height: 4, hash: 'known' };
    expect(painted(image, { ...image, hash: 'unknown' })).toEqual([['drawImage', 1, 2, 3, 4]]);
  });

  test('cuts a round picture by the circle in its middle, and nothing after it', () => {
    const image = { type: 'image', x: 0, y: 10, width: 20, height: 40, hash: 'known' } as const;
    expect(painted({ ...image, isRound: true }).map(([name]) => name)).toEqual([
      'save',
      'clip',
      'drawImage',
      'restore',
    ]);
  });

  test('fills the circle with a picture that a worker has, since one that is cut there has an edge of steps', () => {
    const image = {
      type: 'image',
      x: 0,
      y: 10,
      width: 20,
      height: 40,
      hash: 'known',
      isRound: true,
    } as const;
    const bitmap = { width: 40, height: 80, close: () => undefined } as ImageBitmap;
    const [pattern, [name, path] = []] = paintedWith(bitmap, image);
    expect(pattern).toEqual(['pattern', { a: 0.5, d: 0.5, e: 0, f: 10 }]);
    expect([name, path]).toEqual(['fill', [circlePath(10, 30, 10)]]);
  });
});
