import { card } from './app.ts';
import { addToTitle, expectSaved, makeSavedMap } from './keepingSteps.ts';
import { deleteDatabase, deleteJournals, journalFiles, leaveApp } from './stores.ts';
import { expect, test } from './test.ts';

// Beside our page there is no picture for the tab.
test.beforeEach(({ watch }) => watch.allow(/favicon\.ico/));

test('a map comes back from the second copy when the browser has emptied its database, and that is told once', async ({
  page,
}) => {
  await makeSavedMap(page);
  const address = page.url();
  expect((await journalFiles(page)).some((name) => name.startsWith('map.'))).toBe(true);
  await leaveApp(page);
  await deleteDatabase(page);
  await page.goto(address);
  await expect(card(page, 'Ask a friend')).toHaveCount(1);
  await addToTitle(page, 'Ask a friend', ' again');
  await expectSaved(page);
  await leaveApp(page);
  await deleteDatabase(page);
  await page.goto('./');
  await expect(page.getByRole('link', { name: /Renting a bicycle/ })).toBeVisible();
  await expect(page.getByText('1 map was brought back from the second copy')).toBeVisible();
  await page.getByRole('link', { name: /Renting a bicycle/ }).click();
  await expect(card(page, 'Ask a friend again')).toHaveCount(1);
  await leaveApp(page);
  await page.goto('./');
  await expect(page.getByRole('link', { name: /Renting a bicycle/ })).toBeVisible();
  await expect(page.getByText('brought back')).toHaveCount(0);
});

test('a second copy that was emptied is written again, and both then hold the map', async ({ page }) => {
  await makeSavedMap(page);
  const address = page.url();
  await leaveApp(page);
  await deleteJournals(page);
  await page.goto('./');
  await expect(page.getByText('The second copy of your maps had been emptied')).toBeVisible();
  await leaveApp(page);
  await deleteDatabase(page);
  await page.goto(address);
  await expect(card(page, 'Ask a friend')).toHaveCount(1);
});

test('where files cannot be written step by step, the second copy is in the cache', async ({
  page,
  context,
}) => {
  await context.route(/journalWorker-.*\.js$/, async (route) => {
    const answer = await route.fetch();
    const lack = 'delete FileSystemFileHandle.prototype.createSyncAccessHandle;';
    await route.fulfill({ response: answer, body: `${lack}\n${await answer.text()}` });
  });
  await makeSavedMap(page);
  const address = page.url();
  expect((await journalFiles(page)).some((name) => name.startsWith('map.'))).toBe(false);
  await leaveApp(page);
  await deleteDatabase(page);
  await page.goto(address);
  await expect(card(page, 'Ask a friend')).toHaveCount(1);
  await addToTitle(page, 'Ask a friend', ' again');
  await expectSaved(page);
  await leaveApp(page);
  await deleteDatabase(page);
  await page.goto(address);
  await expect(card(page, 'Ask a friend again')).toHaveCount(1);
});

test('everything that the browser keeps can be cleared while a map is open: it is written again and told', async ({
  page,
  context,
  baseURL,
}) => {
  await makeSavedMap(page);
  const address = page.url();
  const protocol = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await expect(page.getByText('The data of this page was cleared')).toBeVisible();
  await addToTitle(page, 'Ask a friend', ' again');
  await expectSaved(page);
  await page.close();
  const next = await context.newPage();
  await leaveApp(next);
  await deleteDatabase(next);
  await next.goto(address);
  await expect(card(next, 'Ask a friend again')).toHaveCount(1);
});
