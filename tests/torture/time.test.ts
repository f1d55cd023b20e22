import { expect, test, vi } from 'vitest';
import { nothingYet } from '../../torture/outcome.mjs';
import { addTo } from '../../torture/sums.mjs';
import { Time } from '../../torture/time.mjs';

const never = new Promise(() => {});

test('no round begins after the time is over, and work that ends by itself is waited for', async () => {
  vi.useFakeTimers();
  const time = new Time(60_000, 45_000);
  const bounded = time.bounds(new Promise((done) => setTimeout(done, 80_000)));
  await vi.advanceTimersByTimeAsync(59_000);
  expect(time.isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(time.isOver()).toBe(true);
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(bounded).resolves.toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a round that never ends is broken off', async () => {
  vi.useFakeTimers();
  const bounded = new Time(60_000, 45_000).bounds(never);
  await vi.advanceTimersByTimeAsync(105_000);
  await expect(bounded).resolves.toBe(false);
  vi.useRealTimers();
});

test('what came of several runs is summed up', () => {
  const result = { ...nothingYet(), name: 'page crashed', seconds: 9, rounds: 3, acknowledged: 5 };
  const once = addTo({}, result);
  const twice = addTo(once, { ...result, lost: 1, failures: ['a'], brokenOff: 1 });
  expect(twice['page crashed']).toEqual({
    runs: 2,
    rounds: 6,
    acknowledged: 10,
    lost: 1,
    torn: 0,
    failed: 1,
    brokenOff: 1,
    seconds: 18,
  });
});
