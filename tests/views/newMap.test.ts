import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { wantedStages, wishesOf } from '../../src/views/newMap.ts';
import { en } from '../../src/words/en.ts';

const i18n = createInstance();
await i18n.init({ lng: 'en', resources: { en: { translation: en } } });

test('the seven stages are offered in their order, and own stages begin with one without a name', () => {
  expect(wantedStages(wishesOf('lifecycle', i18n.t))).toEqual([
    'Awareness',
    'Knowledge',
    'Consideration',
    'Selection',
    'Satisfaction',
    'Loyalty',
    'Advocacy',
  ]);
  expect(wantedStages(wishesOf('own', i18n.t))).toEqual([]);
});

test('stages that were left out or have no name are not made', () => {
  const wishes = [
    { id: 0, name: ' Try ', on: true },
    { id: 1, name: 'Buy', on: false },
    { id: 2, name: '  ', on: true },
  ];
  expect(wantedStages(wishes)).toEqual(['Try']);
});
