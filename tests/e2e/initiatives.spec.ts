import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { card, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Action', exact: true });
const list = (page: Page) => page.getByRole('region', { name: 'List of actions' });
const matrix = (page: Page) => page.getByRole('region', { name: 'Effort and effect', exact: true });

/** Makes an action in the actions view and leaves it closed. */
async function addAction(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add action' }).first().click();
  await expect(dialog(page).getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
}

/** Keys that come faster than the page is painted: none may find a page without focus. */
async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    for (const key of all)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
  }, keys);
}

test('by keyboard alone a finding becomes an action, which is judged, moved on, and shown on the map', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Shift+A');
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByRole('button', { name: 'Make it an action: I hear the price' }).first().focus();
  await page.keyboard.press('Enter');
  const title = dialog(page).getByRole('textbox', { name: 'What is to be done' });
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('Turn “I hear the price” into a good moment');
  await page.keyboard.type('Say the price a month');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);

  await page.keyboard.press('Shift+I');
  await expect(list(page).getByText('I hear the price')).toBeVisible();
  const mark = matrix(page).getByRole('button', { name: '1. Say the price a month' });
  await mark.focus();
  await pressAtOnce(page, ['ArrowUp', 'ArrowUp']);
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAccessibleName('1. Say the price a month: effort 2 of 5, effect 4 of 5');
  await expect(list(page).getByRole('heading', { name: 'Quick wins first' })).toBeVisible();

  await page.getByRole('radio', { name: 'Board' }).check();
  const planned = page.getByRole('region', { name: 'Planned' });
  await page.getByRole('button', { name: 'Say the price a month', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(planned.getByRole('button', { name: 'Say the price a month' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Idea' })).toContainText('Say the price a month');

  await page.getByRole('button', { name: 'Say the price a month', exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Show on map' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'I hear the price')).toBeFocused();
});

test('by mouse an action is written, dragged to where it belongs, filtered, saved as a table and removed', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('radio', { name: 'Actions' }).check();
  await expect(page.getByRole('heading', { name: 'What is to be done?' })).toBeVisible();
  await addAction(page, '=One form less');
  await list(page).getByRole('button', { name: '=One form less' }).click();
  await dialog(page).getByRole('combobox', { name: 'Touchpoint or process' }).click();
  await page.getByRole('option').filter({ hasText: 'I hear the price' }).first().click();
  await expect(dialog(page).getByRole('listitem')).toHaveText('I hear the price');
  await dialog(page).getByRole('textbox', { name: 'Cost' }).fill('0');
  await dialog(page).getByRole('textbox', { name: 'Expected return' }).fill('500');
  await expect(dialog(page)).toContainText('No ROI without a cost above 0');
  await dialog(page).getByRole('textbox', { name: 'Cost' }).fill('200');
  await expect(dialog(page).getByRole('status')).toHaveText('150%');
  await dialog(page).getByLabel('Due date').fill('2020-01-31');
  await expect(dialog(page)).toContainText('Overdue since');
  await dialog(page).getByRole('button', { name: 'Done' }).click();

  const mark = matrix(page).getByRole('button', { name: /^1\. =One form less/ });
  const from = await mark.boundingBox();
  const field = await matrix(page).getByText('Large projects').boundingBox();
  if (!from || !field) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(field.x + field.width - 12, field.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(mark).toHaveAccessibleName('1. =One form less: effort 5 of 5, effect 5 of 5');
  await expect(dialog(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'All responsible' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Nobody yet' }).click();
  await expect(page.getByRole('button', { name: 'Nobody yet' })).toBeVisible();
  await expect(list(page)).toContainText('=One form less');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain("1,'=One form less,I hear the price");

  await list(page).getByRole('button', { name: '=One form less' }).click();
  await dialog(page).getByRole('button', { name: 'Remove action' }).click();
  await expect(page.getByRole('heading', { name: 'What is to be done?' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list(page)).toContainText('=One form less');
});

test('a touchpoint has its actions in its details, a goal has its metric, and nothing breaks a rule of accessibility', async ({
  page,
}) => {
  test.slow();
  await openSample(page);
  await card(page, 'I hear the price').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Make an action for this' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'What is to be done' })).toHaveValue(
    'Improve “I hear the price”',
  );
  await expectAccessible(page, 'the dialog of an action');
  await page.keyboard.press('Escape');
  await expect(card(page, 'I hear the price')).toBeFocused();
  await expect(card(page, 'I hear the price')).toContainText('1 open action');
  await expect(page.getByRole('complementary')).toContainText('Improve “I hear the price”');

  await page.keyboard.press('Shift+I');
  await page.getByRole('button', { name: 'Add goal' }).click();
  const goal = page.getByRole('dialog', { name: 'Goal' });
  await expect(goal.getByRole('textbox', { name: 'What is to be reached' })).toBeFocused();
  await page.keyboard.type('More say yes');
  await goal.getByRole('combobox', { name: 'Metric' }).fill('Say yes');
  await page.keyboard.press('Enter');
  await goal.getByRole('textbox', { name: 'Latest value' }).fill('25');
  await goal.getByRole('textbox', { name: 'Baseline' }).fill('20');
  await goal.getByRole('textbox', { name: 'Target' }).fill('40');
  await goal.getByRole('button', { name: 'Done' }).click();
  const goals = page.getByRole('region', { name: 'Goals' });
  await expect(goals.getByRole('img', { name: '25% of the way' })).toBeVisible();
  await expectAccessible(page, 'the actions view');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(goals).toContainText('More say yes');
  await expectAccessible(page, 'the actions view on a dark phone');
});

test('the four steps stand beside any view, know the map, and keep what is answered in words', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'What do you want to do?' })).toBeFocused();
  await page.keyboard.type('four steps');
  await page.getByRole('option', { name: 'The four steps' }).click();
  const panel = page.getByRole('complementary', { name: 'The four steps' });
  await expect(panel.getByText('28 of 28 touchpoints have an emotion')).toBeVisible();
  await panel.getByRole('button', { name: '3. What to do' }).click();
  await panel.getByRole('button', { name: 'Open the actions' }).click();
  await expect(page.getByRole('heading', { name: 'What is to be done?' })).toBeVisible();
  const answer = panel.getByRole('textbox', { name: 'What succeeds fast and first?' });
  await answer.fill('The price a month');
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(answer).toHaveValue('The price a month');
  await expectAccessible(page, 'the four steps');
});
