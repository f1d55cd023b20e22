import type { DBCore } from 'dexie';

/** What is being written by this page. */
const writing = new Set<IDBTransaction>();
const known = new WeakSet<DBCore>();

/**
 * Has a page give up what it is writing into the database when the browser freezes it. A frozen page neither goes on with a transaction nor ends it, and no
 * other page can: each would wait for the minute that the browser gives it. What is given up here is written by another tab, or when the page wakes.
 */
export function letGoWhenFrozen(
  core: DBCore,
  page: Pick<EventTarget, 'addEventListener'> | undefined = globalThis.document,
): void {
  if (known.has(core)) return;
  known.add(core);
  // The same listener is added once only.
  page?.addEventListener('freeze', letGo);
  const begin = core.transaction.bind(core);
  core.transaction = (names, mode, options) => {
    const transaction = begin(names, mode, options);
    if (mode === 'readwrite') follow(transaction as IDBTransaction);
    return transaction;
  };
}

function follow(transaction: IDBTransaction): void {
  writing.add(transaction);
  for (const end of ['complete', 'abort'])
    transaction.addEventListener(end, () => writing.delete(transaction));
}

function letGo(): void {
  for (const transaction of writing) {
    try {
      transaction.abort();
    } catch {
      // It has all it needs, and ends without the page.
    }
  }
}
