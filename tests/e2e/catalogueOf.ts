import { expect, type Locator, type Page } from '@playwright/test';

/** The catalogue at the side of the board. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Catalogue' });
}

/** What is said while an encounter is held there. */
export const beforeSigns = 'First-time wearer: Knowledge, before I look up the signs';

/** The card before which encounters are put. */
export function signs(page: Page): Locator {
  return page.locator('.react-flow__node', { hasText: 'I look up the signs' });
}

/** An encounter of the catalogue, to be pressed or pulled. */
export function encounter(page: Page, title: string): Locator {
  return panel(page).getByRole('listitem').filter({ hasText: title }).getByRole('button').first();
}

/** Opens the catalogue with the button of the tools. */
export async function openCatalogue(page: Page): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Catalogue' }).click();
  await expect(encounter(page, 'I compare prices')).toBeVisible();
}

/** The middle of what is on the page. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of an encounter and carries it to the place before a card. Stages on the way may grow, so the card is followed until it is reached. */
export async function pullBefore(page: Page, title: string, target: Locator, place: string): Promise<void> {
  const from = await middleOf(encounter(page, title));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y, { steps: 3 });
  await expect(async () => {
    const to = await middleOf(target);
    await page.mouse.move(to.x - 40, to.y, { steps: 4 });
    await expect(page.getByText(place)).toBeVisible({ timeout: 500 });
  }).toPass();
}
