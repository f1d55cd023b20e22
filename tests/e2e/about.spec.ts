import type { Locator, Page } from '@playwright/test';
import { openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { inspector, open, undoTo } from './detailsOf.ts';
import { countRenders, renders } from './renders.ts';
import { expect, test } from './test.ts';

const text = (page: Page, name: string) => inspector(page).getByRole('textbox', { name, exact: true });

function header(page: Page, kind: 'stage' | 'segment', at = 0): Locator {
  return page.locator(`[data-key^="${kind} "]`).nth(at);
}

/** Opens the details of a stage or segment by keyboard. */
async function openHeader(page: Page, kind: 'stage' | 'segment', at = 0): Promise<void> {
  await header(page, kind, at).focus();
  await page.keyboard.press('Enter');
  await expect(text(page, 'Name')).toBeFocused();
}

test('everything about a stage is written in its details, by keyboard, and the keyboard goes back to its header', async ({
  page,
}) => {
  test.slow();
  await openSample(page);
  const before = (await savedCopy(page)).rows;
  await openHeader(page, 'stage', 1);
  await text(page, 'Name').fill('Looking into it');
  await text(page, 'Description').fill('Reading and asking');
  await text(page, 'Aim').fill('Feel sure');
  await text(page, 'Time span').fill('2 weeks');
  await inspector(page).getByRole('combobox', { name: 'Phase' }).fill('Before');
  await page.keyboard.press('Tab');
  await text(page, 'Points').fill('25');
  await inspector(page).getByRole('radio', { name: 'Colour 3' }).check({ force: true });
  await expectAccessible(page, 'details of a stage');
  const { rows } = await savedCopy(page);
  const phase = rows.find(({ kind }) => kind === 'phase');
  expect(rows.find(({ name }) => name === 'Looking into it')).toMatchObject({
    ...{ description: 'Reading and asking', aim: 'Feel sure', span: '2 weeks', weight: 25, color: 's3' },
    phaseId: phase?.id,
  });
  await inspector(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toHaveCount(0);
  await expect(header(page, 'stage', 1)).toBeFocused();
  await undoTo(page, before);
});

test('points of importance are handed from stage to stage on one bar, by keys and by dragging; their sum stays the same', async ({
  page,
}) => {
  await openSample(page);
  await openHeader(page, 'stage', 1);
  const weights = async () =>
    (await savedCopy(page)).rows.filter(({ kind }) => kind === 'stage').map(({ weight }) => Number(weight));
  const before = await weights();
  const sum = (of: number[]) => of.reduce((all, one) => all + one, 0);
  const [a = 0, b = 0] = before;
  const parting = inspector(page).getByRole('slider').first();
  await parting.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(weights).toEqual([a - 1, b + 1, ...before.slice(2)]);
  await page.keyboard.press('Home');
  await expect.poll(weights).toEqual([0, a + b, ...before.slice(2)]);
  const box = await parting.boundingBox();
  if (!box) throw new Error('The bar is not in sight.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 15, y, { steps: 5 });
  await page.mouse.up();
  const after = await weights();
  expect(after[0]).toBeGreaterThan(2);
  expect(sum(after)).toBe(sum(before));
});

test('everything about a segment is written in its details', async ({ page }) => {
  test.slow();
  await openSample(page);
  const before = (await savedCopy(page)).rows;
  await openHeader(page, 'segment', 1);
  const written = {
    ...{ need: 'One line', needs: 'Peace', preferences: 'By phone', goals: 'Hear again' },
    ...{ pains: 'The noise', quote: 'Say that again?' },
  };
  await text(page, 'Name').fill('Children');
  await text(page, 'Need, in one line').fill(written.need);
  for (const [name, field] of [
    ['Needs', 'needs'],
    ['Preferences', 'preferences'],
    ['Goals', 'goals'],
    ['Pains', 'pains'],
    ['Quote', 'quote'],
  ] as const)
    await text(page, name).fill(written[field]);
  await text(page, 'Customers').fill('1200');
  await text(page, 'Share').fill('30');
  await text(page, 'Lifetime value').fill('450,5');
  await inspector(page).getByRole('combobox', { name: 'Market' }).selectOption('Companies (B2B)');
  await expectAccessible(page, 'details of a segment');
  const { rows } = await savedCopy(page);
  const amounts = { customers: 1200, share: 30, lifetimeValue: 450.5, market: 'b2b' };
  expect(rows.find(({ name }) => name === 'Children')).toMatchObject({ ...written, ...amounts });
  await undoTo(page, before);
});

test('with nothing selected the details are about the map: its frame is filled from what stands on it, and its lists are ordered', async ({
  page,
}) => {
  test.slow();
  await countRenders(page);
  await openSample(page);
  const before = (await savedCopy(page)).rows;
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'About this map' }).click();
  await expect(text(page, 'Title of the map')).toBeFocused();
  await renders(page);
  await text(page, 'Goal').fill('Fewer who leave');
  const panel = inspector(page);
  await open(panel, 'The managed experience', text(page, 'Customer'));
  await expect(panel.getByText('First-time wearer, Daughter or son')).toBeVisible();
  await text(page, 'Brand promise').fill('You will hear');
  await open(panel, 'Processes', text(page, 'Add a process'));
  for (const name of ['Fitting', 'Repair']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(text(page, 'Add a process')).toBeFocused();
  }
  await text(page, 'Process, 2').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(text(page, 'Process, 1')).toHaveValue('Repair');
  await text(page, 'Process, 1').fill('');
  await page.keyboard.press('Tab');
  await expect(text(page, 'Process, 1')).toHaveValue('Repair');
  await open(panel, 'Phases', text(page, 'Add a phase'));
  await text(page, 'Currency').fill('euro');
  await expect(panel.getByText('A currency is three letters, such as EUR.')).toBeVisible();
  await text(page, 'Currency').fill('chf');
  expect((await renders(page)).rendered).toEqual([]);
  await expectAccessible(page, 'details of the map');
  const { rows } = await savedCopy(page);
  expect(rows[0]).toMatchObject({
    ...{ goal: 'Fewer who leave', brandPromise: 'You will hear', currency: 'CHF' },
  });
  expect(rows.filter(({ kind }) => kind === 'process').map(({ name }) => name)).toEqual([
    'Repair',
    'Fitting',
  ]);
  await undoTo(page, before);
});

test('the details of the map are found in the palette, and a selected touchpoint takes their place', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('about this map');
  await page.keyboard.press('Enter');
  await expect(text(page, 'Title of the map')).toBeFocused();
  await page.getByRole('gridcell', { name: /^I hear the price\. / }).focus();
  await page.keyboard.press('Space');
  await expect(text(page, 'Title of the touchpoint')).toHaveValue('I hear the price');
  await inspector(page).getByRole('button', { name: 'Details of the segment First-time wearer' }).click();
  await expect(text(page, 'Name')).toHaveValue('First-time wearer');
});
