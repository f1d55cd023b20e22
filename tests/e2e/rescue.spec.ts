import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { card } from './app.ts';
import { addToTitle, makeSavedMap } from './keepingSteps.ts';
import { expect, test } from './test.ts';

test('when a screen breaks, everything can be taken away as a file and is there after a reload', async ({
  page,
  watch,
}) => {
  await makeSavedMap(page);
  const address = page.url();
  await addToTitle(page, 'Ask a friend', ' who cycles');
  watch.allow(/removeChild|insertBefore|NotFoundError/);
  // As programs do that translate a page in its place: what React has drawn is another's now.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#root *')) {
      const font = document.createElement('font');
      element.replaceWith(font);
      font.append(element);
    }
  });
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('heading', { name: 'Something went wrong on this screen' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).press('Enter');
  const files = unzipSync(readFileSync(await (await download).path()));
  const map = Object.entries(files).find(([name]) => name.startsWith('maps/'))?.[1];
  expect(new TextDecoder().decode(map)).toContain('Ask a friend who cycles');
  await expect(page.getByText('The backup is in your downloads.')).toBeVisible();

  await page.getByRole('button', { name: 'Reload the page' }).press('Enter');
  await page.goto(address);
  await expect(card(page, 'Ask a friend who cycles')).toHaveCount(1);
});
