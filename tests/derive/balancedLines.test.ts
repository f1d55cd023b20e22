import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancedLines } from '../../src/derive/balancedLines.ts';
import { breakLines } from '../../src/derive/breakLines.ts';
import { measure } from '../measure.ts';

const font = { size: 30, weight: 600 } as const;

test('a heading does not leave one word alone on its last line', () => {
  const text = 'Somebody notices, somebody pays, and somebody has to get used to it';
  const width = measure(text, font) - 5;
  expect(breakLines(text, font, width, measure).at(-1)).toBe('it');
  const [first = '', last = ''] = balancedLines(text, font, width, measure, 3);
  expect(last.split(' ').length).toBeGreaterThan(3);
  expect(`${first} ${last}`).toBe(text);
});

test('a heading has as many lines as without balancing, none longer than there is room', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(words, fc.integer({ min: 200, max: 900 }), (list, width) => {
      const text = list.join(' ');
      const plain = breakLines(text, font, width, measure, 3);
      const lines = balancedLines(text, font, width, measure, 3);
      expect(lines).toHaveLength(plain.length);
      for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(width + 0.1);
    }),
  );
});
