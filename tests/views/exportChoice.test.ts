import i18next from 'i18next';
import { expect, test } from 'vitest';
import { type ExportChoice, fileNote, millimetres } from '../../src/views/exportChoice.ts';
import { en } from '../../src/words/en.ts';

const usual: ExportChoice = {
  format: 'png',
  layout: 'timeline',
  scale: '2',
  theme: 'light',
  title: true,
  legend: true,
  notes: false,
};

test('files of different choices have different names, and the usual one only its title', async () => {
  const t = await i18next.createInstance().init({ lng: 'en', resources: { en: { translation: en } } });
  expect(fileNote(t, usual)).toBe('');
  expect(fileNote(t, { ...usual, scale: '3' })).toBe('3×');
  expect(fileNote(t, { ...usual, layout: 'compact', scale: 'slide', theme: 'dark' })).toBe(
    'compact, slide, dark',
  );
  expect(fileNote(t, { ...usual, format: 'svg', scale: '3', legend: false })).toBe('without legend');
  expect(fileNote(t, { ...usual, format: 'json', layout: 'compact' })).toBe('');
});

test('an inch on paper is 96 pixels and 25.4 millimetres', () => {
  expect(millimetres(96)).toBe(25);
  expect(millimetres(960)).toBe(254);
  expect(millimetres(1600)).toBe(423);
});
