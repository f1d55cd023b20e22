import { describe, expect, test } from 'vitest';
import { laneItems } from '../../src/derive/laneItems.ts';
import type { LaneBox, Layout } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Lane } from '../../src/model/lane.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { bandOf, kinds, optionsOf, withTouchpoint } from './maps.ts';

const lane = (type: Lane['type'], order: string, fields: Partial<Lane> = {}) =>
  row('lane', { id: type, type, order, ...fields });

const facts = [
  segment('Ann'),
  segment('Bob'),
  stage(
    'See',
    card('Poster', 1, { pains: ['Too small', 'Too high'], quote: 'Hm', duration: 90, waitBefore: 5 }),
    card('Site', -1, { channel: 'Web', responsible: 'Marketing' }),
  ),
  stage('Buy', card('Pay', 0, { segment: 'Bob' })),
  row('process', { id: 'print', name: 'Printing', order: 'a0', people: 'Two designers' }),
  row('support', { id: 's1', processId: 'print', touchpointId: 'poster', relation: 'indirect' }),
  row('step', { id: 'st', touchpointId: 'site', order: 'a0', actor: 'infrastructure', text: 'Server' }),
  row('dataItem', { id: 'd', touchpointId: 'site', order: 'a0', what: 'Visits', system: 'Stats' }),
  row('remark', {
    id: 't',
    aboutId: 'poster',
    order: 'a0',
    tone: 'tells',
    text: 'Odd',
    polarity: 'negative',
  }),
];
const withLanes = (...types: Lane['type'][]) =>
  journey(...facts, ...types.map((type, at) => lane(type, `a${at}`)));

const laneOf = (layout: Layout, type: Lane['type'], segmentId = 'ann'): LaneBox | undefined =>
  bandOf(layout, segmentId).lanes.find((each) => each.type === type);
const saidIn = (layout: Layout, type: Lane['type']) =>
  laneOf(layout, type)?.texts?.map(({ id, entries }) => [
    id,
    ...entries.map(({ mark, lines }) => `${mark ?? ''}:${lines.join(' ')}`),
  ]);

