import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Journal, type JournalLine } from '../../../src/storage/journal/journal.ts';
import type { JournalReply } from '../../../src/storage/journal/requests.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A worker that says which kind it is and then nothing more. */
function mute() {
  let reply: (reply: JournalReply) => void = () => {};
  const close = vi.fn();
  const line: JournalLine = {
    send: (call, request) => {
      if (request.do === 'hello') reply({ call, value: 'files' });
    },
    onReply: (listener) => {
      reply = listener;
    },
    onEnd() {},
    close,
  };
  return { line, close };
}

test('a worker that does not answer is given up, and whoever waits is told', async () => {
  const { line, close } = mute();
  const journal = new Journal(line);
  const asked = Promise.allSettled([journal.ask({ do: 'names' }), journal.ask({ do: 'names' })]);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(journal.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  const answers = await asked;
  expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected']);
  expect(journal.isOver).toBe(true);
  expect(close).toHaveBeenCalled();
  expect((await journal.ended).name).toBe('TimeoutError');
});

test('a worker that is slow but answers is waited for, however long all of it takes', async () => {
  let reply: (reply: JournalReply) => void = () => {};
  let last: Promise<unknown> = Promise.resolve();
  const close = vi.fn();
  const journal = new Journal({
    // One after the other, fifteen seconds each.
    send: (call) => {
      last = last
        .then(() => new Promise((done) => setTimeout(done, 15_000)))
        .then(() => reply({ call, value: [] }));
    },
    onReply: (listener) => {
      reply = listener;
    },
    onEnd() {},
    close,
  });
  const asked = Promise.allSettled([1, 2, 3, 4].map(() => journal.ask({ do: 'names' })));
  await vi.advanceTimersByTimeAsync(80_000);
  expect((await asked).map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(journal.isOver).toBe(false);
  expect(close).not.toHaveBeenCalled();
});
