import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('the to-be is started, edited beside the as-is, compared, and gone to and fro by keys', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await openSample(page);
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Start the to-be' }).click();
  const panel = page.getByRole('complementary', { name: 'As-is and to-be' });
  const way = page.getByRole('radiogroup', { name: 'As-is and to-be' });
  await expect(panel.getByText('0 added · 0 changed · 0 dropped')).toBeVisible();
  await expect(way.getByRole('radio', { name: 'To-be' })).toBeChecked();

  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell').filter({ hasText: /\S/ }).first().focus();
  await page.keyboard.press('Delete');
  await expect(panel.getByText('0 added · 0 changed · 1 dropped')).toBeVisible();
  await expectAccessible(page, 'the comparison of as-is and to-be');
  await panel.getByRole('button', { name: 'Make it an action: Give up' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(/^Give up “/);
  await page.keyboard.press('Escape');
  await expect(panel.getByText('1 open action')).toBeVisible();
  await panel.getByRole('button', { name: /Dropped/ }).click();
  await expect(way.getByRole('radio', { name: 'As-is' })).toBeChecked();
  await page.keyboard.press('Shift+W');
  await expect(way.getByRole('radio', { name: 'To-be' })).toBeChecked();
  await page.keyboard.press('Shift+W');
  await expect(way.getByRole('radio', { name: 'Both' })).toBeChecked();
  await expect(panel.getByRole('list', { name: 'Legend' }).getByText('Gap to close')).toBeVisible();
  await expect(page.getByRole('note', { name: 'Legend' }).getByText('Dropped')).toBeVisible();
  await expectAccessible(page, 'both maps in one');
  await page.keyboard.press('Shift+W');
  await expect(way.getByRole('radio', { name: 'As-is' })).toBeChecked();
});
