import { grid, openStart, pickFile } from './app.ts';
import { markedMap } from './markedMap.ts';
import { expect, test } from './test.ts';

test('phases stand over the curves, filter the matrix of critical moments, and are named in the list on a phone', async ({
  page,
}) => {
  await openStart(page);
  await (await pickFile(page, markedMap)).getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Analysis' }).check();
  const curves = page.getByRole('img', { name: /curve/i });
  await expect(curves.getByText('During the stay')).toBeVisible();
  await page.getByRole('button', { name: 'All stages' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Before the stay' }).click();
  await expect(curves.getByText('During the stay')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Book', exact: true })).toBeVisible();

  await page.getByRole('radio', { name: 'Map' }).check();
  await expect(grid(page)).toBeVisible();
  await page.keyboard.press('Shift+K');
  const matrix = page.getByRole('region', { name: 'Critical moments by segment and stage' });
  await expect(matrix.getByRole('columnheader', { name: 'Phase Before the stay Book' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Phase' }).selectOption('During the stay');
  await expect(page.getByText('0 moments of truth in 0 of 2 stages')).toBeVisible();
  await expect(matrix.getByRole('columnheader', { name: 'During the stay · Rest' })).toBeVisible();

  await page.getByRole('button', { name: 'Back to the map' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  const list = page.getByRole('region', { name: /Guest/ });
  await expect(list.getByText('Book · Before the stay')).toBeVisible();
  await expect(
    list.getByRole('heading', { name: 'Arrive, 1 touchpoint, Phase: During the stay' }),
  ).toBeAttached();
  await expect(list.getByRole('button', { name: /^Rest · During the stay/ })).toBeVisible();
});
