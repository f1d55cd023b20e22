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
