import { expect, test } from 'vitest';
import { sayFinding } from '../../../src/views/analysis/sayFinding.ts';
import { english, italian } from '../../english.ts';

test('a finding writes days as people do', () => {
  const message = { key: 'findings.rule.actionOverdue.detail', values: { date: '2026-05-03' } } as const;
  expect(sayFinding(message, english, 'en')).toBe('Due May 3, 2026');
  expect(sayFinding(message, italian, 'it')).toBe('Scadenza: 3 mag 2026');
});

test('a finding about a touchpoint without a title says so', () => {
  const values = { touchpoint: '', segment: 'Ann', value: -1 };
  const message = { key: 'findings.rule.negativeWordBefore.detail', values } as const;
  expect(sayFinding(message, english, 'en')).toMatch(/^(Untitled|Without a title)/i);
});

test('a sentence that begins with a name of small letters begins with a capital', () => {
  const said = (channel: string) =>
    sayFinding({ key: 'findings.rule.channelPains.said', values: { channel } }, english, 'en');
  expect(said('website')).toBe('Website carries most of the pain points');
  expect(said('élite shop')).toBe('Élite shop carries most of the pain points');
  expect(said('iPhone')).toBe('iPhone carries most of the pain points');
  expect(said('shop.example')).toBe('shop.example carries most of the pain points');
});
