import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { outlineOf, readOutline } from '../../src/derive/outline.ts';
import { lightTheme as theme } from '../../src/derive/theme.ts';
import { outlineItems } from '../../src/derive/thumbnail.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { anyMap } from './maps.ts';

const outlined = (doc: Parameters<typeof layoutJourney>[0]) =>
  outlineOf(layoutJourney(doc, { kind: 'timeline', measure }));

describe('the outline of a map', () => {
  test('is plain JSON that comes back as it was', () => {
    fc.assert(
      fc.property(anyMap, (doc) => {
        const outline = outlined(doc);
        expect(readOutline(JSON.parse(JSON.stringify(outline)))).toEqual(outline);
      }),
      { numRuns: 30 },
    );
  });

  test('stays small for a large map', () => {
    const cards = Array.from({ length: 2_000 }, (_, at) =>
      card(`Card ${at}`, (at % 5) - 2, { segment: `S${at % 40}` }),
    );
    const parts = Array.from({ length: 40 }, (_, at) => segment(`S${at}`));
    const outline = outlined(
      journey(...parts, stage('One', ...cards.slice(0, 1_000)), stage('Two', ...cards.slice(1_000))),
    );
    expect(JSON.stringify(outline).length).toBeLessThan(60_000);
    expect(outlineItems(outline, theme, 352, 214).length).toBeLessThan(6_000);
  });

  test('is not taken from what is none', () => {
    for (const value of [null, undefined, 3, {}, { version: 2, stages: [], bands: [] }])
      expect(readOutline(value)).toBeNull();
  });
});

describe('a thumbnail', () => {
  const doc = journey(
    segment('One', { color: 's2' }),
    segment('Two', { color: '#aa3300' }),
    stage(
      'Buy',
      card('Pay', 1.5, { momentOfTruth: 'positive' }),
      card('Leave', -2, { segment: 'Two', momentOfTruth: 'negative' }),
    ),
    stage('Use', card('Wear', 0), card('Tear', 1, { segment: 'Two' })),
  );
  const items = outlineItems(outlined(doc), theme, 352, 214);

  test('has a frame for each band and each card, and a bar for each stage', () => {
    const rects = items.filter((item) => item.type === 'rect');
    expect(rects.filter(({ fill, stroke }) => fill === theme.surface && stroke === theme.line)).toHaveLength(
      2,
    );
    expect(
      rects.filter(({ fill, stroke }) => fill === theme.band && stroke === theme.lineStrong),
    ).toHaveLength(4);
    expect(rects.filter(({ height, fill }) => height === 4 && fill === theme.lineStrong)).toHaveLength(2);
  });

  test('marks segments in their colours and moments of truth by filled and hollow diamonds', () => {
    const paths = items.filter((item) => item.type === 'path');
    const fills = paths.map(({ fill }) => fill);
    expect(fills).toContain(theme.segments[1]?.ink);
    expect(fills).toContain('#aa3300');
    expect(paths.some(({ stroke }) => stroke === theme.emotions[-2].mark)).toBe(true);
  });

  test('stays inside its frame', () => {
    for (const item of items) {
      if (item.type !== 'rect') continue;
      expect(item.x + item.width).toBeLessThanOrEqual(352);
      expect(item.y + item.height).toBeLessThanOrEqual(214);
    }
  });
});
