import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { card, journey, stage } from '../journey.ts';
import { cardOf, optionsOf } from './maps.ts';

const compact = optionsOf('compact');

describe('a compact layout', () => {
  const doc = journey(
    stage('Know', card('Pricing page', 1)),
    stage(
      'Choose',
      card('Sign-up', 0),
      card('The check of my identity by photo and by a call from somebody', -2),
    ),
    stage('Use'),
  );
  const layout = layoutJourney(doc, compact);

  test('has stages of equal width, whatever they hold', () => {
    expect(layout.stages.map(({ x, width }) => [x, width])).toEqual([
      [0, 184],
      [184, 184],
      [368, 184],
    ]);
  });

  test('stacks the cards of a cell in order, each as tall as its own title', () => {
    const [above, below] = layout.bands[0]?.cells[1] ?? [];
    expect(above).toMatchObject({ id: 'sign-up', x: 188, y: 7, width: 176, height: 46 });
    expect(below?.title.length).toBeGreaterThan(2);
    expect(below).toMatchObject({ x: 188, y: 56, height: 46 + 20 * ((below?.title.length ?? 0) - 2) });
    expect(layout.bands[0]?.lanes).toEqual([
      { type: 'touchpoints', y: 0, height: 7 + 49 + (below?.height ?? 0) + 7 },
      { type: 'emotion', y: 63 + (below?.height ?? 0), height: 115 },
    ]);
  });

  test('spreads the points of a cell evenly over its stage', () => {
    expect(layout.bands[0]?.points.map(({ x }) => x)).toEqual([92, 184 + 46, 184 + 138]);
    expect(layout.bands[0]?.levelHeight).toBe(23);
  });

  test('leaves room for the diamond beside the title of a moment of truth', () => {
    const title = 'Handing over the bike';
    const linesOf = (fields: object) =>
      cardOf(layoutJourney(journey(stage('Buy', card(title, 1, fields))), compact), 'handing-over-the-bike')
        .title;
    expect(linesOf({})).toEqual(['Handing over the', 'bike']);
    expect(linesOf({ momentOfTruth: 'positive' })).toEqual(['Handing over', 'the bike']);
  });
});
