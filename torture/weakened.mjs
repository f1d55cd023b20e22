/* Controls that have to lose: the page is weakened from outside, before its first script. The product knows nothing of it. */

/**
 * Leaves a page one store only, the database.
 * @param {import('@playwright/test').Page} page
 */
export const leaveOneStore = (page) => page.addInitScript(refuseJournal);

/**
 * Leaves a page one store only, and that one without a word that it has reached the disk.
 * @param {import('@playwright/test').Page} page
 */
export async function relaxOneStore(page) {
  await leaveOneStore(page);
  await page.addInitScript(relaxTransactions);
}

/* What follows runs in the page. */

function refuseJournal() {
  window.Worker = new Proxy(Worker, {
    construct(Real, [address, options]) {
      if (String(address).includes('journalWorker')) throw new DOMException('No.', 'MissingApiError');
      return new Real(address, options);
    },
  });
}

function relaxTransactions() {
  const { transaction } = IDBDatabase.prototype;
  Object.assign(IDBDatabase.prototype, {
    /**
     * @param {string | string[]} names
     * @param {IDBTransactionMode} [mode]
     */
    transaction(names, mode) {
      return Reflect.apply(transaction, this, [names, mode, { durability: 'relaxed' }]);
    },
  });
}
