import { afterEach, describe, expect, test, vi } from 'vitest';
import { allSteps, type Steps } from '../../../src/derive/steps.ts';
import type { FormatPart } from '../../../src/views/exporting/exportFormat.ts';
import { exportFormat } from '../../../src/views/exporting/exportFormats.ts';
import { inSlices } from '../../../src/views/exporting/inSlices.ts';
import { pageSteps, pagesOf } from '../../../src/views/exporting/pdfPages.ts';
import { previewSteps } from '../../../src/views/exporting/previewSteps.ts';
import { card, journey, segment, stage } from '../../journey.ts';
import { requestOf } from './requests.ts';

const names = Array.from({ length: 40 }, (_, at) => `Group ${at}`);
const doc = journey(
  ...names.map((name) => segment(name)),
  ...names.map((name, at) => stage(`Stage ${at}`, card(name, 1, { id: `c${at}`, segment: name }))),
);

/** A format of sheets. */
const sheets: FormatPart = {
  usual: {},
  isForPaper: true,
  steps: (asked) => pageSteps(asked, 'a4'),
  pages: (asked) => pagesOf(asked, 'a4'),
  size: (asked) => ({ pages: pagesOf(asked, 'a4').length }),
  bytes: async () => 0,
  make: async () => ({ files: [] }),
};

test('a preview of many sheets is made sheet by sheet, and all of it is at hand afterwards', () => {
  const asked = requestOf(doc);
  const steps = previewSteps({ request: asked, format: exportFormat('json'), part: sheets, options: {} });
  let pieces = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (!done) {
      pieces += 1;
      continue;
    }
    expect(value.pages.length).toBeGreaterThan(20);
    expect(pieces).toBeGreaterThan(value.pages.length);
    expect(value.size).toEqual({ pages: value.pages.length });
    expect(pagesOf(asked, 'a4')).toBe(value.pages);
    return;
  }
});

describe('work in slices', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Pieces that each take so many milliseconds, told how many were done. */
  function work(count: number, cost: number, told: (done: number) => void): Steps<string> {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    return pieces(count, (done) => {
      now += cost;
      told(done);
    });
  }

  function* pieces(count: number, told: (done: number) => void): Steps<string> {
    for (let done = 1; done <= count; done++) {
      told(done);
      yield;
    }
    return 'all';
  }

  test('the page answers again after a few pieces, however many there are', async () => {
    const rests: number[] = [];
    let done = 0;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((answer: () => void) => {
      rests.push(done);
      queueMicrotask(answer);
    }) as unknown as typeof setTimeout);
    const made = inSlices(
      work(300, 5, (count) => {
        done = count;
      }),
      new AbortController().signal,
    );
    await expect(made).resolves.toBe('all');
    expect(rests).toHaveLength(100);
    expect(rests[0]).toBe(3);
  });

  test('it ends when it is stopped, and nothing more is made', async () => {
    const control = new AbortController();
    let done = 0;
    const made = inSlices(
      work(300, 5, (count) => {
        done = count;
        if (count === 7) control.abort(new Error('Stop'));
      }),
      control.signal,
    );
    await expect(made).rejects.toThrow('Stop');
    expect(done).toBe(7);
  });

  test('all at once comes to the same', () => {
    expect(allSteps(work(3, 0, () => undefined))).toBe('all');
  });
});
