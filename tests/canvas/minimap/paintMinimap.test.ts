import { beforeAll, expect, test, vi } from 'vitest';
import { bothFrom, type FarBoth } from '../../../src/canvas/far/farBoth.ts';
import { farColors } from '../../../src/canvas/far/farColors.ts';
import { minimapScale } from '../../../src/canvas/minimap/minimapScale.ts';
import { paintMinimap } from '../../../src/canvas/minimap/paintMinimap.ts';
import { layoutJourney } from '../../../src/derive/layoutJourney.ts';
import { lightTheme as theme } from '../../../src/derive/theme.ts';
import { FakePath, fakeCanvas } from '../../fakeCanvas.ts';
import { card, journey, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { bothMap } from '../bothMap.ts';

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

function painted(selection: readonly string[], both: FarBoth | null = null, of = layout) {
  const { context, orders } = fakeCanvas();
  const scale = minimapScale(of, { width: 184, height: 46 });
  paintMinimap(context, { layout: of, theme, colors, selection: new Set(selection), both, scale, ratio: 2 });
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

test('where both maps are looked at the minimap fills what is added, hollows what is changed, and draws today beneath', () => {
  const map = bothMap();
  const orders = painted([], bothFrom(map.comparison), map.layout);
  const inks = orders.filter(({ name, fill }) => name === 'rect' && fill === colors.ink);
  expect(inks).toHaveLength(2);
  const strokes = orders.filter(({ name }) => name === 'stroke').map(({ stroke }) => stroke);
  expect(strokes).toEqual([colors.today, colors.ink, colors.curve]);
  expect(painted([], null, map.layout).some(({ stroke }) => stroke === colors.today)).toBe(false);
});
