import { expect, test } from 'vitest';
import { isNow, relativeTime, timeInSentence } from '../../src/ui/relativeTime.ts';

const now = new Date(2026, 10, 22, 15, 30).getTime();
const said = (...date: [number, number, number, number, number]) =>
  relativeTime(new Date(...date).getTime(), now, 'en');

test('the last day is told in minutes and hours, the day before as yesterday', () => {
  expect(relativeTime(now - 5_000, now, 'en')).toBe('Now');
  expect(relativeTime(now - 12 * 60_000, now, 'en')).toBe('12 minutes ago');
  expect(said(2026, 10, 22, 10, 0)).toBe('5 hours ago');
  expect(said(2026, 10, 21, 23, 59)).toBe('Yesterday');
});

test('what is older is told by its date, with the year when it is another', () => {
  expect(said(2026, 2, 3, 12, 0)).toBe('March 3');
  expect(said(2025, 2, 3, 12, 0)).toBe('March 3, 2025');
});

test('a clock that was set back does not make maps of the future', () => {
  expect(relativeTime(now + 60_000, now, 'en')).toBe('Now');
});

test('within a sentence a time begins small and a month keeps its capital', () => {
  expect(timeInSentence(new Date(2026, 10, 21, 12).getTime(), now, 'en')).toBe('yesterday');
  expect(timeInSentence(new Date(2026, 2, 3).getTime(), now, 'en')).toBe('March 3');
  expect([isNow(now - 5_000, now), isNow(now - 60_000, now)]).toEqual([true, false]);
});
