import { describe, expect, test } from 'vitest';
import { type PictureOptions, pictureOf, slideSize } from '../../src/derive/pictureScene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

const doc = journey(
  segment('Guest'),
  segment('Host'),
  stage('Plan', card('Look', 1), card('Offer', -1, { segment: 'Host' })),
  stage('Visit', card('Sit', -2), card('Greet', 2, { segment: 'Host', momentOfTruth: 'positive' })),
);

const slide = (segments?: readonly string[], more: Partial<PictureOptions> = {}) =>
  pictureOf(doc, {
    kind: 'compact',
    theme: lightTheme,
    measure,
    words,
    fitTo: slideSize,
    ...(segments && { segments }),
    ...more,
  });

describe('a slide that shows some segments of what comes', () => {
  test.each([{}, { isWrapped: true }])('each thing stands where it stands on the last one (%o)', (more) => {
    const last = new Set(slide(undefined, more).items.map((item) => JSON.stringify(item)));
    const first = slide(['guest'], more).items.map((item) => JSON.stringify(item));
    expect(first.length).toBeLessThan(last.size);
    expect(first.filter((item) => !last.has(item))).toEqual([]);
  });

  test('what comes later is not there yet', () => {
    const texts = slide(['guest']).items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
    expect(texts).toContain('Sit');
    expect(texts.join(' ')).not.toMatch(/Greet|Offer|Host/);
  });
});

test('a map of two stages takes the whole width of a slide', () => {
  const { items } = slide();
  const rights = items.flatMap((item) => (item.type === 'rect' ? [item.x + item.width] : []));
  expect(Math.max(...rights)).toBeGreaterThan(slideSize.width * 0.85);
});
