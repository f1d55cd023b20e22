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

/** Goes into a field of a section, which is unfolded unless it is open, and selects what stands there. */
export async function open(panel: Locator, name: string, field: Locator): Promise<void> {
  const heading = panel.getByRole('heading', { name, exact: true });
  // The sections come after the panel; one that holds something is open when it comes.
  await expect(heading).toBeVisible();
  if (!(await field.isVisible())) await heading.click();
  await field.selectText();
  await expect(field).toBeFocused();
}

/** Undoes everything and sees that the rows are what they were. */
export async function undoTo(page: Page, rows: Record<string, unknown>[]): Promise<void> {
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  while ((await undo.getAttribute('aria-disabled')) === null) await undo.click();
  expect((await savedCopy(page)).rows).toEqual(rows);
}
