import { beforeAll, expect, test, vi } from 'vitest';
import { bothFrom } from '../../../src/canvas/far/farBoth.ts';
import { FakePath } from '../../fakeCanvas.ts';
import { bothMap } from '../bothMap.ts';
import { colors, fills, painted } from './farPainting.ts';

beforeAll(() => vi.stubGlobal('Path2D', FakePath));

const { layout, comparison } = bothMap();
const both = bothFrom(comparison);
const signs = ({ sprites }: ReturnType<typeof painted>) =>
  sprites.filter(({ canvas }) => (canvas.image as HTMLCanvasElement).width === 12);

test('an added card has a filled sign and a changed one a light sign; what is kept has none', () => {
  const alone = painted(layout);
  const all = painted(layout, { both });
  expect(all.put).toHaveLength(alone.put.length + 2);
  expect(signs(alone)).toHaveLength(0);
  expect(signs(all).map(({ orders }) => fills(orders)[0])).toEqual([colors.card, colors.ink]);
});

test('the smaller cards are the smaller are their signs, which never cover more than half of them', () => {
  for (const scale of [0.02, 0.05, 0.1]) {
    const widest = Math.max(3, Math.round(([...layout.cards.values()][0]?.width ?? 0) * scale * 0.5));
    const sizes = painted(layout, { both }, { scale }).sprites.map(
      ({ canvas }) => (canvas.image as HTMLCanvasElement).width,
    );
    expect(sizes.filter((size) => size === Math.min(12, widest))).toHaveLength(2);
  }
});

test('the curve of today lies beneath the wanted one, and a cross where a touchpoint is dropped', () => {
  const orders = painted(layout, { both }).orders.filter(({ name }) => name === 'stroke');
  const today = orders.findIndex(({ stroke }) => stroke === colors.today);
  expect(today).toBeGreaterThanOrEqual(0);
  expect(today).toBeLessThan(orders.findIndex(({ stroke }) => stroke === colors.curve));
  const crosses = painted(layout, { both }).orders.filter(({ name }) => name === 'moveTo');
  expect(crosses).toHaveLength(2);
  expect(painted(layout).orders.filter(({ name }) => name === 'moveTo')).toHaveLength(0);
});

test('the compact layout has the same signs', () => {
  const compact = bothMap('compact');
  const all = painted(compact.layout, { both: bothFrom(compact.comparison) });
  expect(signs(all)).toHaveLength(2);
});

test('what today looks like is worked out once for as long as the map stands as it stands', () => {
  const [band] = layout.bands;
  if (!band) throw new Error('The map has a segment.');
  expect(both.today(band, layout.stages)).toBe(bothFrom(comparison).today(band, layout.stages));
});
