import { expect, test } from 'vitest';
import { nextTitle } from '../../src/ui/nextTitle.ts';

test.each([
  ['Rail', [], 'Rail (2)'],
  ['Rail', ['Rail', 'Rail (2)'], 'Rail (3)'],
  ['Rail (2)', ['Rail (2)'], 'Rail (3)'],
  ['Rail (2)', ['Rail (2)', 'Rail (3)'], 'Rail (4)'],
  ['Plan (2026) b', [], 'Plan (2026) b (2)'],
  ['(3)', [], '(3) (2)'],
  ['', [], ' (2)'],
])('a copy of “%s” beside %j is called “%s”', (title, taken, next) => {
  expect(nextTitle(title, [title, ...taken])).toBe(next);
});
