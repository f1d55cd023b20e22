import { expect, type Page } from '@playwright/test';

/** How often the map was painted so far, and how often at most within one frame. */
interface Paints {
  readonly all: number;
  readonly mostInFrame: number;
}

/** From now on, in every page, counts how often a large canvas is emptied to be painted anew. */
export async function countPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { all: 0, mostInFrame: 0, frame: 0, inFrame: 0 };
    Object.assign(window, { paintsSeen: seen });
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (x, y, width, height) {
      clearRect.call(this, x, y, width, height);
      if (width < 400) return;
      const frame = Number(document.timeline.currentTime);
      seen.inFrame = frame === seen.frame ? seen.inFrame + 1 : 1;
      seen.frame = frame;
      seen.all += 1;
      seen.mostInFrame = Math.max(seen.mostInFrame, seen.inFrame);
    };
  });
}

/** What was counted so far. */
export async function paints(page: Page): Promise<Paints> {
  return page.evaluate(() => {
    const { all, mostInFrame } = (window as unknown as { paintsSeen: Paints }).paintsSeen;
    return { all, mostInFrame };
  });
}

/** Waits until nothing is painted any more. */
export async function settled(page: Page): Promise<void> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = (await paints(page)).all;
        return last === before;
      },
      { intervals: [200] },
    )
    .toBe(true);
}
