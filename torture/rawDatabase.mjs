/**
 * What the database of a page is to become, written without the editor; its maps become those of an older schema.
 * @typedef {object} Shape
 * @property {number} version as the browser counts it
 * @property {readonly string[]} without tables that it had not yet
 */

/** The database as code of the first days made it: fewer tables, and maps of which the schema was another. @type {Shape} */
export const firstShape = { version: 10, without: ['encounters', 'versions', 'unread'] };

/** The database of today with maps of an older schema. @type {Shape} */
export const olderMaps = { version: 30, without: [] };

/**
 * Goes to a file of the same origin, where no code of the editor runs but the stores are in reach.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
export const leaveEditor = (page, address) => page.goto(new URL('favicon.svg', address).href);

/**
 * Writes the database anew in another shape, with the same content. No page of the editor may be open.
 * @param {import('@playwright/test').Page} page
 * @param {Shape} shape
 */
export const reshape = (page, shape) => page.evaluate(reshapeHere, shape);

/**
 * Takes the second store away, which code of the first days did not have.
 * @param {import('@playwright/test').Page} page
 */
export const removeSecondStore = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('throughline', { recursive: true }).catch(() => null);
    await caches.delete('throughline journal');
  });

/**
 * How far a migration has come: the version of the database, and the schemas of its maps.
 * @param {import('@playwright/test').Page} page
 */
export const stateOf = (page) => page.evaluate(stateHere);

/* What follows runs in the page. */

async function stateHere() {
  const database = await /** @type {Promise<IDBDatabase>} */ (
    new Promise((done, fail) => {
      const request = indexedDB.open('throughline');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    })
  );
  const maps = await new Promise((done, fail) => {
    const request = database.transaction('maps').objectStore('maps').getAll();
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  database.close();
  const schemas = /** @type {{ schema?: number }[]} */ (maps).map(({ schema }) => schema ?? 1);
  return { version: database.version, schemas };
}

/** @param {Shape} shape */
async function reshapeHere({ version, without }) {
  /**
   * @template Result
   * @param {IDBRequest<Result>} request
   * @returns {Promise<Result>}
   */
  const done = (request) =>
    new Promise((answer, fail) => {
      request.onsuccess = () => answer(request.result);
      request.onerror = () => fail(request.error);
    });
  const old = await done(indexedDB.open('throughline'));
  const names = [...old.objectStoreNames].filter((name) => !without.includes(name));
  const reading = old.transaction(names);
  const tables = await Promise.all(
    names.map(async (name) => {
      const store = reading.objectStore(name);
      const indexes = [...store.indexNames].map((index) => store.index(index));
      return {
        name,
        keyPath: store.keyPath,
        indexes: indexes.map(({ name: index, keyPath }) => ({ index, keyPath })),
        rows: await done(store.getAll()),
      };
    }),
  );
  old.close();
  await done(indexedDB.deleteDatabase('throughline'));
  const opening = indexedDB.open('throughline', version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of tables) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const { index, keyPath: path } of indexes) store.createIndex(index, path);
      for (const row of rows) store.put(name === 'maps' ? { ...row, schema: 0 } : row);
    }
  };
  (await done(opening)).close();
}
