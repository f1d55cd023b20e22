import { expect, type Locator, type Page } from '@playwright/test';
import { table } from './tableOf.ts';

/** Gives the map a lane of one's own by the dialog of all lanes. */
export async function addOwnLane(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Shift+B');
  const field = page
    .getByRole('dialog', { name: 'Lanes' })
    .getByRole('textbox', { name: 'A lane of your own' });
  await field.fill(name);
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Lanes' })).toBeHidden();
}

/** The field in which a card of a lane is written in its place. */
export function laneField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the card' });
}

/** Writes cards one after another into the first empty cell of that name in the table, by keyboard. */
export async function writeLaneCards(page: Page, cell: string, ...texts: string[]): Promise<void> {
  await table(page).getByRole('gridcell', { name: cell }).first().focus();
  await page.keyboard.press('Enter');
  for (const text of texts) {
    await expect(laneField(page)).toHaveValue('');
    await expect(laneField(page)).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(laneField(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(laneField(page)).toHaveCount(0);
}
