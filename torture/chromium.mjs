import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, noBrowser } from '../scripts/browser.mjs';

const args = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--noerrdialogs',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--lang=en-US',
];

/** @param {number} time */
export const pause = (time) => new Promise((done) => setTimeout(done, time));

/** A profile of a browser on the disk, which outlives the browser. */
export class Profile {
  folder = mkdtempSync(join(tmpdir(), 'throughline-torture-'));

  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** What is done to a page before anything is loaded in it. @typedef {(page: import('@playwright/test').Page) => Promise<unknown>} Prepare */

/** A real browser in a process group of its own, driven over its debugging protocol. */
export class Chromium {
  /** Those that were started and have not ended. @type {Set<import('node:child_process').ChildProcess>} */
  static #living = new Set();

  /** Ends all that are still there, whatever they are doing. */
  static async endAll() {
    const ends = [...Chromium.#living].map((child) => new Promise((done) => child.once('exit', done)));
    for (const { pid } of Chromium.#living) if (pid) process.kill(-pid, 'SIGKILL');
    await Promise.race([Promise.all(ends), pause(5000)]);
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {import('@playwright/test').Browser} browser
   * @param {Prepare} [prepare]
   */
  constructor(child, browser, prepare) {
    this.child = child;
    this.browser = browser;
    this.prepare = prepare;
    this.ended = new Promise((done) => child.once('exit', done));
  }

  /**
   * @param {{ readonly folder: string }} profile
   * @param {Prepare} [prepare]
   * @param {string[]} [more] further arguments of the browser
   * @param {boolean} [noDefaults] whether pages behind others are hidden as they are for a person; else all of them believe that they are in front
   */
  static async start(profile, prepare, more = [], noDefaults = false) {
    const program = findBrowser();
    if (!program) throw new Error(noBrowser);
    const port = join(profile.folder, 'DevToolsActivePort');
    // What a killed browser leaves behind says where nobody listens any more.
    for (const name of ['DevToolsActivePort', 'SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
      rmSync(join(profile.folder, name), { force: true });
    }
    const child = spawn(program, [...args, ...more, `--user-data-dir=${profile.folder}`, 'about:blank'], {
      detached: true,
      stdio: 'ignore',
    });
    Chromium.#living.add(child);
    child.once('exit', () => Chromium.#living.delete(child));
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(port)}`, { noDefaults });
    return new Chromium(child, browser, prepare);
  }

  /** A fresh page, without whatever the browser opened by itself. */
  async page() {
    const context = this.browser.contexts()[0];
    if (!context) throw new Error('The browser has no window.');
    // A fault is found by what is there afterwards, never by how long a busy machine took.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    await this.prepare?.(page);
    return page;
  }

  /** Stops all its processes where they are. */
  stop() {
    if (this.child.pid) process.kill(-this.child.pid, 'SIGSTOP');
  }

  /** Ends it as a power cut of the machine would end it: all its processes at once, without a word. */
  async kill() {
    if (this.child.pid) process.kill(-this.child.pid, 'SIGKILL');
    await this.ended;
    await this.browser.close().catch(() => {});
  }

  /** Ends it as a person would. */
  async close() {
    const session = await this.browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => {});
    await Promise.race([this.ended, pause(30_000)]);
    if (this.child.exitCode === null) await this.kill().catch(() => {});
  }
}

/** @param {string} file */
async function portIn(file) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      const port = Number(readFileSync(file, 'utf8').split('\n')[0]);
      if (port > 0) return port;
    } catch {
      // It is not there yet.
    }
    await pause(50);
  }
  throw new Error('The browser did not say where it listens.');
}
