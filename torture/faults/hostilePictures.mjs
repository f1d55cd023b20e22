import { Chromium, Profile } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { Guard } from '../guard.mjs';
import { handedOut, keepHandedOut, storedBytes } from '../handedOut.mjs';
import { hostilePicture, secrets, toldBy } from '../hostilePictures.mjs';
import { wordsIn } from '../unpacked.mjs';

/** So many files go into one map, before what it keeps and hands out is looked through. */
const perMap = 100;

/** The ways in which a file comes in: pasted on the card that is selected, dropped on a card, dropped on the page. */
const ways = /** @type {const} */ (['paste', 'paste', 'card', 'card', 'page']);

/** @type {import('../outcome.mjs').Fault} */
export const hostilePictures = {
  name: 'hostile pictures',
  how: 'random drawings with scripts and addresses, photographs with a place, files that are two things at once, cut off or immense, under any name and type; pasted, dropped on cards and on the page',
  short: 0,
  full: 1000,
  async run(setting) {
    const { rounds, outcome, isOver, say } = setting;
    const taken = { pictures: 0 };
    while (outcome.rounds < rounds && !isOver()) {
      await oneMap(setting, Math.min(perMap, rounds - outcome.rounds), taken);
      say(`${outcome.rounds} of ${rounds}, ${taken.pictures} taken in, ${outcome.failures.length} failures`);
    }
    outcome.note = `${taken.pictures} became pictures, the others were refused`;
    if (taken.pictures === 0) outcome.failures.push('no file was taken in, so nothing was tried');
  },
};

/**
 * Brings files into a map of its own, and looks through everything that is kept and handed out afterwards.
 * @param {import('../outcome.mjs').Setting} setting
 * @param {number} files
 * @param {{ pictures: number }} taken
 */
async function oneMap({ home, random, outcome, isOver }, files, taken) {
  const profile = new Profile();
  const chromium = await Chromium.start(profile, keepHandedOut);
  try {
    const page = await chromium.page();
    const guard = await Guard.over(page, home);
    await page.setViewportSize({ width: 1440, height: 900 });
    const { map } = await OpenMap.make(page, home);
    await page.keyboard.press('Space');
    const sound = await page.evaluate(soundPictures);
    const bytes = { png: of(sound.png), jpeg: of(sound.jpeg), webp: of(sound.webp) };
    for (let count = 0; count < files && !isOver(); count += 1) {
      const file = hostilePicture(bytes, random);
      const said = await bring(page, file, random.of(ways), random.next());
      if (said === 'Picture added') taken.pictures += 1;
      outcome.rounds += 1;
      const what = `round ${outcome.rounds}: ${file.name.slice(0, 40)} as ${file.type}, ${said}`;
      for (const problem of await guard.problems()) outcome.failures.push(`${what}: ${problem}`);
    }
    await map.saved();
    for (const told of await everythingTold(page))
      outcome.failures.push(`after round ${outcome.rounds}: ${told}`);
    for (const problem of await guard.problems()) outcome.failures.push(`at the end: ${problem}`);
  } finally {
    await chromium.kill().catch(() => {});
    profile.remove();
  }
}

/** @param {string} base64 */
const of = (base64) => Buffer.from(base64, 'base64');

/**
 * Brings a file in, and says what the page said to it.
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, type: string, base64: string }} file
 * @param {typeof ways[number]} way
 * @param {number} place
 */
async function bring(page, file, way, place) {
  const said = await page.evaluate(bringFile, { ...file, way, place });
  if (said !== 'dialog') return said;
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  return said;
}

/**
 * What the stores and all kinds of exports tell that they should not.
 * @param {import('@playwright/test').Page} page
 */
async function everythingTold(page) {
  const told = (await storedBytes(page)).flatMap((bytes) =>
    wordsIn(bytes, secrets).map((word) => `${word} is in the stores`),
  );
  const json = await handedOut(page, () => page.keyboard.press('Control+s'));
  const pictures = JSON.parse(json.toString()).rows.filter((/** @type {any} */ { kind }) => kind === 'image');
  if (pictures.length === 0) told.push('no picture is in the map');
  for (const { data } of pictures) told.push(...toldBy(of(data)).map((what) => `${what} is in a picture`));
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog');
  for (const format of ['PNG', 'SVG', 'PDF', 'PowerPoint', 'Web page', 'JSON']) {
    await dialog.getByText(format, { exact: true }).click();
    const button = dialog.getByRole('button', {
      name: format === 'JSON' ? 'Save a copy (JSON)' : /^Export /,
    });
    await button.and(dialog.getByRole('button', { name: new RegExp(format, 'i') })).waitFor();
    const bytes = await handedOut(page, () => button.click());
    told.push(...wordsIn(bytes, secrets).map((word) => `${word} is in the ${format}`));
  }
  return told;
}

/* What follows runs in the page. */

/** Pictures as a browser writes them. */
function soundPictures() {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [60, 40];
  const context = canvas.getContext('2d');
  for (let at = 0; context && at < 30; at += 1) {
    context.fillStyle = `hsl(${at * 47} 70% 50%)`;
    context.fillRect((at % 6) * 10, Math.floor(at / 6) * 8, 10, 8);
  }
  const written = (/** @type {string} */ type) => canvas.toDataURL(type).split(',')[1] ?? '';
  return { png: written('image/png'), jpeg: written('image/jpeg'), webp: written('image/webp') };
}

/**
 * Brings a file in and waits for what is said about it: a sentence, or a dialog.
 * @param {{ name: string, type: string, base64: string, way: string, place: number }} file
 * @returns {Promise<string>}
 */
function bringFile({ name, type, base64, way, place }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], name, { type }));
  const said = new Promise((done, fail) => {
    const look = () => {
      if (document.querySelector('dialog[open] h2')) end('dialog');
    };
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const isSaid = target instanceof Element && target.closest('[role=status]');
        const text = [...addedNodes].map((node) => node.textContent ?? '').join('');
        if (isSaid && /picture|image/i.test(text)) end(text.trim());
      }
      look();
    });
    const timer = setTimeout(
      () => fail(new Error(`Nothing was said about ${name}, ${type}, ${way}: ${base64}`)),
      60_000,
    );
    const end = (/** @type {string} */ text) => {
      observer.disconnect();
      clearTimeout(timer);
      done(text);
    };
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
  });
  const how = { bubbles: true, cancelable: true };
  if (way === 'paste') {
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: data }));
    return said;
  }
  const cards = [...document.querySelectorAll('[data-board] .react-flow__node')].map((card) =>
    card.getBoundingClientRect(),
  );
  const card = way === 'card' && cards[Math.floor(place * cards.length)];
  const at = card
    ? { clientX: card.x + card.width / 2, clientY: card.y + card.height / 2 }
    : { clientX: 300, clientY: 20 };
  const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
  for (const kind of ['dragover', 'drop'])
    target.dispatchEvent(new DragEvent(kind, { ...how, ...at, dataTransfer: data }));
  return said;
}
