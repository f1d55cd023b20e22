import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Capture, parseCapture } from '../../src/commands/capture.ts';
import { captureLine } from '../../src/commands/captureLine.ts';
import { momentByEmotion } from '../../src/commands/momentOfTruth.ts';

test.each([
  [{ title: 'Pay' }, 'Pay'],
  [{ title: 'Pay', channel: 'Shop', emotion: -1 }, 'Pay @Shop −1'],
  [{ title: 'Pay', channel: 'Online shop', emotion: 1.5 }, 'Pay @"Online shop" +1.5'],
  [{ title: 'Pay', emotion: 0, momentOfTruth: 'positive' }, 'Pay ±0 !'],
  [{ title: 'Wait', quote: 'They said "no"' }, 'Wait "They said \\"no\\""'],
  [{ title: 'Pay @home' }, 'Pay \\@home'],
  [{ title: 'Pay', channel: 'The “best” "shop"' }, 'Pay'],
] as const)('%o is written as a line', (capture, line) => {
  expect(captureLine(capture)).toBe(line);
});

test('what is written reads as it was, whatever signs are in it', () => {
  const text = fc
    .array(fc.constantFrom('Pay', '@home', '-1', '!', '"a', 'b"', '\\', '@"', '“x”', '+2', '±0'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' '));
  const name = fc.constantFrom('Shop', 'Online shop', 'A, B', '“Best”', 'O"Neill', 'x@y');
  const capture = fc.record(
    {
      title: text,
      channel: name,
      emotion: fc.integer({ min: -20, max: 20 }).map((tenths) => (tenths === 0 ? 0 : tenths / 10)),
      momentOfTruth: fc.constant('positive' as const),
      quote: text.filter((said) => !said.includes('\\')),
    },
    { requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(capture, (said) => {
      const expected: Capture = {
        ...said,
        ...(said.momentOfTruth && { momentOfTruth: momentByEmotion(said.emotion) }),
      };
      expect(parseCapture(captureLine(said))).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
