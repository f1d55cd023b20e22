import { describe, expect, test } from 'vitest';
import type { Finding, Found, RuleId } from '../../../src/derive/findings/finding.ts';
import { findingsOf, rules } from '../../../src/derive/findings/findingsOf.ts';
import { remedyFor } from '../../../src/views/analysis/remedyFor.ts';
import { findings } from '../../../src/words/en/findings.ts';
import { remedies as inEnglish } from '../../../src/words/en/remedies.ts';
import { remedies as inItalian } from '../../../src/words/it/remedies.ts';
import { english, italian } from '../../english.ts';
import { card, journey, stage } from '../../journey.ts';

const catalogues = { English: inEnglish, Italian: inItalian };

/** A finding of a rule about the first touchpoint of a map. */
function findingOf(id: RuleId, found: Partial<Found>): Finding {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const message = { key: `findings.rule.${id}.said` } as const;
  return { rule, about: null, message, touchpointIds: ['t'], ...found };
}

/** The names in double braces of the texts of one entry, in whatever plural. */
function blanks(entry: object, stem: RegExp): Set<string> {
  const texts = Object.entries(entry).flatMap(([key, text]) => (stem.test(key) ? [String(text)] : []));
  return new Set(texts.flatMap((text) => [...text.matchAll(/{{(\w+)/g)].map(([, name]) => String(name))));
}

describe.each(Object.entries(catalogues))('in %s', (_, catalogue) => {
  test.each(rules.map(({ id }) => id))('the rule %s says what is to be done, with what it found', (id) => {
    const own = new RegExp(`^${id}(_(one|many|other))?$`);
    const titles = Object.entries(catalogue).filter(([key]) => own.test(key));
    expect(titles.length).toBeGreaterThan(0);
    const known = blanks(findings.rule[id], /^(said|detail)/);
    for (const name of blanks(catalogue, own)) expect([...known, 'touchpoint']).toContain(name);
  });
});

test('no two rules ask for the same', () => {
  for (const catalogue of Object.values(catalogues)) {
    const titles = Object.values(catalogue);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

describe('the title of an action made from a finding', () => {
  const doc = journey(stage('Buy', card('I hear the price', -1, { id: 't', momentOfTruth: 'negative' })));

  test('names the touchpoint and what is to be done there', () => {
    const finding = findingOf('negativeWithoutResponsible', {});
    expect(remedyFor(finding, doc, english, 'en')).toBe('Name who is responsible for “I hear the price”');
    expect(remedyFor(finding, doc, italian, 'it')).toBe('Indicare chi è responsabile di «I hear the price»');
  });

  test('counts what the finding counts, not what stands beside it', () => {
    const message = { key: 'findings.rule.noData.said', values: { count: 1 } } as const;
    const detail = { key: 'findings.rule.noData.detail', values: { total: 9, count: 9 } } as const;
    const finding = findingOf('noData', { message, detail });
    expect(remedyFor(finding, doc, english, 'en')).toBe(
      'See what can be learnt at 1 touchpoint without data',
    );
  });

  test('calls a touchpoint without a title so', () => {
    const bare = journey(stage('Buy', card('', -1, { id: 't' })));
    expect(remedyFor(findingOf('waitAtNegative', {}), bare, english, 'en')).toBe(
      'Shorten the wait before “Untitled”',
    );
  });

  test('stays short when a name is very long, and whole letters are kept', () => {
    const long = journey(stage('Buy', card('👩‍👧'.repeat(300), -1, { id: 't' })));
    const title = remedyFor(findingOf('underUsed', {}), long, english, 'en');
    expect(title.endsWith('👩‍👧…”')).toBe(true);
    expect(title.split('👩‍👧')).toHaveLength(91);
  });

  test('has no blank left, whatever was found', () => {
    const all = findingsOf(doc, { today: '2026-05-17' }).open;
    expect(all.length).toBeGreaterThan(0);
    for (const finding of all) expect(remedyFor(finding, doc, english, 'en')).not.toMatch(/{{|undefined/);
  });
});
