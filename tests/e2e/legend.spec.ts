import type { Page } from '@playwright/test';
import { card, grid, openStart, pickFile } from './app.ts';
import { markedMap } from './markedMap.ts';
import { expect, test } from './test.ts';

/** What has a word in the legend beside the board, in its order. */
const legend = (page: Page) => page.getByRole('note', { name: 'Legend' }).locator('> span');

test('the legend of the board explains every kind of mark in use and none that is not, and follows the map', async ({
  page,
}) => {
  await openStart(page);
  await (await pickFile(page, markedMap)).getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(legend(page)).toHaveText([
    'Very positive',
    'Positive',
    'Negative',
    'Very negative',
    'Digital',
    'Human',
    'Physical',
    'Sensory',
    'Moment of truth',
    'Researched',
    'Assumption',
    'In several segments',
    /Responsible$/,
    'Loop back',
    'No touchpoint',
    'Pain points',
    'Wait before',
    'Line of visibility',
    'Comments',
    'Open actions',
    'Note',
  ]);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('marks on cards');
  await expect(page.getByRole('option', { name: 'Marks on cards' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(legend(page).getByText('Open actions')).toHaveCount(0);
  await card(page, 'browse').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(legend(page)).toHaveText(['Line of visibility', 'Note']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(legend(page).first()).toHaveText('Very positive');
});
