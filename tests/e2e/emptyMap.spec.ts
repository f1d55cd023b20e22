import { grid, makeMap, titleField } from './app.ts';
import { expect, test } from './test.ts';

test('a map that lost all its stages says what to begin with, and a key, a double click or the tool begins', async ({
  page,
}) => {
  await makeMap(page, 'Bare');
  await page.keyboard.press('Escape');
  const stages = grid(page).locator('[data-key^="stage "]');
  const removeAll = async () => {
    for (let left = await stages.count(); left > 0; left -= 1) {
      await stages.first().focus();
      await page.keyboard.press('Delete');
      await expect(stages).toHaveCount(left - 1);
    }
  };
  await removeAll();
  await expect(page.getByText('Add a stage to begin')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add stage' })).toBeInViewport();

  await page.mouse.dblclick(700, 400);
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('Found by double click');
  await expect(stages).toHaveCount(1);
  await page.keyboard.press('Escape');
  await removeAll();

  await page.getByRole('button', { name: 'Add touchpoint' }).click();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await removeAll();

  await page.keyboard.press('n');
  await expect(titleField(page)).toBeFocused();
});
