import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/derive/breakLines.ts';
import type { Font, Measure } from '../../src/derive/measure.ts';
import { measure } from '../measure.ts';

const font: Font = { size: 12, weight: 500 };
/** A measure by which every character is 10 pixels wide. */
const tens: Measure = (text) => [...text].length * 10;
const broken = (text: string, characters: number, maxLines?: number) =>
  breakLines(text, font, characters * 10, tens, maxLines);

const shy = '\u00ad';
const invisible = /[\s\u00ad\u200b\p{Cc}\ufffe\uffff]/gu;
const visible = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd').replace(invisible, '');

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('a', 'W', 'i', ' ', '\n', shy, '日', 'ก', '👩‍🚀', '-', '\u202e', '\ud800'),
    maxLength: 80,
  }),
);

describe('a text in a box', () => {
  test('breaks at spaces', () => {
    expect(broken('First push of the motor', 13)).toEqual(['First push of', 'the motor']);
  });

  test('takes several spaces for one, and none at the ends', () => {
    expect(broken('  a \t b  ', 10)).toEqual(['a b']);
  });

  test('keeps together what a no-break space joins', () => {
    expect(broken('at 7\u00a0km distance', 6)).toEqual(['at', '7\u00a0km', 'distan', 'ce']);
  });

  test('keeps its own line breaks, and blank lines between them', () => {
    expect(broken('\none\r\ntwo\n\nthree\n', 10)).toEqual(['one', 'two', '', 'three']);
  });

  test('shows a hyphen only where a soft hyphen is used', () => {
    const word = `Fahr${shy}rad${shy}schlüs${shy}sel`;
    expect(broken(word, 20)).toEqual(['Fahrradschlüssel']);
    expect(broken(word, 10)).toEqual(['Fahrrad-', 'schlüssel']);
    expect(broken(`Der ${word}`, 9)).toEqual(['Der Fahr-', 'rad-', 'schlüssel']);
  });

  test('divides a word that no line can hold between its parts, then between characters', () => {
    expect(broken('Visit pay-as-you-go', 8)).toEqual(['Visit', 'pay-as-', 'you-go']);
    expect(broken('Incomprehensible', 6)).toEqual(['Incomp', 'rehens', 'ible']);
  });

  test('breaks between the words of a script that has no spaces, and never before a closing sign', () => {
    expect(broken('自転車を借りる。', 4)).toEqual(['自転車を', '借りる。']);
    expect(broken('「自転車」を、借りる。', 5)).toEqual(['「自転車」', 'を、', '借りる。']);
    for (const width of [4, 5, 6, 7])
      for (const line of broken('私は自転車を、借りる。', width)) expect(line).not.toMatch(/^[。、]/);
  });

  test('never tears a character that consists of several', () => {
    expect(broken('👩‍🚀👩‍🚀', 3)).toEqual(['👩‍🚀', '👩‍🚀']);
  });

  test('ends in an ellipsis when its lines do not hold it', () => {
    expect(broken('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(broken('abcdefgh ijk', 5, 1)).toEqual(['abcd…']);
    expect(broken('one\ntwo\nthree', 9, 2)).toEqual(['one', 'two…']);
    expect(broken('one two', 5, 2)).toEqual(['one', 'two']);
    expect(broken(`Fahr${shy}rad${shy}weg`, 8, 1)).toEqual(['Fahrrad…']);
  });

  test('has no lines when nothing in it can be seen', () => {
    expect(broken('', 10)).toEqual([]);
    expect(broken(` \n\t${shy}\u0007`, 10)).toEqual([]);
  });

  test('drops characters that no file could hold', () => {
    expect(broken('a\u0000b\ud800c', 10)).toEqual(['ab\ufffdc']);
  });

  test('comes to an end even when no character fits, measures nothing or has no width', () => {
    expect(broken('abc', 0)).toEqual(['a', 'b', 'c']);
    expect(breakLines('abc d', font, 10, () => Number.NaN)).toEqual(['a', 'b', 'c', 'd']);
    expect(breakLines('abc d', font, 0, () => 0)).toEqual(['abc d']);
    expect(breakLines('\u200d'.repeat(20_000), font, 100, measure)).toHaveLength(1);
    expect(breakLines('W'.repeat(20_000), font, 112, measure).length).toBeGreaterThan(1_000);
    expect(breakLines('W'.repeat(20_000), font, 112, measure, 6)).toHaveLength(6);
  });

  test('gives the same lines for the same text, and others for another width', () => {
    expect(broken('one two', 4)).toBe(broken('one two', 4));
    expect(broken('one two', 9)).not.toEqual(broken('one two', 4));
  });

  test('is not measured again for a width at which it breaks in the same places', () => {
    let measured = 0;
    const counting: Measure = (text) => {
      measured++;
      return text.length * 10;
    };
    const lines = breakLines('First push of the motor', font, 130, counting);
    const once = measured;
    expect(breakLines('First push of the motor', font, 165, counting)).toBe(lines);
    expect(measured).toBe(once);
    expect(breakLines('First push of the motor', font, 170, counting)).not.toEqual(lines);
    expect(measured).toBeGreaterThan(once);
  });
});

describe('whatever the text', () => {
  test('no character is lost but spaces and signs that cannot be seen', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, width) => {
        const hyphens = /-/g;
        const lines = breakLines(text, font, width, measure);
        expect(visible(lines.join('')).replace(hyphens, '')).toBe(visible(text).replace(hyphens, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('every line fits, unless it is a single character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, width) => {
        for (const line of breakLines(text, font, width, measure)) {
          const characters = [...new Intl.Segmenter('en').segment(line.replace(/-$/, ''))].length;
          expect(characters <= 1 || measure(line, font) <= width + 0.01).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is remembered of other widths changes no lines', () => {
    const widths = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 12 });
    const limits = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(anyText, widths, limits, (text, all, most) => {
        const remembering: Measure = (line, at) => measure(line, at);
        for (const width of all) {
          const afresh: Measure = (line, at) => measure(line, at);
          const lines = breakLines(text, font, width, afresh, most);
          expect(breakLines(text, font, width, remembering, most)).toEqual(lines);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('there are never more lines than allowed, and the ones before the last are as they would be', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const all = breakLines(text, font, width, measure);
          const some = breakLines(text, font, width, measure, most);
          expect(some).toHaveLength(Math.min(all.length, most));
          expect(some.slice(0, -1)).toEqual(all.slice(0, some.length - 1));
          expect(some.at(-1)?.endsWith('…') || some.length === all.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
