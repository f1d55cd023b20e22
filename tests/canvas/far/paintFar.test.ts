import { beforeAll, expect, test, vi } from 'vitest';
import { farColors } from '../../../src/canvas/far/farColors.ts';
import type { FarShown } from '../../../src/canvas/far/paintFar.ts';
import { layoutJourney } from '../../../src/derive/layoutJourney.ts';
import { noteBoxes } from '../../../src/derive/noteBoxes.ts';
import { lightTheme as theme } from '../../../src/derive/theme.ts';
import { FakePath, type Order } from '../../fakeCanvas.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { colors, fills, painted } from './farPainting.ts';

beforeAll(() => vi.stubGlobal('Path2D', FakePath));

const map = layoutJourney(
  journey(
    segment('A'),
    segment('B'),
    stage('One', card('Look', 2), card('Ask', -1, { evidence: 'assumption', segment: 'B' })),
    stage('Two', card('Pay', -2, { momentOfTruth: 'negative' }), card('Leave')),
  ),
  { kind: 'timeline', measure },
);

test('from far off every card in sight is put down once, and its moment of truth on it and on the curve', () => {
  expect(painted(map).put).toHaveLength(4 + 2);
});

test('cards that look alike are painted once', () => {
  const twins = Array.from({ length: 30 }, (_, at) => card(`Card ${at}`, 1));
  const { sprites, put } = painted(
    layoutJourney(journey(stage('One', ...twins)), { kind: 'timeline', measure }),
  );
  expect(put).toHaveLength(30);
  expect(sprites).toHaveLength(1);
});

test('a card is an outline with a dot in the colour of its emotion, dashed when assumed', () => {
  const { sprites } = painted(map);
  const looks = sprites.map(({ orders }) => ({
    dots: orders.filter(({ name }) => name === 'arc').length,
    isDashed: orders.some(({ name, dash }) => name === 'stroke' && dash.length > 0),
    fills: fills(orders),
  }));
  const assumed = looks.filter(({ isDashed }) => isDashed);
  expect(assumed).toHaveLength(1);
  expect(assumed[0]?.fills).toContain(theme.emotions[-1].mark);
  expect(looks.filter(({ dots, isDashed }) => dots === 0 && !isDashed).length).toBeGreaterThan(0);
});

test('diamonds keep their size at every zoom', () => {
  const sizes = [0.1, 0.2, 0.39].map((scale) => {
    const { sprites } = painted(map, {}, { scale });
    const diamond = sprites.find(({ orders }) => orders.some(({ name }) => name === 'moveTo'));
    return (diamond?.canvas.image as HTMLCanvasElement | undefined)?.width;
  });
  expect(new Set(sizes).size).toBe(1);
});

test('in the compact layout a diamond stands within its card, and emotions at the points', () => {
  const compact = layoutJourney(
    journey(stage('One', card('Pay', 2, { momentOfTruth: 'positive' }), card('Go', 1))),
    {
      kind: 'compact',
      measure,
    },
  );
  const { put, orders } = painted(compact);
  const box = compact.cards.get('pay');
  if (!box) throw new Error('There is no card.');
  const [, x = 0, y = 0] = (put.at(-1)?.args ?? []).map(Number);
  expect(x).toBeGreaterThan((box.x + box.width / 2) * 0.25);
  expect(y).toBeLessThan((box.y + box.height) * 0.25);
  expect(orders.filter(({ name }) => name === 'arc')).toHaveLength(1);
});

test('what is out of sight is not painted', () => {
  expect(painted(map, {}, { left: 5000 }).put).toEqual([]);
  expect(painted(map, {}, { top: -5000 }).put).toEqual([]);
});

test('every edge lies on a whole pixel', () => {
  const { put } = painted(map, {}, { left: 3, top: 7, scale: 0.31 });
  for (const { args } of put) {
    const [, x, y] = args;
    expect([x, y]).toEqual([Math.round(Number(x)), Math.round(Number(y))]);
  }
});

