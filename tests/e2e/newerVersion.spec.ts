import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addToTitle, makeSavedMap, saveState } from './keepingSteps.ts';
import { contents, leaveApp, takeOver } from './stores.ts';
import { expect, test } from './test.ts';

/** Takes the copy that is offered where it is said why nothing is saved. */
async function copyOffered(page: Page): Promise<string> {
  const told = page.getByRole('alert').filter({ hasText: 'A newer version of Throughline' });
  const asked = page.waitForEvent('download');
  await told.getByRole('button', { name: 'Save a copy' }).click();
  return readFile(await (await asked).path(), 'utf8');
}

test('an old version beside a newer one shows its maps, lets a copy be taken, and writes nothing', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/favicon\.ico/);
  await makeSavedMap(page);
  const newer = await context.newPage();
  await leaveApp(newer);
  await takeOver(newer);
  const before = await contents(newer);

  // The tab that was open all the time.
  await expect(saveState(page)).toHaveText('Not saved');
  await addToTitle(page, 'Ask a friend', ' today');
  expect(await copyOffered(page)).toContain('Ask a friend today');

  // One that is opened now.
  const late = await context.newPage();
  await late.goto(page.url());
  await addToTitle(late, 'Ask a friend', ' tomorrow');
  await expect(saveState(late)).toHaveText('Not saved');
  expect(await copyOffered(late)).toContain('Ask a friend tomorrow');
  await late.getByRole('button', { name: 'Share or export' }).click();
  const dialog = late.getByRole('dialog');
  const picture = late.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export PNG' }).click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);

  expect(await contents(newer)).toBe(before);
});
