import i18next from 'i18next';
import { expect, test } from 'vitest';
import type { ExportChoice, ExportLook } from '../../../src/views/exporting/exportChoice.ts';
import { fileNote, millimetres } from '../../../src/views/exporting/fileNote.ts';
import { en } from '../../../src/words/en.ts';
import { pdfChoice } from './requests.ts';

const look: ExportLook = { ...pdfChoice.look, notes: false };

const usual: ExportChoice = {
  what: { of: 'map' },
  shows: 'asIs',
  look,
  format: 'png',
  options: {},
  asFiltered: true,
  carries: false,
  carriesAsked: false,
  onlyVisible: false,
};

test('files of different choices have different names, and the usual one only its title', async () => {
  const t = await i18next.createInstance().init({ lng: 'en', resources: { en: { translation: en } } });
  expect(fileNote(t, usual)).toBe('');
  expect(fileNote(t, { ...usual, options: { png: { scale: '3' } } })).toBe('3×');
  const slide = { ...look, layout: 'compact', frame: '16:9', theme: 'dark' } as const;
  expect(fileNote(t, { ...usual, look: slide })).toBe('compact, slide, dark');
  const svg = { ...usual, format: 'svg', look: { ...look, legend: false } } as const;
  expect(fileNote(t, { ...svg, options: { png: { scale: '3' } } })).toBe('without legend');
  expect(fileNote(t, { ...usual, format: 'json', look: slide })).toBe('');
  expect(fileNote(t, { ...usual, what: { of: 'curves' } })).toBe('curves');
});

test('an inch on paper is 96 pixels and 25.4 millimetres', () => {
  expect(millimetres(96)).toBe(25);
  expect(millimetres(960)).toBe(254);
  expect(millimetres(1600)).toBe(423);
});
