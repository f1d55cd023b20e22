import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/formats/csvText.ts';
import { tableLines } from '../../src/formats/tableLines.ts';

const read = (text: string) => tableLines(text, ',').lines.map(({ cells }) => cells);

describe('A table that is read in again', () => {
  test('has its texts as they were, without apostrophes at their beginning or behind a semicolon', () => {
    const texts = ['=1+1', 'too slow; -2 for me', '＝x', 'a list:\n- one\n- two', '"; =a"'];
    expect(csvText([texts])).toContain("too slow;' -2 for me");
    expect(read(csvText([texts]))).toEqual([texts]);
  });

  test('has any texts as they were', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '＝', ';', '\t', '\n', '"', ' ', 'a', '1', ',');
    const text = fc.string({ unit: signs, maxLength: 12 }).map((some) => `a${some}b`.trim());
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 2 }), (texts) => {
        expect(read(csvText([['one', 'two'], texts]))[1]).toEqual(texts);
      }),
    );
  });
});
