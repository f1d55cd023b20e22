import type { Page } from '@playwright/test';
import { card, openSample } from './app.ts';
import { addToTitle, expectSaved } from './keepingSteps.ts';
import { expect, test } from './test.ts';

/** A file of the page’s own stands for one on the disk: no test can choose one in the system’s dialog. */
async function fileToChoose(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('Linked.journey.json', { create: true }),
    });
  });
}

function linkedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    // While a file is being put in the place of the old one, there is none.
    const handle = await folder.getFileHandle('Linked.journey.json').catch(() => null);
    return (await (await handle?.getFile().catch(() => null))?.text().catch(() => '')) ?? '';
  });
}

async function chooseLink(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saved on this device' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Linked to a file on disk' }).click();
}

test('a linked file follows every change, also after a reload, until the map goes its own way', async ({
  page,
}) => {
  await fileToChoose(page);
  await openSample(page);
  await expectSaved(page);
  await chooseLink(page);
  await expect(page.getByText('Linked.journey.json now follows this map.')).toBeVisible();
  await expect.poll(() => linkedText(page)).toContain('I hear the price');
  await addToTitle(page, 'I hear the price', ' twice');
  await expect.poll(() => linkedText(page)).toContain('I hear the price twice');
  await page.reload();
  await expect(card(page, 'I hear the price twice')).toHaveCount(1);
  await addToTitle(page, 'I miss the joke at dinner', ' again');
  await expect.poll(() => linkedText(page)).toContain('I miss the joke at dinner again');
  await chooseLink(page);
  await expect(page.getByText('Linked.journey.json does not follow this map any more.')).toBeVisible();
  await addToTitle(page, 'I hear the price twice', ' more');
  await expectSaved(page);
  expect(await linkedText(page)).not.toContain('twice more');
});

test('a linked file that another program has written is not written over without a word', async ({
  page,
}) => {
  await fileToChoose(page);
  await openSample(page);
  await expectSaved(page);
  await chooseLink(page);
  await expect.poll(() => linkedText(page)).toContain('I hear the price');
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle('Linked.journey.json')).createWritable();
    await writable.write('written elsewhere');
    await writable.close();
  });
  await addToTitle(page, 'I hear the price', ' twice');
  await expect(page.getByText('Linked.journey.json was changed by another program')).toBeVisible();
  expect(await linkedText(page)).toBe('written elsewhere');
  await page.getByRole('button', { name: 'Write over it' }).click();
  await expect.poll(() => linkedText(page)).toContain('I hear the price twice');
});
