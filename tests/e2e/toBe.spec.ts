import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

async function startToBe(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await openSample(page);
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Start the to-be' }).click();
}

test('the to-be is started, edited beside the as-is, compared, and gone to and fro by keys', async ({
  page,
}) => {
  await startToBe(page);
  const panel = page.getByRole('complementary', { name: 'As-is and to-be' });
  const way = page.getByRole('radiogroup', { name: 'As-is and to-be' });
  await expect(panel.getByText('0 added · 0 changed · 0 dropped')).toBeVisible();
  await expect(way.getByRole('radio', { name: 'To-be' })).toBeChecked();

  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell').filter({ hasText: /\S/ }).first().focus();
  await page.keyboard.press('Delete');
  await expect(panel.getByText('0 added · 0 changed · 1 dropped')).toBeVisible();
  await expectAccessible(page, 'the comparison of as-is and to-be');
  await panel.getByRole('button', { name: 'Make it an action: Give up' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(/^Give up “/);
  await page.keyboard.press('Escape');
  await expect(panel.getByText('1 open action')).toBeVisible();
  await panel.getByRole('button', { name: /Dropped/ }).click();
  await expect(way.getByRole('radio', { name: 'As-is' })).toBeChecked();
  await page.keyboard.press('Shift+W');
  await expect(way.getByRole('radio', { name: 'To-be' })).toBeChecked();
  await page.keyboard.press('Shift+W');
  await expect(way.getByRole('radio', { name: 'Both' })).toBeChecked();
  await expect(page.getByRole('note', { name: 'Legend' }).getByText('Gap to close')).toBeVisible();
  await expect(page.getByRole('note', { name: 'Legend' }).getByText('Dropped')).toBeVisible();
  await expectAccessible(page, 'both maps in one');
  // Keys mean the same right after the switch was pressed, whatever has the focus.
  const price = grid.getByRole('gridcell', { name: 'I hear the price' });
  await price.focus();
  await page.keyboard.press('Space');
  await way.getByRole('radio', { name: 'To-be' }).check();
  await way.getByRole('radio', { name: 'Both' }).check();
  await page.keyboard.press('2');
  await expect(price).toContainText('Emotion negative, −1');

  await page.getByRole('radio', { name: 'Table' }).check();
  const dropped = grid.getByRole('gridcell', { name: /^Dropped, Awareness: (?!nothing)/ });
  await dropped.focus();
  await page.keyboard.press('Enter');
  await expect(way.getByRole('radio', { name: 'As-is' })).toBeChecked();
  await expect(grid.locator(':focus')).toContainText('Awareness, 1 of 2');

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(way).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Share or export' })).toBeInViewport({ ratio: 1 });
});

test('the analysis is of the map that the board shows, says which, and leads back to it', async ({
  page,
}) => {
  await startToBe(page);
  await page.getByRole('grid').getByRole('gridcell').filter({ hasText: /\S/ }).first().focus();
  await page.keyboard.press('Delete');
  await page.getByRole('radio', { name: 'Analysis' }).check();
  await expect(page.getByText('27 touchpoints, 7 stages, 3 segments')).toBeVisible();
  const channels = page.getByRole('region', { name: 'Channels To-be' });
  await channels.getByRole('button', { name: 'Channels · To-be: save' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/, Channels · To-be\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/,As-is or to-be\r\n.*,To-be\r\n/);
  const findings = page.getByRole('region', { name: 'Findings To-be' });
  await expect(findings.getByText('from 25 rules')).toBeVisible();
  await expectAccessible(page, 'the analysis of the to-be');

  const way = page.getByRole('radiogroup', { name: 'As-is and to-be' });
  await way.getByRole('radio', { name: 'As-is' }).check();
  await expect(page.getByText('28 touchpoints, 7 stages, 3 segments')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What the map rests on As-is' })).toBeVisible();
  await way.getByRole('radio', { name: 'To-be' }).check();
  await expect(page.getByText('27 touchpoints, 7 stages, 3 segments')).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByName('throughline.analysis').length)).toBe(2);
  await expectTodayInCurves(page);
  await findings
    .getByRole('button', { name: /^Show on map/ })
    .first()
    .click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(way.getByRole('radio', { name: 'To-be' })).toBeChecked();
});

/** With both maps the curves say what is dropped, in their legend and in their table, which has today beside what is wanted. */
async function expectTodayInCurves(page: Page): Promise<void> {
  const way = page.getByRole('radiogroup', { name: 'As-is and to-be' });
  const curves = page.getByRole('region', { name: 'Emotion across the journey To-be' });
  await expect(curves.getByText('Dropped')).toHaveCount(0);
  await way.getByRole('radio', { name: 'Both' }).check();
  await expect(curves.getByText('Dropped')).toHaveCount(1);
  await curves.getByRole('button', { name: /: show as a table$/ }).click();
  const headings = curves.getByRole('columnheader');
  await expect(headings).toContainText(['Touchpoint', 'Segment', 'Stage', 'Today', 'Wanted']);
  await expect(curves.getByRole('row').filter({ hasText: 'Dropped' })).toHaveCount(1);
  await way.getByRole('radio', { name: 'To-be' }).check();
  await expect(curves.getByRole('row').filter({ hasText: 'Dropped' })).toHaveCount(0);
}
