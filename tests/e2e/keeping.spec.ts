import type { BrowserContext, CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Journey map' });
const cell = (page: Page, title: string) => grid(page).getByRole('gridcell', { name: title });
const saveState = (page: Page) => page.locator('[data-save-state]');

async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText('Saved on this device');
}

/** Makes a map and leaves the keyboard in the title of its first card. */
async function newMap(page: Page, title = 'Renting a bicycle'): Promise<Locator> {
  await page.goto('./');
  await page.getByRole('button', { name: 'New map' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('button', { name: 'Create map' }).click();
  const field = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(field).toBeFocused();
  return field;
}

/** Enter goes on to the next card; leaving that one empty takes it away again. */
async function finishNewCard(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** A new map with one card that is saved. */
async function savedMap(page: Page, card = 'Ask a friend'): Promise<void> {
  await newMap(page);
  await page.keyboard.type(card);
  await finishNewCard(page);
  await expect(cell(page, card)).toHaveCount(1);
  await expectSaved(page);
}

/** Adds the words to the title of the card that has the keyboard. */
async function typeInto(page: Page, card: string, words: string): Promise<void> {
  await cell(page, card).focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** Adds the words to the title of a card and is done with it. */
async function rename(page: Page, card: string, words: string): Promise<void> {
  await typeInto(page, card, words);
  await page.keyboard.press('Enter');
}

async function protocolOf(context: BrowserContext, page: Page): Promise<CDPSession> {
  return context.newCDPSession(page);
}

test.describe('a page that is left in the middle of a word', { tag: '@leave' }, () => {
  test('is as it was after a reload', async ({ page }) => {
    await newMap(page);
    await page.keyboard.type('Ask a fri');
    await page.reload();
    await expect(cell(page, 'Ask a fri')).toHaveCount(1);
    await expectSaved(page);
  });

  test('is as it was after going elsewhere and back', async ({ page }) => {
    await newMap(page);
    await page.keyboard.type('Ask a fri');
    const address = page.url();
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    expect(page.url()).toBe(address);
    await expect(cell(page, 'Ask a fri')).toHaveCount(1);
    await expectSaved(page);
    await typeInto(page, 'Ask a fri', 'end');
    await page.reload();
    await expect(cell(page, 'Ask a friend')).toHaveCount(1);
  });

  test('knows, when it comes back, what another tab did meanwhile', async ({ page, context }) => {
    await savedMap(page);
    const address = page.url();
    await page.goto('about:blank');
    const other = await context.newPage();
    await other.goto(address);
    await rename(other, 'Ask a friend', ' for advice');
    await expectSaved(other);
    await page.goBack({ waitUntil: 'commit' });
    await expect(cell(page, 'Ask a friend for advice')).toHaveCount(1);
    await rename(page, 'Ask a friend for advice', ' today');
    await expect(cell(other, 'Ask a friend for advice today')).toHaveCount(1);
    await Promise.all([expectSaved(page), expectSaved(other)]);
  });

  test('is there again in a new tab after it was closed', async ({ page, context }) => {
    await newMap(page);
    await page.keyboard.type('Ask a fri');
    await page.close();
    const next = await context.newPage();
    await next.goto('./');
    await next.getByRole('link', { name: /Renting a bicycle/ }).click();
    await expect(cell(next, 'Ask a fri')).toHaveCount(1);
    await expectSaved(next);
  });
});

test('a map is called saved only when it is on disk, and where it is kept is told once', async ({
  page,
  context,
}) => {
  await newMap(page);
  await page.keyboard.type('Ask a friend');
  await expectSaved(page);
  await expect(page.getByText('This map is kept in this browser on this device')).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto('./');
  await next.getByRole('link', { name: /Renting a bicycle/ }).click();
  await rename(next, 'Ask a friend', ' again');
  await expectSaved(next);
  await expect(next.getByText('This map is kept in this browser on this device')).toHaveCount(0);
});

test('a tab that crashes after saving has lost nothing', async ({ page, context }) => {
  await savedMap(page);
  const address = page.url();
  const protocol = await protocolOf(context, page);
  const crashed = page.waitForEvent('crash');
  void protocol.send('Page.crash').catch(() => null);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await expect(cell(next, 'Ask a friend')).toHaveCount(1);
  await expectSaved(next);
});

test.describe('two tabs on one map', () => {
  async function twoTabs(page: Page, context: BrowserContext): Promise<[Page, Page]> {
    await savedMap(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(cell(other, 'Ask a friend')).toHaveCount(1);
    return [page, other];
  }

  test('show the same within a second, whichever of them is edited', async ({ page, context }) => {
    const [one, two] = await twoTabs(page, context);
    await rename(one, 'Ask a friend', ' for advice');
    await expect(cell(two, 'Ask a friend for advice')).toHaveCount(1, { timeout: 1000 });
    await rename(two, 'Ask a friend for', ' today');
    await expect(cell(one, 'Ask a friend for advice today')).toHaveCount(1, { timeout: 1000 });
    await Promise.all([expectSaved(one), expectSaved(two)]);
  });

  test('lose nothing when one is closed in the middle of a word, be it the one that writes or the other', async ({
    page,
    context,
  }) => {
    const [one, two] = await twoTabs(page, context);
    await typeInto(one, 'Ask a friend', ' for');
    await one.close();
    await expect(cell(two, 'Ask a friend for')).toHaveCount(1);
    await expectSaved(two);
    const three = await context.newPage();
    await three.goto(two.url());
    await typeInto(three, 'Ask a friend for', ' adv');
    await three.close();
    await expect(cell(two, 'Ask a friend for adv')).toHaveCount(1);
    await expectSaved(two);
    await two.reload();
    await expect(cell(two, 'Ask a friend for adv')).toHaveCount(1);
  });

  test('go on when the one that writes is frozen, and it follows when it wakes', async ({
    page,
    context,
  }) => {
    const [one, two] = await twoTabs(page, context);
    await rename(one, 'Ask a friend', ' for');
    await expectSaved(one);
    const protocol = await protocolOf(context, one);
    await protocol.send('Page.setWebLifecycleState', { state: 'frozen' });
    await two.bringToFront();
    await rename(two, 'Ask a friend for', ' help');
    await expectSaved(two);
    await protocol.send('Page.setWebLifecycleState', { state: 'active' });
    await one.bringToFront();
    await expect(cell(one, 'Ask a friend for help')).toHaveCount(1);
    await rename(one, 'Ask a friend for help', ' now');
    await expect(cell(two, 'Ask a friend for help now')).toHaveCount(1);
    await Promise.all([expectSaved(one), expectSaved(two)]);
  });
});

test('a full storage is told, with what to do, and saving goes on when there is space', async ({
  page,
  context,
  baseURL,
}) => {
  const protocol = await protocolOf(context, page);
  await page.goto('./');
  const origin = new URL(baseURL ?? '').origin;
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await newMap(page);
  await page.keyboard.type('Ask a friend');
  await expect(saveState(page)).toHaveText('Not saved');
  await expect(page.getByRole('alert')).toContainText('storage is full');
  await expect(page.getByRole('alert').getByRole('button', { name: 'Save a copy' })).toBeVisible();
  await finishNewCard(page);
  await protocol.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(cell(page, 'Ask a friend')).toHaveCount(1);
});

test('site data that is cleared while a map is open is written again from the open map', async ({
  page,
  context,
  baseURL,
}) => {
  await savedMap(page);
  const protocol = await protocolOf(context, page);
  const origin = new URL(baseURL ?? '').origin;
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await rename(page, 'Ask a friend', ' again');
  await expectSaved(page);
  await page.reload();
  await expect(cell(page, 'Ask a friend again')).toHaveCount(1);
});

const refusals: readonly [string, () => void][] = [
  ['is missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'is refused',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
    },
  ],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
];

for (const [how, refuse] of refusals) {
  test(`when the browser’s storage ${how}, a map is still made and edited, and it says that it is not saved`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await newMap(page);
    await page.keyboard.type('Ask a friend');
    await expect(saveState(page)).toHaveText('Not saved');
    await expect(page.getByRole('alert')).toContainText('does not let Throughline store anything');
    await expect(cell(page, 'Ask a friend')).toHaveCount(1);
  });
}
