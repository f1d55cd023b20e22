import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonDepth, jsonFault } from '../../src/formats/jsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place of a fault', () => {
  test.each([
    ['{"a":1,}', 1, 8, false],
    ['[1 2]', 1, 4, false],
    ['{"a"\n:\n01}', 3, 1, false],
    ['{"a":"x\ny"}', 1, 8, false],
    ['["\\q"]', 1, 3, false],
    ['[1]]', 1, 4, false],
    ['{"a":tr', 1, 6, true],
    ['{"a":-', 1, 6, true],
    ['{"a":"\\u00', 1, 7, true],
    ['[[1,2],', 1, 8, true],
  ])('of %j', (text, line, column, isCutOff) => {
    expect(jsonFault(text)).toEqual({ line, column, isCutOff });
  });

  test('is found exactly when an engine finds one too', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-0.5e+3',
      '01',
      'true',
      'nul',
      '\\',
      ' ',
      '\n',
      '\u0001',
      'é',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => (jsonFault(text) === null) === isJson(text)),
      { numRuns: 3000 },
    );
  });
});

describe('the depth of a text', () => {
  test.each([
    ['1', 0],
    ['[]', 1],
    ['{"a":[[]],"b":{}}', 3],
    ['["[[[", "\\"[["]', 1],
  ])('of %s is %i', (text, depth) => {
    expect(jsonDepth(text)).toBe(depth);
  });
});
