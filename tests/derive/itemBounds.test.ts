import { describe, expect, test } from 'vitest';
import { itemBounds } from '../../src/derive/itemBounds.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { goldenMaps } from '../golden/maps.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

describe('the bounds of an item', () => {
  test('hold its outline, its halo and its whole text', () => {
    expect(
      itemBounds({ type: 'rect', x: 10, y: 10, width: 5, height: 5, stroke: '#000000', strokeWidth: 4 }),
    ).toEqual({
      x: 5,
      y: 5,
      width: 15,
      height: 15,
    });
    const font = { size: 10, weight: 600 } as const;
    const item = {
      type: 'text',
      x: 100,
      y: 50,
      text: 'Wide',
      ...font,
      fill: '#000000',
      anchor: 'end',
    } as const;
    const { x, width } = itemBounds(item);
    expect(x).toBeLessThan(100 - measure('Wide', font));
    expect(x + width).toBeGreaterThan(100);
  });

  test('hold all points of a path', () => {
    const { x, y, width, height } = itemBounds({
      type: 'path',
      d: 'M0 0C10 -20 30 40 50 5A10 10 0 0 1 70 5Z',
    });
    expect([x, y]).toEqual([-1, -21]);
    expect(x + width).toBeGreaterThanOrEqual(70);
    expect(y + height).toBeGreaterThanOrEqual(40);
  });

  test('lie within or about the picture for everything that is drawn', () => {
    for (const { doc, options } of Object.values(goldenMaps)) {
      const scene = pictureOf(doc, { kind: 'timeline', theme: lightTheme, measure, words, ...options });
      for (const item of scene.items) {
        const { x, y, width, height } = itemBounds(item);
        expect([x, y, width, height].every(Number.isFinite)).toBe(true);
        expect(x < scene.width && y < scene.height && x + width > 0 && y + height > 0).toBe(true);
      }
    }
  });
});
