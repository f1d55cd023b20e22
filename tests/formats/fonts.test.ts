import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fontSubsets, subsetsFor } from '../../src/formats/fontSubsets.ts';
import { fontAddresses } from '../../src/formats/fonts.ts';

const names = (text: string) => subsetsFor(text).map(({ name }) => name);

describe('the fonts that a picture carries', () => {
  test('are only the parts that its text needs', () => {
    expect(names('Plain words: 7:40, “quoted” − ok')).toEqual(['latin']);
    expect(names('Łódź')).toEqual(['latin', 'latinExt']);
    expect(names('Жизнь Ω')).toEqual(['latin', 'greek', 'cyrillic']);
    expect(names('Tiếng Việt')).toEqual(['latin', 'vietnamese']);
    expect(names('')).toEqual([]);
  });

  test('are given in the order of the style sheet, so that of two parts that have a character browsers take the same', () => {
    vi.stubGlobal('document', { baseURI: 'http://localhost/' });
    const file = new URL('../../node_modules/@fontsource-variable/inter/wght.css', import.meta.url);
    const ranges = [...readFileSync(file, 'utf8').matchAll(/unicode-range: (.*);/g)].map(
      ([, range]) => range,
    );
    expect(fontAddresses('aąạαἀяѣ').map(({ range }) => range)).toEqual(ranges);
    vi.unstubAllGlobals();
  });

  test('leave other scripts and emoji to the fonts of the machine', () => {
    expect(names('日本語🎉')).toEqual([]);
  });

  test('have the ranges that the font was cut into', () => {
    const file = new URL('../../node_modules/@fontsource-variable/inter/unicode.json', import.meta.url);
    const ranges = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const fileNames = { latinExt: 'latin-ext', greekExt: 'greek-ext', cyrillicExt: 'cyrillic-ext' } as Record<
      string,
      string
    >;
    expect(
      Object.fromEntries(fontSubsets.map(({ name, range }) => [fileNames[name] ?? name, range])),
    ).toEqual(ranges);
  });
});
