import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { optionsOf } from './maps.ts';

const timeline = optionsOf('timeline');
const riders = journey(
  segment('First-time rider'),
  segment('Daily commuter'),
  stage('Knowledge', card('Pricing page', -0.6), card('Coverage map', 0.6, { segment: 'Daily commuter' })),
  stage('Advocacy', card('Shares the ride', 1.3)),
);

describe('the height of emotion lanes', () => {
  test.each([
    ['S', 84, 17],
    ['M', 144, 32],
    ['L', 188, 42],
  ] as const)('is %s: %i pixels with %i for each level', (laneHeight, height, level) => {
    const [band] = layoutJourney(riders, { ...timeline, laneHeight }).bands;
    expect(band?.lanes[1]?.height).toBe(height);
    expect(band?.levelHeight).toBe(level);
    const point = band?.points.find(({ id }) => id === 'shares-the-ride');
    expect((band?.baseline ?? 0) - (point?.y ?? 0)).toBeCloseTo(1.3 * level);
  });

  test('is medium unless asked for otherwise, and changes nothing but what depends on it', () => {
    const medium = layoutJourney(riders, timeline);
    const large = layoutJourney(riders, { ...timeline, laneHeight: 'L' }, medium);
    expect(layoutJourney(riders, { ...timeline, laneHeight: 'M' })).toEqual(medium);
    expect(large.stages).toBe(medium.stages);
    expect(large.cards.get('pricing-page')).toBe(medium.cards.get('pricing-page'));
    expect(large.bands[1]?.y).toBe((medium.bands[1]?.y ?? 0) + 44);
  });
});
