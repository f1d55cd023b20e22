// What is run in the page: each function stands for itself there.

/** The part of a save state that is seen on the page. @typedef {'saved' | 'saving' | 'failed' | null} Shown */

/** What the page says about saving. @returns {Shown} */
export function saveState() {
  const mark = document.querySelector('[data-save-state]');
  return /** @type {Shown} */ (mark?.getAttribute('data-save-state') ?? null);
}

/** The words in which it says so, and what is wrong. */
export function saveText() {
  const mark = document.querySelector('[data-save-state]');
  return `${mark?.textContent} ${document.querySelector('[role=alert]')?.textContent ?? ''}`;
}

/** Whether it says that everything is saved. */
export function isSaved() {
  return document.querySelector('[data-save-state]')?.getAttribute('data-save-state') === 'saved';
}

/** Brings the keyboard to the first card that is not counted in yet. */
export function focusFirstCard() {
  const cells = [...document.querySelectorAll('[role=grid] td, [role=gridcell]')];
  const cell = cells.find(({ textContent }) => /^(?!Edit ).* of \d+$/.test(textContent ?? ''));
  if (!(cell instanceof HTMLElement)) throw new Error('There is no card.');
  cell.focus();
}

/** Brings the keyboard to the card of a label. @param {string} label */
export function focusCountedCard(label) {
  const cells = [...document.querySelectorAll('[role=grid] td, [role=gridcell]')];
  const cell = cells.find(({ textContent }) => textContent?.startsWith(label));
  if (!(cell instanceof HTMLElement)) throw new Error('The card is not there.');
  cell.focus();
}

/** Has the page say which edit is saved, from the moment on at which it says so itself: only what was seen as not saved before can be. */
export function watchSaveState() {
  const state = () => document.querySelector('[data-save-state]')?.getAttribute('data-save-state');
  let due = 0;
  const look = () => {
    if (due === 0 || state() !== 'saved') return;
    /** @type {any} */ (window).acknowledge(due);
    due = 0;
  };
  const options = { subtree: true, childList: true, attributeFilter: ['data-save-state'] };
  new MutationObserver(look).observe(document.body, options);
  Object.assign(window, {
    editWasMade: (/** @type {number} */ number) => {
      if (state() === 'saving') due = number;
    },
  });
}