describe('a lane in the timeline', () => {
  const options = optionsOf('timeline');

  test('says under each card what the touchpoint holds', () => {
    const layout = layoutJourney(
      withLanes('pains', 'behind', 'steps', 'responsible', 'data', 'channel', 'time', 'tells'),
      options,
    );
    expect(saidIn(layout, 'pains')).toEqual([['poster', 'pain:Too small', 'pain:Too high']]);
    expect(saidIn(layout, 'behind')?.[0]?.[1]).toMatch(/^indirect:Printing/);
    expect(saidIn(layout, 'steps')).toEqual([['site', 'infrastructure:Server']]);
    expect(saidIn(layout, 'responsible')).toEqual([['site', ':Marketing']]);
    expect(saidIn(layout, 'data')).toEqual([['site', 'data:Visits · Stats']]);
    expect(saidIn(layout, 'channel')).toEqual([['site', ':Web']]);
    expect(saidIn(layout, 'time')).toEqual([['poster', 'wait:5 min', 'duration:1 h 30 min']]);
    expect(saidIn(layout, 'tells')).toEqual([['poster', 'negative:Odd']]);
  });

  test('stands where the card stands', () => {
    const layout = layoutJourney(withLanes('pains'), options);
    const [text] = laneOf(layout, 'pains')?.texts ?? [];
    const poster = layout.cards.get('poster');
    expect(text && poster && text.x >= poster.x && text.x + text.width <= poster.x + poster.width).toBe(true);
  });

  test('is not drawn in a band where it holds nothing, and is low where the whole map has nothing for it', () => {
    const layout = layoutJourney(withLanes('pains', 'opportunities'), options);
    expect(laneOf(layout, 'pains', 'bob')).toBeUndefined();
    expect(laneOf(layout, 'opportunities')).toMatchObject({ isBare: true, height: 26 });
    expect(
      laneOf(layoutJourney(withLanes('opportunities'), { ...options, wholeTitles: true }), 'opportunities'),
    ).toBeUndefined();
  });

  test('ends a text of ten thousand characters, and counts what finds no room', () => {
    const long = journey(
      stage('See', card('A', 1, { pains: ['word '.repeat(2000), 'b', 'c'] })),
      lane('pains', 'a0', { height: 'S' }),
    );
    const [text] = bandOf(layoutJourney(long, options), 'customer').lanes.at(-1)?.texts ?? [];
    expect(text?.entries.map(({ lines }) => lines.length)).toEqual([1, 1]);
    expect(text?.entries[0]?.lines[0]).toMatch(/…$/);
    expect(text?.entries[1]?.lines).toEqual(['+2']);
  });

  test('is only a line with its name where this device folds it', () => {
    const layout = layoutJourney(withLanes('pains'), { ...options, foldedLanes: 'pains emotion' });
    expect(laneOf(layout, 'pains')).toMatchObject({ isFolded: true, height: 20 });
    expect(laneOf(layout, 'emotion')).toMatchObject({ isFolded: true });
    expect(bandOf(layout, 'ann').points).toEqual([]);
  });

  test('hidden emotions leave no curve, and lanes stand without a gap', () => {
    const doc = journey(...facts, lane('emotion', 'a0', { hidden: true }), lane('pains', 'a1'));
    const band = bandOf(layoutJourney(doc, options), 'ann');
    expect(band.lanes.map(({ type }) => type)).toEqual(['touchpoints', 'thinking', 'pains']);
    expect([band.points, band.levelHeight]).toEqual([[], 0]);
    expect(band.height).toBe(band.lanes.reduce((sum, { height }) => sum + height, 0));
  });

  test('has the size that was chosen for it', () => {
    const doc = journey(...facts, lane('emotion', 'a0', { height: 'L' }));
    expect(laneOf(layoutJourney(doc, options), 'emotion')?.height).toBe(188);
  });

  test('hands its line of a blueprint to the lane above where it is not drawn', () => {
    const doc = journey(...facts, lane('pains', 'a0', { lineBelow: 'visibility' }));
    const layout = layoutJourney(doc, options);
    expect(laneOf(layout, 'pains')?.line).toBe('visibility');
    expect(bandOf(layout, 'bob').lanes.at(-1)?.line).toBe('visibility');
  });
});

test('in the compact layout a lane says once what all cards of a stack say', () => {
  const doc = journey(
    stage('Buy', card('A', 1, { channel: 'Shop' }), card('B', 1, { channel: 'Shop' })),
    lane('channel', 'a0'),
  );
  const texts = bandOf(layoutJourney(doc, optionsOf('compact')), 'customer').lanes.at(-1)?.texts;
  expect(texts?.map(({ id, entries }) => [id, entries.length])).toEqual([['buy', 1]]);
});

test('thoughts are in the compact layout only where they are asked for', () => {
  const types = (doc: Doc) =>
    bandOf(layoutJourney(doc, optionsOf('compact')), 'ann').lanes.map(({ type }) => type);
  expect(types(journey(...facts))).toEqual(['touchpoints', 'emotion']);
  expect(types(withLanes('thinking'))).toEqual(['touchpoints', 'emotion', 'thinking']);
});

describe.each(kinds)('lanes as %s', (kind) => {
  const options = optionsOf(kind);
  const doc = withLanes('pains', 'behind', 'time', 'own');

  test('never make a card anew when what they say changes', () => {
    const before = layoutJourney(doc, options);
    const remark = { id: 'new', aboutId: 'site', order: 'a0', tone: 'pain', text: 'Slow' } as const;
    const after = layoutJourney(
      { ...doc, remark: new Map([...doc.remark, ['new', remark]]) },
      options,
      before,
    );
    expect(after).not.toBe(before);
    for (const [id, box] of after.cards)
      if (kind === 'timeline' || id !== 'pay') expect(box).toBe(before.cards.get(id));
    expect(laneOf(after, 'time')?.texts).toBe(laneOf(before, 'time')?.texts);
  });

  test('keep their texts when another card changes', () => {
    const before = layoutJourney(doc, options);
    const after = layoutJourney(withTouchpoint(doc, 'site', { title: 'Web site' }), options, before);
    expect(bandOf(after, 'ann').lanes).toBe(bandOf(before, 'ann').lanes);
    expect(bandOf(after, 'bob')).toBe(bandOf(before, 'bob'));
  });
});

