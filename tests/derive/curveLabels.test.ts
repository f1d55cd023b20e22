import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CurveLabel, curveLabels } from '../../src/derive/curveLabels.ts';
import type { LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { metricsOf } from '../../src/derive/metrics.ts';
import { coursesOf } from '../../src/derive/turningPoints.ts';
import type { Doc } from '../../src/model/doc.ts';
import { type CardFields, card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { anyKind, bandOf, curveYAt, kinds, optionsOf } from './maps.ts';

/** The words beside a curve with these emotions, one card a stage; the feeling of each is a word of its own. */
function labels(
  emotions: number[],
  {
    fields = {},
    kind = 'timeline',
    selected = [],
  }: { fields?: Record<number, CardFields>; kind?: LayoutKind; selected?: number[] } = {},
) {
  const names = ['one', 'two', 'three', 'four', 'five', 'six'];
  const doc = journey(
    ...emotions.map((emotion, at) => {
      const name = names[at] ?? '';
      return stage(`Stage ${at}`, card(`Card ${at}`, emotion, { id: name, feeling: name, ...fields[at] }));
    }),
  );
  const layout = layoutJourney(doc, optionsOf(kind));
  const band = bandOf(layout);
  const found = curveLabels(layout, band, measure, new Set(selected.map((at) => names[at] ?? '')));
  const of = (at: number) => {
    const label = found.find(({ id }) => id === names[at]);
    const point = band.points[at];
    if (!label || !point) throw new Error(`There is no word at point ${at}.`);
    return { ...label, x: label.x - point.x, y: label.y - point.y };
  };
  return { of, ids: found.map(({ id }) => id).sort(), layout, band };
}

/** A stage so full of felt moments that their words have to struggle for room. */
const anyCrowd = fc
  .array(
    fc.record({
      emotion: fc.integer({ min: -20, max: 20 }).map((value) => value / 10),
      feeling: fc.constantFrom('Curious', 'Let down', 'Completely overwhelmed', 'Oh'),
      momentOfTruth: fc.constantFrom('positive' as const, 'negative' as const, undefined, undefined),
    }),
    { maxLength: 8 },
  )
  .map((list) => {
    const cards = list.map(({ emotion, momentOfTruth, feeling }) =>
      card('Pay', emotion, momentOfTruth ? { feeling, momentOfTruth } : { feeling }),
    );
    return journey(stage('Before'), stage('Buy', ...cards), stage('After'));
  });

describe('the feeling words of a curve', () => {
  test('stand at its first, last and turning points', () => {
    expect(labels([0, 1, 0.5, -1, -0.5, 0]).ids).toEqual(['four', 'one', 'six', 'two']);
  });

  test('stand over what is high and under what is low, 11 pixels from the point', () => {
    const { of } = labels([0, 1, -1, 0]);
    expect(of(1)).toMatchObject({ text: 'two', x: 0, y: -11, anchor: 'middle', emotion: 1 });
    expect(of(2)).toMatchObject({ x: 0, anchor: 'middle' });
    expect(of(2).y).toBeCloseTo(11 + 8.03, 5);
    expect(of(0).y).toBeGreaterThan(0);
    expect(of(3).y).toBe(-11);
  });

  test('stand at moments of truth and at the selection, beside the point', () => {
    expect(labels([-1, 0, 1]).ids).toEqual(['one', 'three']);
    const moment = labels([-1, 0, 1], { fields: { 1: { momentOfTruth: 'negative' } } });
    expect(moment.of(1)).toMatchObject({ x: 13, anchor: 'start' });
    expect(moment.of(1).y).toBeGreaterThan(0);
    expect(labels([1, 0, -1], { selected: [1] }).of(1)).toMatchObject({ x: 13, y: -8, anchor: 'start' });
  });

  test('stand beside a guide, over a high and under a low', () => {
    const { of } = labels([0, 1.7, -1.3, 0], {
      fields: { 1: { momentOfTruth: 'positive' }, 2: { momentOfTruth: 'negative' } },
    });
    expect(of(1)).toMatchObject({ x: 13, y: -8, anchor: 'start' });
    expect(of(2)).toMatchObject({ x: 13, y: 15, anchor: 'start' });
  });

  test('go to the left of a guide when the map ends at the right', () => {
    const { of } = labels([0, 1], { fields: { 1: { momentOfTruth: 'positive', feeling: 'Looked after' } } });
    expect(of(1)).toMatchObject({ x: -13, anchor: 'end' });
  });

  test('go to the side of a guide where there is more room', () => {
    const cards = [card('Pay', 0, { feeling: 'Looked after', momentOfTruth: 'positive' }), card('Leave', -2)];
    const doc = journey(stage('Before'), stage('Buy', ...cards), stage('After'));
    expect(wordsOf(doc, 'compact')).toMatchObject([{ id: 'pay', anchor: 'end' }]);
    expect(wordsOf(doc, 'timeline')).toMatchObject([{ id: 'pay', anchor: 'start' }]);
  });

  test('give way to what is more important where there is not room for all', () => {
    const buy = stage(
      'Buy',
      card('Look', 0),
      card('Choose', 0.5, { feeling: 'Overjoyed', momentOfTruth: 'positive' }),
      card('Pay', 1, { feeling: 'Overjoyed' }),
      card('Leave', 1.5),
    );
    const doc = journey(stage('Before'), buy, stage('After'));
    const ids = (...selected: string[]) => wordsOf(doc, 'compact', new Set(selected)).map(({ id }) => id);
    expect(ids()).toEqual(['choose']);
    expect(ids('pay')).toEqual(['pay']);
    expect(ids('pay', 'choose')).toEqual(['choose']);
  });

  test('stay in the lane at the very top and bottom of the scale', () => {
    const { ids, of, layout, band } = labels([0, 2, -2, 0], { fields: { 2: { momentOfTruth: 'negative' } } });
    expect(ids).toEqual(['four', 'one', 'three', 'two']);
    expect(of(1).anchor).not.toBe('middle');
    const words = curveLabels(layout, band, measure);
    const lane = band.lanes[1];
    for (const { y } of words)
      expect(y - 8 >= (lane?.y ?? 0) - 5 && y <= (lane?.y ?? 0) + (lane?.height ?? 0) + 4).toBe(true);
  });

  test('of the worst moment is never lost for want of room under it', () => {
    const kindsAndSlopes = kinds.flatMap((kind) =>
      [-1.9, -1.5, -1, 0, 2].map((edge) => [kind, edge] as const),
    );
    for (const [kind, edge] of kindsAndSlopes) {
      const { ids } = labels([edge, -2, edge], { kind, fields: { 1: { momentOfTruth: 'negative' } } });
      expect(ids).toContain('two');
    }
  });

  test('are only those that somebody wrote', () => {
    expect(labels([0, 1, 0], { fields: { 1: { feeling: ' ' }, 2: { feeling: '' } } }).ids).toEqual(['one']);
  });

  test('end in an ellipsis when they are long', () => {
    const { of } = labels([0, 1, 0], {
      fields: { 1: { feeling: 'as if nobody had ever thought about me' } },
    });
    expect(of(1).text).toMatch(/^as if nobody.*…$/);
  });

  test('of a selection and of moments of truth stand as if there were no others', () => {
    fc.assert(
      fc.property(anyCrowd, anyKind, fc.nat(), (map, kind, pick) => {
        const ids = [...map.touchpoint.keys()];
        const selected = new Set(ids.slice(pick % Math.max(1, ids.length)).slice(0, 1));
        const all = wordsOf(map, kind, selected);
        const isPicked = (id: string) => selected.has(id);
        expect(all.filter(({ id }) => isPicked(id))).toEqual(
          wordsOf(withFeelings(map, isPicked), kind, selected),
        );
        const isImportant = (id: string) =>
          isPicked(id) || map.touchpoint.get(id)?.momentOfTruth !== undefined;
        expect(all.filter(({ id }) => isImportant(id))).toEqual(
          wordsOf(withFeelings(map, isImportant), kind, selected),
        );
      }),
    );
  });

  test('are only those of moments of truth and of the selection in the compact layout', () => {
    const fields = { 1: { momentOfTruth: 'positive' as const } };
    expect(labels([0, 1, -1, 0], { fields, kind: 'compact', selected: [3] }).ids).toEqual(['four', 'two']);
    expect(labels([0, 1, -1, 0], { fields, kind: 'compact' }).of(1)).toMatchObject({
      x: 19,
      anchor: 'start',
    });
  });

  test('never lie on one another, on the line, on a point or on a guide, whatever the map', () => {
    fc.assert(
      fc.property(anyCrowd, anyKind, fc.boolean(), (map, kind, isSelected) => {
        const layout = layoutJourney(map, optionsOf(kind));
        const selected = new Set(isSelected ? layout.cards.keys() : []);
        for (const band of layout.bands) {
          const words = curveLabels(layout, band, measure, selected);
          for (const [at, word] of words.entries()) {
            const box = inkOf(word, kind);
            for (const other of words.slice(at + 1)) expect(meet(box, inkOf(other, kind))).toBe(false);
            for (let x = box.left; x <= box.right; x += 4) {
              const y = curveYAt(band.points, x) ?? box.bottom;
              expect(y <= box.top + 1 || y >= box.bottom - 1).toBe(true);
            }
            for (const { id, x } of band.points)
              if (map.touchpoint.get(id)?.momentOfTruth) expect(box.left < x && x < box.right).toBe(false);
            for (const { x, y } of band.points)
              expect(meet(box, { left: x, right: x, top: y, bottom: y })).toBe(false);
            expect(box.left >= 0 && box.right <= layout.width).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the course of a curve', () => {
  const courses = (...emotions: number[]) => coursesOf(emotions.map((emotion) => ({ emotion })));

  test('turns at tops and bottoms, and once on a level stretch', () => {
    expect(courses(0, 1, 0, -1, 0)).toEqual(['bottom', 'top', 'falling', 'bottom', 'top']);
    expect(courses(0, 1, 1, 0)).toEqual(['bottom', 'top', 'rising', 'bottom']);
    expect(courses(0, 1, 1, 2)).toEqual(['bottom', 'rising', 'rising', 'top']);
  });

  test('is high or low by its value where it is level or alone', () => {
    expect(courses(1)).toEqual(['top']);
    expect(courses(-1, -1, -1)).toEqual(['bottom', 'rising', 'bottom']);
    expect(courses()).toEqual([]);
  });
});

function wordsOf(map: Doc, kind: LayoutKind, selected?: ReadonlySet<string>): CurveLabel[] {
  const layout = layoutJourney(map, optionsOf(kind));
  return layout.bands.flatMap((band) => curveLabels(layout, band, measure, selected));
}

function withFeelings(map: Doc, keeps: (id: string) => boolean): Doc {
  const rows = [...map.touchpoint].map(
    ([id, row]) => [id, keeps(id) ? row : { ...row, feeling: '' }] as const,
  );
  return { ...map, touchpoint: new Map(rows) };
}

interface Ink {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function inkOf({ text, x, y, anchor }: CurveLabel, kind: LayoutKind): Ink {
  const font = metricsOf[kind].feelingFont;
  const width = measure(text, font);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - font.size * 0.7, bottom: y };
}

function meet(one: Ink, other: Ink): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
