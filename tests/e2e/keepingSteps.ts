import { expect, type Locator, type Page } from '@playwright/test';
import { card, makeMap, titleField } from './app.ts';

/** Waits until the map bar says that everything is kept; at every moment it says something. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText('Saved on this device');
}

/** What the map bar says about saving. */
export function saveState(page: Page): Locator {
  return page.locator('[data-save-state]');
}

/** A new map with the beginning of a title typed into its first card. */
export async function startTyping(page: Page, words: string): Promise<void> {
  await makeMap(page, 'Renting a bicycle');
  await page.keyboard.type(words);
}

/** Ends the capture: Enter goes on to the next card, and leaving that one empty takes it away again. */
export async function endCapture(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** A new map with the card *Ask a friend*, saved. */
export async function makeSavedMap(page: Page): Promise<void> {
  await startTyping(page, 'Ask a friend');
  await endCapture(page);
  await expect(card(page, 'Ask a friend')).toHaveCount(1);
  await expectSaved(page);
}

/** Adds words to the title of a card and stays in it. */
export async function typeInto(page: Page, title: string, words: string): Promise<void> {
  await card(page, title).focus();
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** Adds words to the title of a card and is done with it. */
export async function addToTitle(page: Page, title: string, words: string): Promise<void> {
  await typeInto(page, title, words);
  await page.keyboard.press('Enter');
}
