import { expect, type Locator, type Page } from '@playwright/test';
import { openStart } from './app.ts';
import type { Place } from './fingers.ts';

/** Opens the filled sample map on a screen so narrow that it is a list. */
export async function openList(page: Page): Promise<void> {
  await openStart(page);
  await page.getByText('Sample map').tap();
  await expect(journey(page)).toBeVisible();
}

/** The list of touchpoints, which scrolls. */
export function journey(page: Page): Locator {
  return page.getByRole('region', { name: /^Journey of / });
}

/** The row of a touchpoint whose title begins so. */
export function row(page: Page, title: string): Locator {
  return journey(page).getByRole('button', { name: new RegExp(`^${title}`) });
}

/** The line at the foot. */
export function captureField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Add a touchpoint' });
}

/** A button of the bar at the foot that sets an emotion or the mark. */
export function face(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Emotion' }).getByRole('button', { name, exact: true });
}

/** The panel with what is known about a touchpoint. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

/** The middle of something on the screen. */
export async function middleOf(place: Locator): Promise<Place> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
