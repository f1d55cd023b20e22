import { readFileSync } from 'node:fs';

/** @typedef {import('@playwright/test').Page} Page */

/** A way to bring something onto the screen, from a page that shows nothing yet. @typedef {{ name: string, go: (page: Page) => Promise<unknown> }} Step */

/** A map with every kind of row and every field. */
const everything = readFileSync(new URL('../tests/fixtures/schema-1.journey.json', import.meta.url), 'utf8');
const table = 'Stage,Touchpoint,Emotion\nBuy,Pay,-1\nBuy,Ask,1\n';

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/** @param {Page} page */
const cells = (page) => page.locator('[role=gridcell][data-key], [role=grid] td[data-key]');

/**
 * Drops a file on the page.
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 */
function drop(page, name, text) {
  return page.evaluate(
    ([name = '', text = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

/**
 * Makes the map with everything, and returns its address.
 * @param {Page} page
 * @param {string} home
 */
export async function makeMapOfAll(page, home) {
  await page.setViewportSize(wide);
  await page.goto(home);
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await drop(page, 'everything.journey.json', everything);
  await page.getByRole('dialog').getByRole('button', { name: 'Create map' }).click();
  await cells(page).first().waitFor();
  await page.getByText('Saved on this device').waitFor();
  return page.url();
}

/**
 * The map with its first card selected.
 * @param {Page} page
 * @param {string} map
 */
async function open(page, map) {
  await page.setViewportSize(wide);
  await page.goto(map);
  await cells(page).first().focus();
  await page.keyboard.press('Space');
}

/**
 * Every screen, view, panel, dialog and format, and what shows itself while one types, drags or opens a menu.
 * @param {string} home
 * @param {string} map
 * @returns {Step[]}
 */
export function places(home, map) {
  return [...screens(home), ...views(map), ...formats(map), ...gestures(map), ...lists(map)];
}

/**
 * @param {string} map
 * @param {string} name
 * @param {Step['go']} more
 * @returns {Step}
 */
const inMap = (map, name, more) => ({
  name,
  go: async (page) => {
    await open(page, map);
    await more(page);
  },
});

/** @param {string} home @returns {Step[]} */
function screens(home) {
  const screen = (/** @type {string} */ hash, /** @type {Step['go']} */ more = async () => undefined) => ({
    name: hash,
    go: async (/** @type {Page} */ page) => {
      await page.setViewportSize(wide);
      await page.goto(`${home}${hash}`);
      await more(page);
    },
  });
  return [
    screen('#/'),
    screen('#/maps'),
    screen('#/maps/templates'),
    screen('#/maps/bin'),
    screen('#/storage'),
    screen('#/map/none'),
    screen('#/?new', (page) => page.getByRole('button', { name: 'New map' }).click()),
    screen('#/?table', (page) => drop(page, 'table.csv', table)),
    screen('#/?broken', (page) => drop(page, 'broken.json', '{"format":')),
  ];
}

/** What keys bring onto the screen, one after the other. */
const ways = [
  [],
  ['F2'],
  ['n'],
  ['i'],
  ['Escape', 'i'],
  ['Shift+F10'],
  ['Control+k', 'r', 'u', 'n'],
  ['-', '-', '-', '-'],
  ['y'],
  ['c'],
  ['/'],
  ['?'],
  ['k'],
  ['Shift+b'],
  ['Shift+d'],
  ['Control+,'],
  ['Control+Shift+m'],
  ['Control+Shift+d'],
  ['Shift+t', 'Shift+F10'],
  ['Shift+t', 'F2'],
  ['Shift+l', 'Shift+F10'],
  ['Shift+k'],
  ['Shift+e'],
  ['Shift+a'],
  ['Shift+i'],
];

/** What the palette finds that has no key of its own. */
const found = [
  'Versions…',
  'Guide me',
  'The four steps',
  'About this map',
  'Minimap',
  'Start the to-be',
  'Compare the curves',
  'Read figures from a table',
  'Make an action for this',
  'Copy from another segment',
  'Set in tenths',
  'Keep as template',
  'Walk',
];

/** @param {string} map @returns {Step[]} */
function views(map) {
  return [
    ...ways.map((keys) =>
      inMap(map, `keys ${keys.join(' ')}`, async (page) => {
        for (const key of keys) await page.keyboard.press(key);
      }),
    ),
    ...found.map((name) =>
      inMap(map, name, async (page) => {
        await page.keyboard.press('Control+k');
        const palette = page.getByRole('dialog');
        await palette.getByRole('combobox').fill(name);
        await palette.getByRole('option').first().click();
      }),
    ),
    ...['columnheader', 'rowheader'].flatMap((role) =>
      ['Shift+F10', 'i'].map((key) =>
        inMap(map, `${role} ${key}`, async (page) => {
          await page.keyboard.press('Escape');
          await page
            .getByRole(/** @type {any} */ (role))
            .first()
            .focus();
          await page.keyboard.press(key);
        }),
      ),
    ),
  ];
}

/** @param {string} map @returns {Step[]} */
function formats(map) {
  return ['PNG', 'JPEG', 'SVG', 'PDF', 'PowerPoint', 'Web page', 'JSON'].map((format) =>
    inMap(map, `as ${format}`, async (page) => {
      await page.getByRole('button', { name: 'Share or export' }).click();
      await page.getByRole('dialog').getByText(format, { exact: true }).click();
    }),
  );
}

/** @param {string} map @returns {Step[]} */
function gestures(map) {
  return [
    inMap(map, 'hover', (page) => page.locator('.react-flow__node').first().hover({ force: true })),
    inMap(map, 'drag', async (page) => {
      const box = await page.locator('.react-flow__node').first().boundingBox();
      if (!box) return;
      await page.mouse.move(box.x + 40, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + 240, box.y + 140, { steps: 4 });
    }),
    inMap(map, 'marquee', async (page) => {
      await page.mouse.move(1300, 860);
      await page.mouse.down();
      await page.mouse.move(900, 500, { steps: 4 });
    }),
  ];
}

/** The list of a narrow screen. @param {string} map @returns {Step[]} */
function lists(map) {
  return [[], ['Enter'], ['i'], ['Shift+F10']].map((keys) => ({
    name: `list ${keys}`,
    go: async (page) => {
      await page.setViewportSize(narrow);
      await page.goto(map);
      await page.getByRole('list').getByRole('button').first().focus();
      for (const key of keys) await page.keyboard.press(key);
    },
  }));
}
