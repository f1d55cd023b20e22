import { expect, test } from 'vitest';
import { compare, judge, nothingYet } from '../../torture/outcome.mjs';
import { Random } from '../../torture/random.mjs';

const expected = { acknowledged: 7, made: 9, others: 'a', round: 'round 1' };

test('a map with all that was called saved is as it should be, with or without what was on its way', () => {
  const outcome = nothingYet();
  for (const number of [7, 8, 9, 10]) judge(outcome, { number, others: 'a' }, expected);
  expect(outcome).toEqual(nothingYet());
});

test('an edit that was called saved and is gone is lost', () => {
  const outcome = nothingYet();
  judge(outcome, { number: 5, others: 'a' }, expected);
  judge(outcome, { number: Number.NaN, others: 'a' }, expected);
  expect(outcome).toMatchObject({ lost: 3, torn: 0 });
  expect(outcome.failures).toHaveLength(2);
});

test('what nobody has made is torn', () => {
  const outcome = nothingYet();
  judge(outcome, { number: 11, others: 'a' }, expected);
  judge(outcome, { number: 9, others: 'b' }, expected);
  expect(outcome).toMatchObject({ lost: 0, torn: 2 });
});

test('tabs that show the same as what came back are as they should be, each that shows another is torn', () => {
  const outcome = nothingYet();
  compare(
    outcome,
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    ['a', 'b'],
    'round 1',
  );
  expect(outcome).toEqual(nothingYet());
  compare(
    outcome,
    [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'b'],
    ],
    ['a', 'b', 'c'],
    'round 2',
  );
  expect(outcome.torn).toBe(2);
  expect(outcome.failures).toEqual([
    'round 2: tab 2 is another than tab 1, which says b',
    'round 2: what came back is another than tab 1, which says less',
  ]);
});

test('a seed brings the same numbers again', () => {
  const [one, other] = [new Random(42), new Random(42)];
  const numbers = Array.from({ length: 50 }, () => one.between(3, 9));
  expect(numbers).toEqual(Array.from({ length: 50 }, () => other.between(3, 9)));
  expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([3, 9]);
});
