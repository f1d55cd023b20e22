import { expect, test } from 'vitest';
import { compact } from '../../src/derive/metrics.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

test('on a slide an empty cell says so within its stage, in two lines where one is too long', () => {
  const said = 'Nessun punto di contatto finora';
  const doc = journey(stage('Before', card('Pay', 1)), stage('Between'), stage('After', card('Use', 1)));
  const look = {
    kind: 'compact',
    theme: lightTheme,
    measure,
    words: { ...words, noTouchpoint: said },
  } as const;
  const { items } = pictureOf(doc, { ...look, legend: false });
  const texts = items.filter((item) => item.type === 'text').filter(({ text }) => said.includes(text));
  expect(texts.map(({ text }) => text).join(' ')).toBe(said);
  expect(texts).toHaveLength(2);
  for (const { text, ...font } of texts)
    expect(measure(text, font)).toBeLessThanOrEqual(compact.stageWidth - 2 * (compact.cardMargin + 11));
});
