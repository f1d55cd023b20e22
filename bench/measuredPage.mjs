/**
 * What one gesture cost: main-thread milliseconds for each step of input, and the time between frames.
 * @typedef {{ steps: number, main: number, script: number, p50: number, p95: number }} Cost
 */

/** A step of input is sent at most so often, in milliseconds. */
const pace = 1000 / 60;
const mostTime = 2000;

/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Two decimals are finer than any figure here is exact.
 * @param {number} value
 */
export const rounded = (value) => Math.round(value * 100) / 100;

/** A page that is being measured, driven by the browser's own input events. */
export class MeasuredPage {
  /**
   * @param {import('@playwright/test').Page} page
   * @param {import('@playwright/test').CDPSession} session
   */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /**
   * How long the main thread has worked so far, in milliseconds: time at work, not time that passed.
   * @returns {Promise<{ main: number, script: number, heapMB: number }>}
   */
  async work() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const value = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      main: value('TaskDuration') * 1000,
      script: value('ScriptDuration') * 1000,
      heapMB: value('JSHeapUsedSize') / 2 ** 20,
    };
  }

  /** Waits until the main thread has nothing left to do. */
  async settle() {
    for (let tries = 0; tries < 15; tries += 1) {
      const before = await this.work();
      await pause(150);
      if ((await this.work()).main - before.main < 20) return;
    }
  }

  /**
   * @param {'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel'} type
   * @param {{ x: number, y: number }} at
   * @param {Record<string, unknown>} [more]
   */
  async mouse(type, { x, y }, more = {}) {
    await this.session.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'mouse', ...more });
  }

  /**
   * Sends steps of input, no faster than frames come and never before the page has taken the last one.
   * @param {number} steps
   * @param {(step: number) => Promise<void>} send
   * @returns {Promise<Cost>}
   */
  async gesture(steps, send) {
    await this.settle();
    await this.page.evaluate(recordFrames);
    const before = await this.work();
    const begun = performance.now();
    let [done, next] = [0, begun];
    while (done < steps && (done < 5 || performance.now() - begun < mostTime)) {
      next = Math.max(next + pace, performance.now());
      await Promise.all([send(done), pause(Math.max(0, next - performance.now()))]);
      done += 1;
    }
    const gaps = await this.page.evaluate(recordedGaps);
    const after = await this.work();
    const at = (/** @type {number} */ part) => rounded(gaps[Math.floor(part * gaps.length)] ?? 0);
    return {
      steps: done,
      main: rounded((after.main - before.main) / done),
      script: rounded((after.script - before.script) / done),
      p50: at(0.5),
      p95: at(0.95),
    };
  }
}

function recordFrames() {
  /** @type {number[]} */
  const frames = [];
  const tick = (/** @type {number} */ now) => {
    frames.push(now);
    if (frames.length < 10_000) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  Object.assign(window, { __frames: frames });
}

function recordedGaps() {
  const frames = /** @type {number[]} */ (/** @type {any} */ (window).__frames);
  const gaps = frames.slice(1).map((time, at) => time - (frames[at] ?? time));
  frames.length = 10_000;
  return gaps.sort((a, b) => a - b);
}
