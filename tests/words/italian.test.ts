import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { sample as englishSample } from '../../src/words/en/sample.ts';
import { en } from '../../src/words/en.ts';
import { sample as italianSample } from '../../src/words/it/sample.ts';
import { it } from '../../src/words/it.ts';
import { withManyForms } from '../../src/words/withManyForms.ts';

/** The texts of a catalogue or a sample by their path. */
function textsOf(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object' ? [...textsOf(value, `${path}${key}.`)] : [[path + key, String(value)]],
    ),
  );
}

const english = textsOf(en);
const italian = textsOf(it);

/** What is the same word in both languages: signs, abbreviations, and words that Italian has taken over. */
const sameInBoth = [
  'actions.menu',
  'actions.zoom',
  'exporting.with.logo',
  'exporting.pixels',
  'languages.en',
  'languages.it',
  'start.counts',
  'audit.no',
  'board.placeAlone',
  'board.placeInBand',
  'board.emotionSpoken',
  'board.feelingSpoken',
  'facts.hours',
  'facts.minutes',
  'guide.stepSpoken',
  'guide.name.persona',
  'guide.persona',
  'importing.kind.team',
  'keys.Insert',
  'keys.ContextMenu',
  'menus.factSet',
  'inspector.remark',
  'initiatives.quickWinSign',
  'initiatives.column.roi',
  'initiatives.status.idea',
  'initiatives.statusMoved',
  'initiatives.sumRoi',
  'initiatives.notKnown',
  'steps.spoken',
  'figures.benchmark',
  'figures.benchmarks',
  'figures.change',
  'figures.dialog.as.benchmark',
  'figures.progress.no',
  'findings.severity.error',
  'findings.rule.negativeWithoutResponsible.detail',
  'findings.rule.negativeWithoutAction.detail',
  'findings.rule.brokenPromise.detail',
  'findings.rule.noHumanNear.detail',
  'links.labelled',
  'links.where',
  'notes.inCell',
  'toBe.asIs',
  'toBe.toBe',
  'tray.placeIn',
];

test('Italian has every word that English has, and no other', () => {
  const keys = [...italian.keys()].filter((key) => !key.endsWith('_many'));
  expect(keys.sort()).toEqual([...english.keys()].sort());
});

test('what is filled into an Italian text is what is filled into the English one', () => {
  const filledIn = (text = '') => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();
  for (const [key, text] of italian)
    expect(filledIn(text), key).toEqual(filledIn(english.get(key.replace(/_many$/, '_other'))));
});

test('no English sentence is left in Italian', () => {
  expect([...italian].filter(([key, text]) => english.get(key) === text).map(([key]) => key)).toEqual(
    sameInBoth.toSorted((a, b) => [...italian.keys()].indexOf(a) - [...italian.keys()].indexOf(b)),
  );
});

test('Italian is written with true apostrophes, quotation marks and dots, and without spaces before per cent', () => {
  // In the hints about the signs of a title one of them is an exclamation mark.
  const hints = ['board.captureKeys', 'tray.captureHint'];
  const texts = [...italian, ...textsOf(italianSample)].filter(([key]) => !hints.includes(key));
  expect(texts.filter(([, text]) => /['"“”]|\.\.\.|\s%| [,.;:]|[!]/.test(text))).toEqual([]);
});

test('counts are worded for one, for several and for millions', async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'it', resources: { it: { translation: it } } });
  const said = (count: number) => i18n.t('domain.touchpoints', { count });
  expect([0, 1, 2].map(said)).toEqual(['0 punti di contatto', '1 punto di contatto', '2 punti di contatto']);
  expect(said(1_000_000)).toBe('1000000 punti di contatto');
  expect(i18n.t('edit.moveTouchpoint', { count: 1 })).toBe('Spostamento del punto di contatto');
  expect(i18n.t('edit.moveTouchpoint', { count: 1_000_000 })).toBe(
    'Spostamento di 1000000 punti di contatto',
  );
  for (const key of italian.keys()) {
    if (key.endsWith('_other')) expect(italian.get(key.replace(/other$/, 'many')), key).toBeTruthy();
  }
});

test('a form for millions that is written out is kept', () => {
  expect(withManyForms({ a: { x_one: '1', x_other: 'n', x_many: 'm' }, y_other: 'o', z: 'p' })).toEqual({
    a: { x_one: '1', x_other: 'n', x_many: 'm' },
    y_other: 'o',
    y_many: 'o',
    z: 'p',
  });
});

test('each level of emotion has at least three feeling words, none of them twice', () => {
  const lists = Object.values(it.domain.feelings).map((list) => list.split(', '));
  expect(lists.every((words) => words.length >= 3)).toBe(true);
  const all = lists.flat();
  expect(new Set(all).size).toBe(all.length);
});

test('the Italian sample map says the same as the English one: only its texts differ', () => {
  const texts = new Set(
    'title language goal scope scenario name aim span need quote pains stage channel feeling responsible brightSpots opportunities momentWhy description initials'.split(
      ' ',
    ),
  );
  const facts = (sample: object) =>
    [...textsOf(sample)].map(([path, value]) =>
      path.split('.').some((part) => texts.has(part)) ? path : `${path}: ${value}`,
    );
  expect(facts(italianSample)).toEqual(facts(englishSample));
  const stages: readonly string[] = italianSample.stages.map(({ name }) => name);
  expect(stages).toEqual(Object.values(it.start.stage));
});
