import { describe, expect, test } from 'vitest';
import { guideItems, labelItems, quoteCountItems, quoteItems } from '../../src/derive/bandItems.ts';
import { curveItems } from '../../src/derive/curveItems.ts';
import type { BandBox, Layout } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { type PointLook, pointItems } from '../../src/derive/pointItems.ts';
import { lightTheme as theme } from '../../src/derive/theme.ts';
import { type CardFields, card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';

function laidOut(...parts: Parameters<typeof journey>): { layout: Layout; band: BandBox } {
  const layout = layoutJourney(journey(...parts), { kind: 'timeline', measure });
  const [band] = layout.bands;
  if (!band) throw new Error('There is no band.');
  return { layout, band };
}

describe('the guide of a moment of truth', () => {
  const guides = (emotion: number | undefined, fields: CardFields) => {
    const { band } = laidOut(
      stage('Buy', card('Pay', emotion, fields), card('Leave', 0, { quote: 'At last.' })),
    );
    return { band, guides: guideItems(band, 'timeline', theme).filter((item) => item.type === 'line') };
  };

  test('runs from the card through its point to the foot of the band', () => {
    const { band, guides: lines } = guides(1, { momentOfTruth: 'positive' });
    const [point] = band.points;
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ x1: point?.x, x2: point?.x, y1: band.cells[0]?.[0]?.y });
    expect(lines[0]?.y2).toBeGreaterThan(band.y + band.height - 2);
  });

  test('ends above the quote', () => {
    const { band, guides: lines } = guides(1, { momentOfTruth: 'positive', quote: 'Oh.' });
    const thinking = band.lanes.find(({ type }) => type === 'thinking');
    expect(lines[0]?.y2).toBe((thinking?.y ?? 0) + 2);
  });

  test('is solid when positive and dashed when negative', () => {
    expect(guides(1, { momentOfTruth: 'positive' }).guides[0]).not.toHaveProperty('dash');
    expect(guides(-1, { momentOfTruth: 'negative' }).guides[0]).toMatchObject({ dash: [3, 3] });
  });

  test('is not there in the compact layout, where points do not stand under their cards', () => {
    const { band } = guides(1, { momentOfTruth: 'positive' });
    expect(guideItems(band, 'compact', theme)).toEqual([]);
  });

  test('is not there without an emotion, for there is nothing to join', () => {
    expect(guides(undefined, { momentOfTruth: 'positive' }).guides).toEqual([]);
  });
});

describe('a point of the curve', () => {
  const drawn = (fields: CardFields, look: Partial<PointLook> = {}) => {
    const { band } = laidOut(stage('Buy', card('Pay', 1.6, fields)));
    const [point] = band.points;
    const touchpoint = band.cells[0]?.[0]?.touchpoint;
    if (!point || !touchpoint) throw new Error('There is no point.');
    return pointItems(point, touchpoint, theme, { kind: 'timeline', ...look });
  };
  const mark = theme.emotions[2].mark;

  test('is filled in the colour of its emotion, with a halo of the ground', () => {
    expect(drawn({})).toMatchObject([{ type: 'path', fill: mark, stroke: theme.band, strokeWidth: 2 }]);
  });

  test('is hollow when it is an assumption', () => {
    expect(drawn({ evidence: 'assumption' })).toMatchObject([
      { fill: theme.band, stroke: mark, strokeWidth: 2 },
    ]);
  });

  test('is a diamond at a moment of truth, in the colour of its sign', () => {
    const icons = drawn({ momentOfTruth: 'negative', evidence: 'assumption' }).filter(
      ({ type }) => type === 'icon',
    );
    expect(icons).toMatchObject([{ icon: 'momentNegative', color: theme.emotions[-2].mark, size: 20 }]);
  });

  test('is a face in the compact layout, as an outline when it is an assumption', () => {
    const compact = { kind: 'compact' } as const;
    expect(drawn({}, compact).at(-1)).toMatchObject({ type: 'icon', icon: 'face2', ground: theme.faceInk });
    expect(drawn({ evidence: 'assumption' }, compact).at(-1)).toMatchObject({ icon: 'face2', outline: true });
  });

  test('has an accent ring of its own shape when it is selected', () => {
    const [ring] = drawn({}, { state: { selected: true } });
    expect(ring).toMatchObject({ type: 'path', stroke: theme.accent });
    const [diamond] = drawn({ momentOfTruth: 'positive' }, { state: { selected: true } });
    expect(diamond?.type === 'path' && diamond.d).not.toMatch(/A/);
  });

  test('lies in a disc with arrows along its way while it is pulled', () => {
    const items = drawn({}, { state: { pulled: 'vertical', selected: true } });
    expect(items.filter((item) => item.type === 'path' && item.stroke === theme.accent)).toHaveLength(2);
  });

  test('is a diamond whose bars can be seen from some way off', () => {
    const icons = drawn({ momentOfTruth: 'positive' }, { zoom: 0.5 }).filter(({ type }) => type === 'icon');
    expect(icons).toMatchObject([{ icon: 'momentPositive', size: 28 }]);
  });
});

describe('the curve', () => {
  const { band } = laidOut(
    stage('A', card('One', 1)),
    stage('B'),
    stage('C', card('Two', -1), card('Three', 1)),
  );

  test('is dotted over a stage without a touchpoint and has no area there', () => {
    const items = curveItems(band, theme, { kind: 'timeline' });
    const lines = items.filter((item) => item.type === 'path' && item.stroke === theme.curve);
    expect(lines.map((line) => 'dash' in line)).toEqual([true, false]);
    const areas = items.filter((item) => item.type === 'path' && item.fill);
    expect(areas.length).toBeGreaterThan(0);
    const gapEnd = band.points[1]?.x ?? 0;
    for (const area of areas) {
      const xs = area.type === 'path' ? [...area.d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x)) : [];
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(gapEnd - 0.01);
    }
  });
});

test('feeling words are drawn in the text colour of their emotion, with a halo of the ground', () => {
  const label = { id: 'a', text: 'Proud', x: 10, y: 20, anchor: 'middle', emotion: 1.2 } as const;
  expect(labelItems([label], 'timeline', theme)).toMatchObject([
    { text: 'Proud', size: 11, weight: 500, fill: theme.emotions[1].text, halo: theme.band },
  ]);
});

test('from some way off the thoughts of a cell are counted, in a steady size', () => {
  const quoted = (title: string, quote?: string) => card(title, 1, quote === undefined ? {} : { quote });
  const { band } = laidOut(
    stage('Buy', quoted('Ask'), quoted('Pay', 'That was quick.'), quoted('Go', 'Bye')),
  );
  const [count] = quoteCountItems(band.cells[0] ?? [], band, theme, 0.5);
  expect(count).toMatchObject({ type: 'text', text: '“ 2', size: 22 });
  expect(count?.type === 'text' && count.x).toBeGreaterThan(band.cells[0]?.[1]?.x ?? 0);
  expect(quoteCountItems([], band, theme, 0.5)).toEqual([]);
});

test('a quote stands in the lane of thoughts under its card', () => {
  const { band } = laidOut(stage('Buy', card('Pay', 1, { quote: 'That was quick.' })));
  const box = band.cells[0]?.[0];
  if (!box) throw new Error('There is no card.');
  const lane = band.lanes.at(-1);
  const items = quoteItems(box, band, theme);
  expect(items.map((item) => item.type === 'text' && item.text)).toEqual(box.quote);
  for (const item of items) {
    const y = item.type === 'text' ? item.y : 0;
    expect(y).toBeGreaterThan(lane?.y ?? 0);
    expect(y).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
  }
});
