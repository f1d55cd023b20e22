import type { Page } from '@playwright/test';
import { deskFile, openSample, openStart, pickFile, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const matrix = (page: Page) => page.getByRole('region', { name: 'Critical moments by segment and stage' });

const point = (page: Page, title: string) => matrix(page).getByRole('article').filter({ hasText: title });

test('moments of truth stand by segment and stage; stages without any are folded to their names', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Shift+K');
  await expect(page.getByRole('heading', { name: 'Critical moments' })).toBeVisible();
  await expect(page.getByText('6 moments of truth in 3 of 7 stages')).toBeVisible();
  await expect(matrix(page).getByRole('article')).toHaveCount(6);
  await expect(
    matrix(page).getByRole('columnheader', { name: 'Knowledge: no moment of truth' }),
  ).toBeVisible();
  await expect(point(page, 'I hear the price')).toContainText('“That is a small car.”');
  await page.getByRole('radio', { name: 'Positive' }).check();
  await expect(matrix(page).getByRole('article')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Other touchpoints too' }).check();
  await expect(matrix(page).getByRole('article')).toHaveCount(28);
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
});

test('what leads to a moment, who answers for it and what is to be done stand with it', async ({ page }) => {
  await openSample(page);
  const { text, rows } = await savedCopy(page);
  const touchpointId = rows.find(({ title }) => title === 'I hear the price')?.id;
  const more = [
    { kind: 'step', id: 'st1', touchpointId, order: 'a0', actor: 'customer', text: 'Sits down at the desk' },
    { kind: 'step', id: 'st2', touchpointId, order: 'a1', actor: 'infrastructure', text: 'Price list' },
    { kind: 'initiative', id: 'in1', order: 'a0', title: 'Say the price a month', status: 'planned' },
    { kind: 'initiativeTarget', id: 'it1', initiativeId: 'in1', aboutId: touchpointId },
  ];
  const file = JSON.parse(text);
  await openStart(page);
  const dialog = await pickFile(
    page,
    deskFile('more.journey.json', JSON.stringify({ ...file, rows: [...file.rows, ...more] })),
  );
  await dialog
    .getByRole('button', { name: 'Keep both' })
    .or(dialog.getByRole('button', { name: 'Replace' }))
    .first()
    .click();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await page.keyboard.press('Shift+K');
  const price = point(page, 'I hear the price');
  await expect(price.getByRole('definition').first()).toHaveText('Sits down at the desk');
  await expect(price).toContainText('Infrastructure');
  await expect(price).toContainText('Say the price a month');
  await expect(price).toContainText('Fitting room');
});

test('a moment is selected by its title and opened beside, and keys change it', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('Shift+K');
  const title = matrix(page).getByRole('button', { name: 'Birds on the way home' });
  await title.focus();
  await page.keyboard.press('Enter');
  await expect(title).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('complementary')).toContainText('Birds on the way home');
  await page.keyboard.press('4');
  await expect(point(page, 'Birds on the way home')).toContainText('+1.0');
  await page.keyboard.press('Control+z');
  await expect(point(page, 'Birds on the way home')).toContainText('+1.9');
  await page.keyboard.press('Shift+M');
  await expect(page.getByRole('grid').locator('[aria-selected=true]')).toContainText('Birds on the way home');
});

test('the matrix breaks no rule of accessibility, wide and on a phone', async ({ page }) => {
  test.slow();
  await openSample(page);
  await page.keyboard.press('Shift+K');
  await expect(matrix(page)).toBeVisible();
  await expectAccessible(page, 'critical moments');
  await page.getByRole('checkbox', { name: 'Other touchpoints too' }).check();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'critical moments on a phone, all touchpoints');
});