test('an edit of one card of a map with 2,000 and with lanes makes one card anew and no text', () => {
  const big = journey(
    ...Array.from({ length: 20 }, (_, s) => segment(`S${s}`)),
    ...Array.from({ length: 10 }, (_, at) =>
      stage(
        `T${at}`,
        ...Array.from({ length: 200 }, (_, n) =>
          card(`c ${at} ${n}`, 0, { segment: `S${n % 20}`, pains: [`pain ${n}`], duration: n }),
        ),
      ),
    ),
    lane('pains', 'a0'),
    lane('time', 'a1'),
  );
  const options = optionsOf('timeline');
  const before = layoutJourney(big, options);
  const [id = ''] = big.touchpoint.keys();
  const after = layoutJourney(withTouchpoint(big, id, { title: 'New' }), options, before);
  expect(before.cards.size).toBe(2000);
  expect([...after.cards].filter(([key, box]) => before.cards.get(key) !== box).map(([key]) => key)).toEqual([
    id,
  ]);
  expect(after.bands.filter((band, at) => band !== before.bands[at])).toHaveLength(1);
  expect(after.bands.every((band, at) => band.lanes === before.bands[at]?.lanes)).toBe(true);
});

test('cards of a lane of one’s own stand side by side as far as the stage is wide', () => {
  const cardOf = (id: string, order: string) =>
    row('laneCard', { id, laneId: 'own', segmentId: 'ann', stageId: 'see', order, text: id });
  const doc = journey(
    ...facts,
    lane('own', 'a0', { title: 'Rooms' }),
    cardOf('x', 'a0'),
    cardOf('y', 'a1'),
    cardOf('z', 'a2'),
  );
  const texts = laneOf(layoutJourney(doc, optionsOf('timeline')), 'own')?.texts ?? [];
  expect(texts.map(({ id, x }) => [id, x])).toEqual([
    ['x', 4],
    ['y', 140],
    ['z', 4],
  ]);
  expect(texts[2]?.y).toBeGreaterThan(texts[0]?.y ?? 0);
  expect(laneOf(layoutJourney(doc, optionsOf('timeline')), 'own', 'bob')?.texts).toEqual([]);
});

test.each(kinds)(
  'a lane of one’s own without cards is as high as with one, in pictures as low as may be (%s)',
  (kind) => {
    const heights = (fields: object) => {
      const layout = layoutJourney(doc, { ...optionsOf(kind), ...fields });
      return ['ann', 'bob'].map((id) => laneOf(layout, 'own', id)?.height ?? 0);
    };
    const cell = { laneId: 'own', segmentId: 'ann', stageId: 'see' };
    const doc = journey(
      ...facts,
      lane('own', 'a0', { title: 'Rooms' }),
      row('laneCard', { id: 'x', ...cell, order: 'a0', text: 'Hall' }),
    );
    const [full = 0, empty] = heights({});
    expect(full).toBeGreaterThan(50);
    expect(empty).toBe(full);
    const [written = 0, bare] = heights({ wholeTitles: true });
    expect(bare).toBeLessThan(written);
  },
);

test('the sign of a text that runs to the left stands at its right', () => {
  const signOf = (text: string) => {
    const doc = journey(stage('See', card('Poster', 1, { pains: [text] })), lane('pains', 'a0'));
    const layout = layoutJourney(doc, optionsOf('timeline'));
    const [band] = layout.bands;
    const items = band ? laneItems(band, 'timeline', lightTheme) : [];
    const words = items.find(({ type }) => type === 'text');
    const sign = items.find(({ type }) => type === 'path');
    const x = sign?.type === 'path' ? Number(/^M([\d.]+)/.exec(sign.d)?.[1]) : Number.NaN;
    return words?.type === 'text' ? x - words.x : Number.NaN;
  };
  expect(signOf('Too small')).toBeLessThan(0);
  expect(signOf('صغير جدا')).toBeGreaterThan(0);
});
