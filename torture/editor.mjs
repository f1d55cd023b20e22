import { pause } from './chromium.mjs';
import { focusCountedCard, focusFirstCard, isSaved, saveState, saveText, watchSaveState } from './inPage.mjs';

/** @typedef {import('./inPage.mjs').Shown} Shown */

/** What the title of a card that is edited begins with; a number that only counts up comes after it. Other such cards have a letter in between. */
const counted = 'Edit ';

/** So many edits come one after the other, then a rest in milliseconds, in which they can be saved. */
const burst = 3;
const rest = 400;

/** An open map in a page, edited as a person does, and what the page has acknowledged as saved. */
export class OpenMap {
  /** The map that is watched in a page now. @type {WeakMap<import('@playwright/test').Page, OpenMap>} */
  static #watched = new WeakMap();

  /** The number of the last edit, and of the last one that the page called saved. */
  made = 0;
  acknowledged = 0;
  /** The number of the edit that was there when it was opened. */
  begun = 0;

  /**
   * @param {import('@playwright/test').Page} page
   * @param {string} [label] what the title of the card that is edited here begins with
   */
  constructor(page, label = counted) {
    this.page = page;
    this.label = label;
  }

  /**
   * Makes a map and opens it; returns its address.
   * @param {import('@playwright/test').Page} page
   * @param {string} home
   */
  static async make(page, home) {
    await page.goto(home);
    await page.getByText('Sample map').click();
    const map = await OpenMap.#ready(page);
    await map.begin();
    await map.saved();
    return { map, address: page.url() };
  }

  /**
   * Opens a map that is there, and reads what is in it.
   * @param {import('@playwright/test').Page} page
   * @param {string} address
   * @param {string} [label]
   */
  static async open(page, address, label) {
    await page.goto(address);
    return OpenMap.shown(page, label);
  }

  /**
   * The map that a page opens by itself, such as after it was loaded again.
   * @param {import('@playwright/test').Page} page
   * @param {string} [label]
   */
  static async shown(page, label) {
    const map = await OpenMap.#ready(page, label);
    map.made = (await map.read()).number;
    return map;
  }

  /**
   * Opens a map that is there, and reads what is in it once the page has compared both stores: what the first shows at once may be made good from the second.
   * @param {import('@playwright/test').Page} page
   * @param {string} address
   * @param {string} [label]
   * @param {number} [again] how long what is not saved may take to become so
   */
  static async reopen(page, address, label, again) {
    const map = await OpenMap.open(page, address, label);
    await map.settled(again);
    map.made = (await map.read()).number;
    map.acknowledged = map.made;
    return map;
  }

  /**
   * The map that is open in a page, watched from now on.
   * @param {import('@playwright/test').Page} page
   * @param {string} [label]
   */
  static async watched(page, label) {
    const map = new OpenMap(page, label);
    const isNew = !OpenMap.#watched.has(page);
    OpenMap.#watched.set(page, map);
    if (isNew) await page.exposeBinding('acknowledge', (_, number) => OpenMap.#acknowledge(page, number));
    await page.evaluate(watchSaveState);
    return map;
  }

  /**
   * @param {import('@playwright/test').Page} page
   * @param {number} number
   */
  static #acknowledge(page, number) {
    const map = OpenMap.#watched.get(page);
    if (map) map.acknowledged = Math.max(map.acknowledged, number);
  }

  /**
   * @param {import('@playwright/test').Page} page
   * @param {string} [label]
   */
  static async #ready(page, label) {
    const cell = page.getByRole('gridcell').filter({ hasText: / of \d+$/ });
    const message = page.getByRole('link', { name: 'Back to the start screen' });
    await cell.or(message).first().waitFor();
    if (await message.isVisible()) {
      const text = await page.getByRole('main').first().textContent();
      throw new Error(`The map was not opened: ${text}`);
    }
    return OpenMap.watched(page, label);
  }

  /** Chooses the card that is edited from now on. */
  async begin() {
    await this.page.evaluate(focusFirstCard);
    await this.#type(`${this.label}0`);
    await this.edit();
  }

  /**
   * Gives any card that is counted another number.
   * @param {string} label
   * @param {number} number
   */
  async count(label, number) {
    await this.page.evaluate(focusCountedCard, label);
    await this.#type(`${label}${number}`);
  }

  /** Gives the card its next title, key by key. */
  async edit() {
    await this.count(this.label, this.made + 1);
    this.made += 1;
    await this.page.evaluate((number) => /** @type {any} */ (window).editWasMade(number), this.made);
  }

  /**
   * Types another title into the card that has the focus.
   * @param {string} title
   */
  async #type(title) {
    const { keyboard } = this.page;
    await keyboard.press('F2');
    await this.page.waitForFunction(() => document.activeElement?.matches('textarea, input') ?? false);
    await keyboard.press('Control+a');
    await keyboard.insertText(title);
    await keyboard.press('Enter');
  }

  /** Edits in bursts until it is told to stop, or until the page is gone: as long as there is always one more edit, nothing is called saved. */
  editing() {
    let goesOn = true;
    const run = async () => {
      try {
        while (goesOn) {
          await this.edit();
          if (this.made % burst === 0) await pause(rest);
        }
      } catch {
        // The page is gone; that is what it was for.
      }
    };
    const running = run();
    return async () => {
      goesOn = false;
      await running;
    };
  }

  /**
   * Waits until the last edit is called saved.
   * @param {number} [patience]
   */
  async saved(patience = 90_000) {
    await this.page.waitForFunction(isSaved, undefined, { timeout: patience }).catch(async () => {
      throw new Error(`It was not saved in ${patience} ms, but is ${await this.page.evaluate(saveText)}`);
    });
    this.acknowledged = this.made;
  }

  /**
   * Waits until it is called saved, or stays not saved: a database of which the list of files is gone never opens again, and then the second store alone is shown.
   * @param {number} [again] how long what is not saved may take to become so
   */
  async settled(again = 10_000) {
    await this.page.waitForFunction(() => {
      const state = document.querySelector('[data-save-state]')?.getAttribute('data-save-state');
      return state === 'saved' || state === 'failed';
    });
    if (again > 0 && (await this.shown()) === 'failed') await this.saved(again).catch(() => {});
  }

  /** What the page says about saving. @returns {Promise<Shown>} */
  shown() {
    return this.page.evaluate(saveState);
  }

  /** What is in the map: the number in the edited card, and the texts of all others. */
  async read() {
    const texts = await this.texts();
    const others = texts.filter((text) => !/^Edit (?:\w )?\d+\./.test(text)).join('\n');
    return { number: numberIn(texts, this.label), others };
  }

  /** What all cells of the map say. */
  texts() {
    return this.page.getByRole('gridcell').allTextContents();
  }
}

/**
 * The number of the card whose title begins with a label.
 * @param {readonly string[]} texts
 * @param {string} label
 */
export function numberIn(texts, label) {
  const title = texts.find((text) => text.startsWith(label) && /^\d+\./.test(text.slice(label.length)));
  return title ? Number.parseInt(title.slice(label.length), 10) : Number.NaN;
}