test('cards in hand leave a dashed hole where they would go, in a tinted cell', () => {
  const box = map.cards.get('look');
  if (!box) throw new Error('There is no card.');
  const carried = { box, grip: { x: 0, y: 0 }, ids: ['look'] };
  const { orders, put } = painted(map, { carried, held: new Set(['look']) });
  expect(put).toHaveLength(3 + 2);
  expect(
    orders.some(
      ({ name, fill, alpha }) => name === 'fillRect' && fill === colors.accentSoft && alpha === 0.75,
    ),
  ).toBe(true);
  const hole = orders.find(({ name, stroke }) => name === 'stroke' && stroke === colors.accent);
  expect(hole?.dash).toHaveLength(2);
});

test('the place of the keyboard has a ring that does not shrink with the map', () => {
  const ring = map.cards.get('pay') ?? null;
  const { orders } = painted(map, { ring });
  expect(orders.at(-1)).toMatchObject({ name: 'stroke', stroke: colors.accent });
});

test('all links are one thin way from far off, and the selected one is painted over it in accent', () => {
  const doc = journey(
    stage('Buy', card('Pay'), card('Wait'), card('Get')),
    row('link', { id: 'l', fromId: 'pay', toId: 'get', relation: 'next' }),
    row('link', { id: 'm', fromId: 'get', toId: 'pay', relation: 'loop' }),
  );
  const layout = layoutJourney(doc, { kind: 'timeline', measure });
  const strokes = (orders: readonly Order[], color: string) =>
    orders.filter(({ name, stroke }) => name === 'stroke' && stroke === color);
  expect(strokes(painted(layout).orders, colors.link)).toHaveLength(1);
  expect(strokes(painted(layout).orders, colors.accent)).toHaveLength(0);
  expect(strokes(painted(layout, { chosen: 'm' }).orders, colors.accent)).toHaveLength(1);
  expect(strokes(painted(map).orders, colors.link)).toHaveLength(0);
});

test('notes are small sheets in their colours, those out of sight are not painted', () => {
  const doc = journey(
    stage('Buy', card('Pay')),
    row('note', { id: 'n', x: 0, y: 0, text: 'Hm', color: 's3' }),
  );
  const layout = layoutJourney(doc, { kind: 'timeline', measure });
  const notes = noteBoxes(doc.note, layout, { measure });
  const sheets = (more: Partial<FarShown>) => fills(painted(layout, { notes, ...more }).orders).slice(-2);
  expect(sheets({})).toEqual([colors.note('s3').edge, colors.note('s3').ground]);
  expect(fills(painted(layout, { notes }, { left: 5000 }).orders)).not.toContain(colors.note('s3').ground);
  expect(sheets({ chosen: 'n' })).toEqual([colors.accent, colors.note('s3').ground]);
});

test('with the system’s own colours every line and edge is in one of them, and emotions keep theirs', () => {
  const forced = farColors(theme, 'forced', (name) => `system ${name}`);
  expect([forced.edge, forced.curve, forced.accent, forced.band]).toEqual([
    'system CanvasText',
    'system CanvasText',
    'system Highlight',
    'system Canvas',
  ]);
  expect(forced.emotion[-2]).toBe(theme.emotions[-2].mark);
});

test('cards with open actions have one mark at the foot of each, painted once; a card that it would cover has none', () => {
  const actions = new Map([
    ['look', 1],
    ['pay', 3],
    ['elsewhere', 1],
  ]);
  const count = (scale: number, shown: Partial<FarShown>) =>
    painted(map, shown, { scale }).orders.filter(({ name }) => name === 'drawImage').length;
  expect(count(0.25, { actions }) - count(0.25, {})).toBe(2);
  expect(painted(map, { actions }).sprites).toHaveLength(painted(map).sprites.length + 1);
  expect(count(0.05, { actions })).toBe(count(0.05, {}));
});
