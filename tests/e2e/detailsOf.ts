import type { Locator, Page } from '@playwright/test';
import { card, savedCopy } from './app.ts';
import { expect } from './test.ts';

/** The panel of details. */
export function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

/** Selects a touchpoint alone, by keyboard, and waits for its details. */
export async function select(page: Page, title: string): Promise<Locator> {
  await card(page, title).focus();
  // What was selected before no longer is.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await expect(inspector(page).getByRole('textbox', { name: 'Title of the touchpoint' })).toHaveValue(title);
  return inspector(page);
}

/** Goes into a section by its field: an empty one is unfolded, which takes the keyboard there; one that holds something is open already. */
export async function open(panel: Locator, name: string, field: Locator): Promise<void> {
  if (await field.isVisible()) await field.focus();
  else await panel.getByRole('heading', { name, exact: true }).click();
  await expect(field).toBeFocused();
}

/** Undoes everything and sees that the rows are what they were. */
export async function undoTo(page: Page, rows: Record<string, unknown>[]): Promise<void> {
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  while ((await undo.getAttribute('aria-disabled')) === null) await undo.click();
  expect((await savedCopy(page)).rows).toEqual(rows);
}
