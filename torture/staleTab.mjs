import { laterWords } from '../scripts/laterBuild.mjs';
import { OpenMap } from './editor.mjs';

/** How long a page may take to show a map after it was loaded, or to be loaded after it was asked to, in milliseconds. */
const patience = 60_000;

/** A tab that stays open while the host gets another build; it notes when the page is loaded without having been asked. */
export class StaleTab {
  /** What has to be there whatever happens, and what can be at most. */
  due = 0;
  most = 0;
  begun = 0;
  #asked = 0;
  #loads = 0;
  /** What should not have been. @type {string[]} */
  faults = [];

  /** @param {OpenMap} map just opened */
  constructor(map) {
    this.map = map;
    this.label = map.label;
    this.page = map.page;
    this.begun = map.made;
    this.due = map.made;
    this.most = map.made;
    this.page.on('load', () => {
      this.#loads += 1;
    });
    this.page.on('pageerror', ({ message }) => this.faults.push(`a script failed: ${message}`));
  }

  /** What it made and what has to be there of it. */
  get count() {
    this.#note();
    const { label, begun, due, most } = this;
    return { label, begun, made: most, acknowledged: due };
  }

  #note() {
    this.most = Math.max(this.most, this.map.made);
    this.due = Math.max(this.due, this.map.acknowledged);
  }

  /** @param {number} count */
  async edit(count) {
    for (let left = count; left > 0; left -= 1) await this.map.edit();
  }

  /** Loads the page as a person does; leaving keeps what was not saved yet. */
  async reload() {
    await this.#loading(() => this.page.reload());
  }

  /** Takes the newer version when it is offered. */
  async accept() {
    const { page } = this;
    const button = page.getByRole('button', { name: /^Save and (?:update|reload)$/ });
    if ((await button.count()) === 0) return false;
    await this.#loading(() => button.first().click());
    return true;
  }

  /** Opens and closes a part of the editor that it may need for the first time; the browser's own cache must not lend it. */
  async openPart() {
    const { page } = this;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    await page.getByRole('button', { name: 'Share or export' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Export PNG' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** Has the browser look for a newer version, as it does by itself now and then. */
  async look() {
    await this.page.evaluate(lookForUpdate);
  }

  /** @param {boolean} later */
  async isOf(later) {
    const text = await this.page.locator('meta[name="description"]').getAttribute('content');
    return (text?.startsWith(laterWords) ?? false) === later;
  }

  /** Notes what is not as it should be now: a page without the map, or one that was loaded unasked. */
  async check() {
    this.#note();
    if ((await this.page.evaluate(cellsShown)) === 0) this.faults.push('a white screen');
    if (this.#loads <= this.#asked) return;
    this.faults.push('loaded without being asked');
    this.#loads = this.#asked;
    this.map = await OpenMap.shown(this.page, this.label);
  }

  /**
   * Does what loads the page once, and waits for the map. Everything that was made until then has to be there.
   * @param {() => Promise<unknown>} act
   */
  async #loading(act) {
    await this.check();
    this.due = this.map.made;
    this.#asked += 1;
    await this.page.evaluate(() => Object.assign(window, { isBefore: true }));
    await act();
    await this.page.waitForFunction(() => !('isBefore' in window), undefined, { timeout: patience });
    const next = await OpenMap.shown(this.page, this.label);
    if (next.made < this.due) await next.saved();
    next.made = (await next.read()).number;
    this.map = next;
  }
}

/* What follows runs in the page. */

const cellsShown = () => document.querySelectorAll('[role=gridcell], [role=grid] td').length;

async function lookForUpdate() {
  const registration = await navigator.serviceWorker.ready;
  // While its files are being exchanged a host may be gone for a moment.
  await registration.update().catch(() => null);
}
