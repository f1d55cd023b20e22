import { Chromium, Profile } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { Guard } from '../guard.mjs';
import { hostileClip } from '../hostileClips.mjs';

/** So much is pasted into one map before it is loaded again and compared. */
const perMap = 100;

/** Where it is pasted: on the board, in a title that is being typed, in the table, in a title there. */
const places = /** @type {const} */ (['board', 'board', 'board title', 'table', 'table title']);

/** @type {import('../outcome.mjs').Fault} */
export const hostileClipboard = {
  name: 'hostile clipboard',
  how: 'markup, texts and maps of our own kind that mean harm, put on the clipboard and pasted by keys on the board, in the table and into titles',
  short: 0,
  full: 1000,
  async run(setting) {
    const { rounds, outcome, isOver, say } = setting;
    let changed = 0;
    while (outcome.rounds < rounds && !isOver()) {
      changed += await oneMap(setting, Math.min(perMap, rounds - outcome.rounds));
      say(`${outcome.rounds} of ${rounds}, ${changed} changed the map, ${outcome.failures.length} failures`);
    }
    outcome.note = `${changed} changed the map`;
    if (changed === 0) outcome.failures.push('nothing was pasted, so nothing was tried');
  },
};

/**
 * Pastes into a map of its own, loads it again, and says how much changed it.
 * @param {import('../outcome.mjs').Setting} setting
 * @param {number} times
 */
async function oneMap({ home, random, outcome, isOver }, times) {
  const profile = new Profile();
  const chromium = await Chromium.start(profile);
  let changed = 0;
  try {
    const page = await chromium.page();
    const guard = await Guard.over(page, home);
    await page.setViewportSize({ width: 1440, height: 900 });
    const { map, address } = await OpenMap.make(page, home);
    for (let count = 0; count < times && !isOver(); count += 1) {
      const clip = hostileClip(random);
      const place = random.of(places);
      const before = (await map.texts()).join('\n');
      await paste(page, clip, place, random.next());
      outcome.rounds += 1;
      if ((await map.texts()).join('\n') !== before) changed += 1;
      for (const problem of await guard.problems())
        outcome.failures.push(
          `round ${outcome.rounds}, ${place}, ${JSON.stringify(clip).slice(0, 300)}: ${problem}`,
        );
      // Most of it is taken back, so that the map does not grow without end.
      if (random.next() < 0.8) await page.keyboard.press('Control+z');
    }
    await show(page, views.board);
    await map.saved();
    const left = (await map.texts()).join('\n');
    const again = await OpenMap.reopen(page, address);
    if ((await again.texts()).join('\n') !== left) {
      outcome.torn += 1;
      outcome.failures.push(`round ${outcome.rounds}: the map came back as another`);
    }
    for (const problem of await guard.problems()) outcome.failures.push(`loaded again: ${problem}`);
  } finally {
    await chromium.kill().catch(() => {});
    profile.remove();
  }
  return changed;
}

/**
 * Puts something on the clipboard, as another program would, and pastes it.
 * @param {import('@playwright/test').Page} page
 * @param {{ html: string, text: string, own: string }} clip
 * @param {typeof places[number]} place
 * @param {number} which
 */
async function paste(page, clip, place, which) {
  await show(page, place.startsWith('table') ? views.table : views.board);
  const isCard = place.endsWith('title');
  await page.evaluate(focusCell, { which, isCard });
  await page.evaluate(fillNextCopy, clip);
  await page.keyboard.press('Control+c');
  if (isCard) {
    await openTitle(page, which);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.activeElement?.matches('textarea, input'));
    return;
  }
  await page.evaluate(listen);
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => /** @type {any} */ (window).wasSaid);
}

/**
 * Opens the title of a card. What was pasted before may still take the keyboard to itself, so it is asked for again.
 * @param {import('@playwright/test').Page} page
 * @param {number} which
 */
async function openTitle(page, which) {
  for (let tries = 1; tries <= 20; tries += 1) {
    await page.keyboard.press('F2');
    const isOpen = () => document.activeElement?.matches('textarea, input') ?? false;
    const opened = await page.waitForFunction(isOpen, undefined, { timeout: 3000 }).catch(() => null);
    if (opened) return;
    await page.evaluate(focusCell, { which: (which + tries / 20) % 1, isCard: true });
  }
  throw new Error('No title could be opened.');
}

/** The keys to both views, and the names of their grids. */
const views = {
  board: { key: 'Shift+M', name: 'Journey map' },
  table: { key: 'Shift+T', name: 'Journey map as a table' },
};

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ key: string, name: string }} view
 */
async function show(page, { key, name }) {
  const grid = page.getByRole('grid', { name, exact: true });
  if ((await grid.count()) > 0) return;
  await page.keyboard.press(key);
  await grid.getByRole('gridcell').first().waitFor();
}

/* What follows runs in the page. */

/**
 * Brings the keyboard to any cell, or to any that holds a card.
 * @param {{ which: number, isCard: boolean }} wanted `which` is a part of all of them, from 0 to 1
 */
function focusCell({ which, isCard }) {
  const all = [...document.querySelectorAll('[role=grid] td[tabindex], [role=gridcell][tabindex]')];
  const cells = all.filter(
    ({ textContent }) => !isCard || /^(?!Empty).*, \d+ of \d+/s.test(textContent ?? ''),
  );
  const cell = cells[Math.floor(which * cells.length)];
  if (!(cell instanceof HTMLElement)) throw new Error('There is no cell.');
  cell.focus();
}

/** Has the next key for copying put this on the clipboard. @param {{ html: string, text: string, own: string }} clip */
function fillNextCopy({ html, text, own }) {
  const fill = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('application/x-throughline+json', own);
  };
  addEventListener('copy', fill, { capture: true, once: true });
}

/** Notes whether anything is said from now on. */
function listen() {
  const state = Object.assign(window, { wasSaid: false });
  for (const region of document.querySelectorAll('[role=status]')) {
    const observer = new MutationObserver(() => {
      state.wasSaid = true;
      observer.disconnect();
    });
    observer.observe(region, { subtree: true, childList: true, characterData: true });
  }
}
