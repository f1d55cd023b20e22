/**
 * Keeps what a page hands out as files, and puts no file on the disk.
 * @param {import('@playwright/test').Page} page
 */
export const keepHandedOut = (page) => page.addInitScript(keepFiles);

/**
 * The file that a page hands out next, once something was done for it.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} deed
 */
export async function handedOut(page, deed) {
  await page.evaluate(() => Object.assign(window, { handed: null }));
  await deed();
  await page.waitForFunction(() => /** @type {any} */ (window).handed !== null);
  return Buffer.from(await page.evaluate(() => /** @type {any} */ (window).handed), 'base64');
}

/**
 * All bytes that a page has in its stores.
 * @param {import('@playwright/test').Page} page
 */
export async function storedBytes(page) {
  const parts = await page.evaluate(readStores);
  return parts.map((part) => Buffer.from(part, 'base64'));
}

/* What follows runs in the page. */

function keepFiles() {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function hand() {
    if (!this.download) return click.call(this);
    void fetchBlob(this.href).then((base64) => Object.assign(window, { handed: base64 }));
  };
  /** @type {Map<string, Blob>} */
  const blobs = new Map();
  const { createObjectURL } = URL;
  URL.createObjectURL = (/** @type {any} */ blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    if (blobs.size > 50) blobs.delete([...blobs.keys()][0] ?? '');
    return address;
  };
  /** @param {string} address @returns {Promise<string>} */
  const fetchBlob = (address) =>
    new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
      reader.readAsDataURL(blobs.get(address) ?? new Blob());
    });
}

/** Everything in the database, as text, and every private file. */
async function readStores() {
  /** @param {Blob} blob @returns {Promise<string>} */
  const base64Of = (blob) =>
    new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
      reader.readAsDataURL(blob);
    });
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
  const database = await done(indexedDB.open('throughline'));
  const names = [...database.objectStoreNames];
  const tables = await Promise.all(
    names.map((name) => done(database.transaction(name).objectStore(name).getAll())),
  );
  database.close();
  /** @type {Blob[]} */
  const bytes = [];
  const text = JSON.stringify(tables, (_, value) => {
    if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      bytes.push(new Blob([/** @type {any} */ (value)]));
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('throughline').catch(() => null);
  for await (const handle of /** @type {any} */ (folder)?.values() ?? [])
    if (handle.kind === 'file') bytes.push(await handle.getFile());
  return Promise.all([new Blob([text]), ...bytes].map(base64Of));
}
