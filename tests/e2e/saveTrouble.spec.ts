import { card } from './app.ts';
import { addToTitle, endCapture, expectSaved, makeSavedMap, saveState, startTyping } from './keepingSteps.ts';
import { expect, test } from './test.ts';

test('a full storage is told, with what to do, and saving goes on by itself when there is space', async ({
  page,
  context,
  baseURL,
}) => {
  const protocol = await context.newCDPSession(page);
  await page.goto('./');
  const origin = new URL(baseURL ?? '').origin;
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await startTyping(page, 'Ask a friend');
  await expect(saveState(page)).toHaveText('Not saved');
  await expect(page.getByRole('alert')).toContainText('storage is full');
  await expect(page.getByRole('alert').getByRole('button', { name: 'Save a copy' })).toBeVisible();
  await endCapture(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(saveState(page)).toHaveText('Not saved');
  await protocol.send('Storage.overrideQuotaForOrigin', { origin });
  // It tries again by itself, after several failures every ten seconds.
  await expect(saveState(page)).toHaveText('Saved on this device', { timeout: 15_000 });
  await page.reload();
  await expect(card(page, 'Ask a friend')).toHaveCount(1);
});

test('site data that is cleared while a map is open is written again from the open map', async ({
  page,
  context,
  baseURL,
}) => {
  await makeSavedMap(page);
  const protocol = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await addToTitle(page, 'Ask a friend', ' again');
  await expectSaved(page);
  await page.reload();
  await expect(card(page, 'Ask a friend again')).toHaveCount(1);
});

test('a map that cannot be read from any store can be tried again, and opens when the storage answers', async ({
  page,
}) => {
  await makeSavedMap(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      if (!('isAnswering' in window)) throw new DOMException('Denied', 'UnknownError');
      return open.apply(this, asked);
    };
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await page.reload();
  await expect(page.getByRole('heading')).toHaveText(/could not be read/);
  await page.evaluate(() => Object.assign(window, { isAnswering: true }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(card(page, 'Ask a friend')).toHaveCount(1);
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
    await startTyping(page, 'Ask a friend');
    await expect(saveState(page)).toHaveText('Not saved');
    await expect(page.getByRole('alert')).toContainText('does not let Throughline store anything');
    await expect(card(page, 'Ask a friend')).toHaveCount(1);
  });
}
