import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { durationText, minutesOf } from '../../src/ui/durationText.ts';
import { en } from '../../src/words/en.ts';

test('a time is typed in minutes, as a clock shows it, or with units of either language', () => {
  expect(['90', '1:30', '1 h 30 min', '1h30', '1,5 h', '1 ora 30 minuti', '90 min.'].map(minutesOf)).toEqual([
    90, 90, 90, 90, 90, 90, 90,
  ]);
  expect(['2 d', '2 giorni', '1 week', '1 d 6', '2 w 3', '0', '0.5'].map(minutesOf)).toEqual([
    2880, 2880, 10080, 1800, 24480, 0, 0.5,
  ]);
});

test('what is no time means none', () => {
  const none = [
    '',
    'soon',
    '1:75',
    '-5',
    '5 parsecs',
    '30 sec',
    '2 months',
    'h',
    '30 min 1 h',
    '1 h 2 h',
    '9'.repeat(400),
  ];
  expect(none.map(minutesOf)).toEqual(none.map(() => undefined));
});

test('a time is shown in days, hours and minutes, and what is shown can be typed again', async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'en', resources: { en: { translation: en } } });
  const said = (minutes: number) => durationText(minutes, i18n.t, 'en');
  expect([0, 45, 60, 90, 1440, 3105, 0.5].map(said)).toEqual([
    '0 min',
    '45 min',
    '1 h',
    '1 h 30 min',
    '1 d',
    '2 d 3 h 45 min',
    '0.5 min',
  ]);
  for (const minutes of [0, 45, 60, 90, 1440, 3105]) expect(minutesOf(said(minutes))).toBe(minutes);
});
