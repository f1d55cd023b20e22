import { beforeAll, expect, test, vi } from 'vitest';
import { farColors } from '../../../src/canvas/far/farColors.ts';
import { minimapScale } from '../../../src/canvas/minimap/minimapScale.ts';
import { paintMinimap } from '../../../src/canvas/minimap/paintMinimap.ts';
import { layoutJourney } from '../../../src/derive/layoutJourney.ts';
import { lightTheme as theme } from '../../../src/derive/theme.ts';
import { FakePath, fakeCanvas } from '../../fakeCanvas.ts';
import { card, journey, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';

beforeAll(() => vi.stubGlobal('Path2D', FakePath));

const colors = farColors(theme, 'usual', () => '');
const layout = layoutJourney(
  journey(
    segment('A'),
    segment('B', { color: 's2' }),
    stage('One', card('Look', 2), card('Ask', -1)),
    stage('Two', card('Pay', -2, { segment: 'B' })),
  ),
  { kind: 'timeline', measure },
);

function painted(selection: readonly string[]) {
  const { context, orders } = fakeCanvas();
  const scale = minimapScale(layout, { width: 184, height: 46 });
  paintMinimap(context, { layout, theme, colors, selection: new Set(selection), scale, ratio: 2 });
  return orders;
}

test('the minimap shows bands with their colours, all cards in one go, and the curves in another', () => {
  const orders = painted([]);
  const bands = orders.filter(({ name, fill }) => name === 'fill' && fill === colors.card);
  expect(bands).toHaveLength(2);
  expect(orders.filter(({ name }) => name === 'rect')).toHaveLength(3);
  expect(orders.filter(({ name, fill }) => name === 'fill' && fill === colors.edge)).toHaveLength(1);
  const [curves, ...others] = orders.filter(({ name }) => name === 'stroke');
  expect(others).toEqual([]);
  expect(curves?.args[0]).toMatchObject({ parts: expect.arrayContaining([expect.stringMatching(/^M/)]) });
  expect(orders.some(({ fill }) => fill === theme.segments[1]?.ink)).toBe(true);
});

test('what is selected stands out in the minimap', () => {
  const accents = painted(['ask']).filter(({ fill }) => fill === colors.accent);
  expect(accents.filter(({ name }) => name === 'rect')).toHaveLength(1);
  expect(painted([]).some(({ fill }) => fill === colors.accent)).toBe(false);
});
