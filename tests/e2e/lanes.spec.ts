import type { Page } from '@playwright/test';
import { grid, openSample } from './app.ts';
import { laneField } from './ownLanes.ts';
import { expect, test } from './test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Lanes' });
const laneNames = (page: Page, name: string) => page.getByRole('button', { name: `Menu of lane ${name}` });

test('lanes are shown, folded, named in their place and hidden by mouse', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Lanes' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Pain points' }).check();
  await dialog(page).getByRole('combobox', { name: 'Line below Touchpoints' }).selectOption('interaction');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Line of interaction').first()).toBeVisible();
  await expect(page.getByText('The door is heavy').first()).toBeVisible();

  await laneNames(page, 'Pain points').first().click();
  await page.getByRole('menuitem', { name: 'Fold', exact: true }).click();
  await expect(page.getByText('The door is heavy')).toHaveCount(0);
  await laneNames(page, 'Pain points').first().click();
  await page.getByRole('menuitem', { name: 'Unfold' }).click();
  await expect(page.getByText('The door is heavy').first()).toBeVisible();
  await laneNames(page, 'Pain points').first().dblclick();
  const field = page.getByRole('textbox', { name: 'Name of lane Pain points' });
  await expect(field).toBeFocused();
  await page.keyboard.type('What hurts');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(laneNames(page, 'What hurts').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await laneNames(page, 'Pain points').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(laneNames(page, 'Pain points')).toHaveCount(0);
});

test('lanes are shown, named and ordered by keyboard alone, and taken back', async ({ page }) => {
  await openSample(page);
  await grid(page).focus();
  await page.keyboard.press('Shift+B');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('checkbox', { name: 'Time' }).focus();
  await page.keyboard.press('Space');
  const name = dialog(page).getByRole('textbox', { name: 'Name of lane Time' });
  await name.focus();
  await page.keyboard.press('Alt+ArrowUp');
  const lines = dialog(page).getByRole('list', { name: 'Lanes of the map' }).getByRole('checkbox');
  await expect(lines.nth(2)).toHaveAccessibleName('Time');
  await name.selectText();
  await page.keyboard.type('How long');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(laneNames(page, 'How long').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(laneNames(page, 'Time').first()).toBeVisible();
});

test('cards of a lane of one’s own are written by keyboard and edited by a double click', async ({
  page,
}) => {
  await openSample(page);
  await grid(page).focus();
  await page.keyboard.press('Shift+B');
  await dialog(page).getByRole('textbox', { name: 'A lane of your own' }).fill('Rooms');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Cards of Rooms' }).press('Enter');
  const cards = page.getByRole('dialog', { name: 'Rooms' });
  const first = cards.getByRole('region', { name: 'Awareness' });
  await expect(first.getByRole('textbox', { name: 'Add card' })).toBeFocused();
  await page.keyboard.type('Kitchen table');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('textbox', { name: 'Add card' })).toBeFocused();
  await page.keyboard.type('Market stall');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(first.getByRole('textbox').first()).toHaveValue('Market stall');
  await page.keyboard.press('Escape');
  await expect(cards).toBeHidden();

  const card = page.getByText('Kitchen table').last();
  await expect(card).toBeVisible();
  await card.dblclick({ force: true });
  await expect(laneField(page)).toHaveValue('Kitchen table');
});
