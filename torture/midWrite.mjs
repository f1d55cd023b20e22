/** What is done to a page in the moment in which it begins to write. @type {WeakMap<import('@playwright/test').Page, () => void>} */
const deeds = new WeakMap();

/**
 * Has a page tell when it begins to write a map into the database, and stand still for a moment then.
 * @param {import('@playwright/test').Page} page
 */
export async function tellWrites(page) {
  await page.exposeBinding('writeIsBegun', (source) => deeds.get(source.page)?.());
  await page.addInitScript(tellWritesHere);
}

/**
 * Does something to a page in the middle of its next write; false when it writes nothing for so long.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} deed
 * @param {number} patience in milliseconds
 * @returns {Promise<{ done: Promise<boolean> }>} once the page is ready to tell
 */
export async function inNextWrite(page, deed, patience) {
  const done = new Promise((answer) => {
    const timer = setTimeout(() => end(false), patience);
    const end = (/** @type {boolean} */ isDone) => {
      clearTimeout(timer);
      deeds.delete(page);
      answer(isDone);
    };
    deeds.set(page, () => {
      deeds.delete(page);
      void deed().then(() => end(true));
    });
  });
  await page.evaluate(() => Object.assign(window, { tellsNextWrite: true }));
  return { done };
}

/* What follows runs in the page. */

function tellWritesHere() {
  const { transaction } = IDBDatabase.prototype;
  const state = /** @type {any} */ (window);
  Object.assign(IDBDatabase.prototype, {
    /**
     * @param {string | string[]} names
     * @param {IDBTransactionMode} [mode]
     * @param {IDBTransactionOptions} [options]
     */
    transaction(names, mode, options) {
      const begun = Reflect.apply(transaction, this, [names, mode, options]);
      if (!state.tellsNextWrite || mode !== 'readwrite' || !names.includes('rows')) return begun;
      state.tellsNextWrite = false;
      state.writeIsBegun();
      // What is done from outside is to come before the answer to the first request.
      const end = performance.now() + 40;
      while (performance.now() < end);
      return begun;
    },
  });
}
