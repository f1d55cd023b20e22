import { describe, expect, test } from 'vitest';
import { workedExamples } from './examples.ts';
import { figureClaims } from './figureClaims.ts';
import { journeyClaims } from './journeyClaims.ts';

const claims = [...journeyClaims, ...figureClaims];

describe('the page about what is computed', () => {
  const examples = workedExamples();

  test.each(examples)('is right that %s', (text) => {
    const [claim, second] = claims.filter(([beginning]) => text.startsWith(beginning));
    expect(claim, 'a claim about this example').toBeDefined();
    expect(second).toBeUndefined();
    claim?.[1](text);
  });

  test('has all examples that are computed', () => {
    const found = claims.filter(([beginning]) => !examples.some((text) => text.startsWith(beginning)));
    expect(found).toEqual([]);
    expect(examples.length).toBeGreaterThan(20);
  });
});
