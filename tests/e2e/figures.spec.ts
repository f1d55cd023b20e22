import { readFile } from 'node:fs/promises';
import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { select } from './detailsOf.ts';
import { expect, test } from './test.ts';

test('figures are read from a pasted table, corrected by hand, seen with their trend, and leave as a table', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Shift+A');
  const chart = page.getByRole('region', { name: 'Figures over time' });
  // Before there is a figure the chart is a line among those that are not drawn.
  await page.getByRole('button', { name: 'Read figures from a table…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Read figures from a table' });
  const field = dialog.getByRole('textbox', { name: 'Paste the table here' });
  await expect(field).toBeFocused();
  await field.fill(
    [
      'Date;Touchpoint;Figure;Value;Target',
      '2026-01-31;I hear the prices;Visits;120;200',
      '2026-02-28;I hear the prices;Visits;150;200',
      '2026-02-28;Nowhere at all;Visits;1;',
      ';;NPS;20;',
    ].join('\n'),
  );
  await expect(dialog.getByRole('status')).toHaveText('2 values of 1 figure will be kept.');
  await expect(dialog.getByRole('combobox', { name: 'What “I hear the prices” means' })).toHaveValue(
    /^I hear the price/,
  );
  await expect(dialog.getByRole('list', { name: 'Not taken' })).toContainText('has no date');
  await expectAccessible(page, 'figures');
  await dialog.getByRole('button', { name: 'Keep 2 values' }).click();
  const line = chart.getByRole('row', { name: /^Visits/ });
  await expect(line).toContainText('Better (+30)');
  await expect(line).toContainText('missed');

  const saved = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'Save all values as CSV' }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('2026-02-28,I hear the price');

  await page.keyboard.press('Control+z');
  await expect(line).toHaveCount(0);
});

test('by keyboard alone a figure is added to a touchpoint and its values are written down', async ({
  page,
}) => {
  await openSample(page);
  const details = await select(page, 'I look up the signs');
  const adder = details.getByRole('combobox', { name: /^Add a figure/ });
  const heading = details.getByRole('heading', { name: 'Figures', exact: true });
  await expect(heading).toBeVisible();
  if (!(await adder.isVisible())) await heading.click();
  await adder.focus();
  await page.keyboard.type('Waiting time');
  await page.keyboard.press('Enter');
  const value = details.getByRole('textbox', { name: 'Value' });
  await value.focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  const figure = details.getByRole('button', { name: /^Waiting time/ });
  await expect(figure).toContainText('Too few values');
  await details.getByLabel('Date', { exact: true }).first().fill('2020-01-31');
  await value.focus();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(figure).toContainText('Better (−8)');

  const target = details.getByRole('textbox', { name: 'Target', exact: true });
  await target.focus();
  await page.keyboard.type('10');
  const slider = details.getByRole('slider', { name: 'Emotion' });
  const before = await slider.getAttribute('aria-valuenow');
  await details.getByRole('button', { name: 'Take over +0.4' }).focus();
  await page.keyboard.press('Enter');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuenow', '0.4');
  await page.keyboard.press('Control+z');
  await expect(slider).toHaveAttribute('aria-valuenow', before ?? '');
});
