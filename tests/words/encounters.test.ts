import { describe, expect, test } from 'vitest';
import { addEncounter } from '../../src/commands/addEncounter.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { folded } from '../../src/derive/searchText.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { encounter } from '../../src/model/encounter.ts';
import { catalogueEncounters as english } from '../../src/words/en/catalogueEncounters.ts';
import { encounterFacts } from '../../src/words/encounterFacts.ts';
import { catalogueEncounters as italian } from '../../src/words/it/catalogueEncounters.ts';
import { journey, newIds, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const facts = Object.entries(encounterFacts);

test('there are at least sixty encounters, some of each phase and of each kind', () => {
  expect(facts.length).toBeGreaterThanOrEqual(60);
  for (const phase of ['before', 'purchase', 'after', 'service', 'senses'] as const)
    expect(facts.filter(([, fact]) => fact.phase === phase).length, phase).toBeGreaterThanOrEqual(8);
  for (const kind of ['communication', 'digital', 'human', 'physical', 'sensory'] as const)
    expect(facts.filter(([, fact]) => fact.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
});

/** What a good catalogue has, each told by words under which it must be found. */
const wanted = [
  'advertising,newspaper ad,direct mail,poster,search result,review portal,blog,press,forum,friend,company site',
  'landing page,informative content,product catalogue,site navigation,checkout,payment options,assistant,sales visit',
  'proposal,counter,price scanner,packaging,product,how-to video,follow-up mail,delivery notice,tracking,invoice',
  'letter,thank-you offer,satisfaction survey,qr code,referral,help desk,live chat,chatbot,phone support,faq',
  'sound,light,scent,fares',
]
  .join(',')
  .split(',');

test.each(wanted)('the catalogue has what one looks for as %s', (query) => {
  const found = Object.values(english).filter(({ title, channel, words }) =>
    folded(`${title} ${channel ?? ''} ${words}`).includes(query),
  );
  expect(found.length).toBeGreaterThan(0);
});

describe.each([
  ['English', english],
  ['Italian', italian],
])('in %s', (_, list) => {
  const entries = facts.map(([name, fact]) => ({ name, fact, ...list[name as keyof typeof list] }));

  test('every encounter has a title of its own, in two lines at the most in both layouts', () => {
    const doc = journey(stage('Buy'));
    const tr = new Transaction(doc, newIds());
    for (const { title } of entries) {
      addEncounter(tr, { segmentId: 'customer', stageId: 'buy', index: 0 }, { title });
    }
    for (const kind of ['timeline', 'compact'] as const) {
      const boxes = [...layoutJourney(tr.doc, { kind, measure }).cards.values()];
      expect(boxes.filter(({ title }) => title.length > 2).map(({ title }) => title.join(' / '))).toEqual([]);
    }
    expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
  });

  test('an encounter with a medium has a channel, and a channel has one medium', () => {
    const media = new Map<string, Set<unknown>>();
    for (const { name, fact, channel } of entries) {
      expect('medium' in fact, name).toBe(channel !== undefined);
      if (channel) media.set(channel, (media.get(channel) ?? new Set()).add('medium' in fact && fact.medium));
    }
    expect([...media].filter(([, kinds]) => kinds.size > 1).map(([channel]) => channel)).toEqual([]);
  });

  test('the other words for an encounter are plain words', () => {
    for (const { name, words } of entries) {
      expect(words, name).toMatch(/^[\p{L}\d -]+$/u);
      expect(words.trim().length, name).toBeGreaterThan(3);
    }
  });

  test('can be read as encounters', () => {
    for (const { name, fact, title, channel } of entries) {
      const { phase: _, ...fields } = fact;
      expect(encounter.safeParse({ ...fields, title, channel }).success, name).toBe(true);
    }
  });
});

test('Italian is written in Italian', () => {
  const same = facts.filter(([name]) => {
    const key = name as keyof typeof encounterFacts;
    return english[key].title === italian[key].title;
  });
  expect(same).toEqual([]);
  expect(Object.values(italian).filter(({ title }) => /['"]|\.\.\./.test(title))).toEqual([]);
});
