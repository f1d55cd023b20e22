import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CatalogueEntry,
  type CatalogueWish,
  findEntries,
  givenEntries,
  ownEntries,
} from '../../../src/ui/catalogue/entries.ts';
import { catalogueEncounters as english } from '../../../src/words/en/catalogueEncounters.ts';
import { en } from '../../../src/words/en.ts';
import { encounterFacts } from '../../../src/words/encounterFacts.ts';
import { catalogueEncounters as italian } from '../../../src/words/it/catalogueEncounters.ts';

let entries: readonly CatalogueEntry[];

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { translation: en } } });
  const own = [{ id: 'bus', created: 1, encounter: { title: 'The bus is late', channel: 'Bus stop' } }];
  entries = [...ownEntries(own, i18next.t), ...givenEntries(english, i18next.t)];
});

function found(wish: Partial<CatalogueWish>): string[] {
  const all = { query: '', phase: null, kind: null };
  return findEntries(entries, { ...all, ...wish }).map(({ encounter }) => encounter.title);
}

describe('the catalogue', () => {
  test('without a wish is all there is, the person’s own first', () => {
    expect(found({})).toHaveLength(1 + Object.keys(encounterFacts).length);
    expect(found({})[0]).toBe('The bus is late');
  });

  test('finds what begins in a title first, and what is only meant after it', () => {
    expect(found({ query: 'invoice' })).toEqual(['I check the invoice', 'I choose how to pay']);
    expect(found({ query: 'bus' })[0]).toBe('The bus is late');
  });

  test.each([
    ['fares', 'I compare prices'],
    ['word of mouth', 'I ask a friend for advice'],
    ['NPS', 'I answer a short survey'],
    ['newspaper ad', 'I read the ad in the paper'],
    ['help desk', 'I explain my problem'],
    ['smell', 'I notice the scent'],
    ['senses quality', 'I feel the material'],
    ['qr', 'I scan the code on it'],
  ])('finds by other words for it: %s', (query, title) => {
    expect(found({ query })).toContain(title);
  });

  test('is narrowed by phase and kind, together with words', () => {
    expect(found({ phase: 'own' })).toEqual(['The bus is late']);
    expect(found({ phase: 'senses', kind: 'physical' })).toEqual(['I follow the signs', 'I find a seat']);
    expect(found({ phase: 'service', query: 'phone' })).toEqual([
      'I call the hotline',
      'I wait on hold',
      'I make a complaint',
      'They call me back',
    ]);
    expect(found({ kind: 'sensory', phase: 'before' })).toEqual([]);
  });

  test('says nothing for what is nowhere', () => {
    expect(found({ query: 'submarine' })).toEqual([]);
  });

  test('finds Italian without its accents', () => {
    const list = givenEntries(italian, i18next.t);
    const titles = findEntries(list, { query: 'pubblicita', phase: null, kind: null });
    expect(titles.length).toBeGreaterThan(3);
  });
});
