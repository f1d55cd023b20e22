import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/ui/fileName.ts';

const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const named = (title: string) => fileName(title, 'png', 'Untitled map');

test('a title becomes the name of a file', () => {
  expect(named('City e-bike subscription')).toBe('City e-bike subscription.png');
  expect(named('U\u0308ber uns')).toBe('\u00DCber uns.png');
});

test('a note in the name tells files of one title apart', () => {
  expect(fileName('Pay', 'png', 'Untitled map', 'compact, slide')).toBe('Pay, compact, slide.png');
});

test('what some system does not allow is left out', () => {
  expect(named('A/B: "test"?')).toBe('A B test.png');
  expect(named('..hidden. ')).toBe('hidden.png');
  expect(named('con')).toBe('con_.png');
  expect(named('invoice\u202Egnp.exe')).toBe('invoicegnp.exe.png');
});

test('a title of which nothing is left has a name all the same', () => {
  expect(named(' \u200F/ ')).toBe('Untitled map.png');
});

test('long titles are cut between characters as people see them', () => {
  const family = '👨‍👩‍👧';
  expect(named(family.repeat(100))).toBe(`${family.repeat(80)}.png`);
});

test('no title makes a name that a system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (title) => {
      const name = named(title);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(name).not.toMatch(/^[\s.]|^(?:con|prn|aux|nul)\./i);
    }),
  );
});
