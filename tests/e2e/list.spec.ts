import { openStart, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { captureField, details, journey, openList, row } from './listSteps.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test('on a phone a map opens as a list of one segment, stage by stage', async ({ page }) => {
  await openList(page);
  await expect(page.getByRole('radio', { name: 'First-time wearer' })).toBeChecked();
  await expect(journey(page).getByRole('list', { name: 'Stages' }).getByRole('heading')).toHaveText([
    'Awareness, 2 touchpoints',
    'Knowledge, 1 touchpoint',
    'Consideration, 1 touchpoint',
    'Selection, 3 touchpoints',
    'Satisfaction, 3 touchpoints',
    'Loyalty, 1 touchpoint',
    'Advocacy, 1 touchpoint',
  ]);
  const rows = journey(page).getByRole('list', { name: 'Selection' }).getByRole('button');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toHaveAccessibleName(/^I sit in the quiet booth\. .*Selection, 1 of 3$/);
});

test('every point of the turned curve is exactly beside its row', async ({ page }) => {
  await openList(page);
  const away = await page.evaluate(() => {
    const middles = [...document.querySelectorAll('[data-row]')]
      .map((one) => one.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2);
    const marks = [...document.querySelectorAll('section svg:not(li svg) > :is(path, g)')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ top, width, height }) => top > 130 && width < 26 && Math.abs(width - height) < 1);
    return middles.map((middle) =>
      Math.min(...marks.map(({ top, height }) => Math.abs(top + height / 2 - middle))),
    );
  });
  expect(away).toHaveLength(12);
  for (const distance of away) expect(distance).toBeLessThan(0.6);
});

test('touchpoints are captured with the keyboard alone', async ({ page }) => {
  await openList(page);
  await row(page, 'I look up the signs').focus();
  await page.keyboard.press('n');
  await expect(captureField(page)).toBeFocused();
  await page.keyboard.type('I ask a friend +1');
  await page.keyboard.press('Tab');
  await expect(captureField(page)).toHaveValue('');
  await page.keyboard.type('I read a test @web');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(row(page, 'I ask a friend')).toHaveAccessibleName(
    /Emotion positive, \+1\. Knowledge, 2 of 2$/,
  );
  await expect(row(page, 'I read a test')).toHaveAccessibleName('I read a test. web. Consideration, 2 of 2');
  await expect(row(page, 'I read a test')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'I read a test')).toHaveCount(0);
});

test('segments are switched by tap and by keys, and the stage stays', async ({ page }) => {
  await openList(page);
  await page.getByRole('radio', { name: 'Daughter or son' }).tap();
  await expect(page.getByRole('region', { name: 'Journey of Daughter or son' })).toBeVisible();
  await expect(row(page, 'The TV is far too loud')).toBeVisible();
  await row(page, 'I join the fitting').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'First-time wearer' })).toBeChecked();
  await expect(journey(page).locator(':focus')).toHaveAccessibleName(/Selection, 3 of 3$/);
  await page.getByRole('radio', { name: 'First-time wearer' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Journey of Daughter or son' })).toBeVisible();
  await page.getByRole('radio', { name: 'Daughter or son' }).tap();
  await expect(details(page).getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    'Daughter or son',
  );
});

test('everything in the list is done with the keyboard alone', async ({ page }) => {
  await openList(page);
  const focused = () => journey(page).locator(':focus');
  await row(page, 'I miss the joke').focus();
  await page.keyboard.press('ArrowDown');
  await expect(focused()).toHaveAccessibleName(/^A test at the market stall/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(focused()).toHaveAccessibleName(/^A test .*Knowledge, 1 of 2$/);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('region', { name: 'Journey of Daughter or son' })).toBeVisible();
  await expect(focused()).toHaveAccessibleName(/^A test .*Knowledge, 1 of/);
  await page.keyboard.press('5');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(focused()).toHaveAccessibleName(/Emotion very positive, \+1\.9/);
  await page.keyboard.press('m');
  await expect(focused()).toHaveAccessibleName(/Moment of truth, positive/);
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type(', free of charge');
  await page.keyboard.press('Enter');
  await expect(focused()).toHaveAccessibleName(/^A test at the market stall, free of charge\./);
  await page.keyboard.press('i');
  await expect(details(page)).toBeVisible();
  await page.keyboard.press('i');
  await expect(details(page)).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(focused()).toHaveAccessibleName(/^The TV is far too loud/);
  await page.keyboard.press('End');
  await expect(focused()).toHaveAccessibleName(/Advocacy/);
  await page.keyboard.press('Delete');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(focused()).toHaveAccessibleName(/Advocacy/);
  // From outside, the list is one stop on the way.
  await page.getByRole('button', { name: 'Add segment' }).focus();
  await page.keyboard.press('Tab');
  await expect(focused()).toHaveAccessibleName(/Advocacy/);
});

test('the board is one press away, and what was chosen holds for the next map', async ({ page }) => {
  await openList(page);
  await row(page, 'I look up the signs').tap();
  await page.getByRole('button', { name: 'Show the whole board' }).tap();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^I look up the signs/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.reload();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).getByRole('button').tap();
  await page.getByRole('menuitemcheckbox', { name: 'List', exact: true }).tap();
  await expect(journey(page)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show as a list' })).toHaveCount(0);
});

test('a new map begins in the line at the foot; one without stages says what it lacks', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'New map' }).tap();
  await page.getByRole('textbox', { name: 'Title' }).fill('Renting a bike');
  await page.getByRole('button', { name: 'Create map' }).tap();
  await expect(captureField(page)).toBeFocused();
  await page.keyboard.type('I look for one');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(row(page, 'I look for one')).toHaveAccessibleName(/Awareness, 1 of 1$/);
  await page.getByRole('button', { name: 'Add stage' }).tap();
  await expect(details(page).getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
});

test('a stage that is empty in two segments takes its first touchpoint into the one that is shown', async ({
  page,
}) => {
  await openStart(page);
  await page.getByRole('button', { name: 'New map' }).tap();
  await page.getByRole('button', { name: 'Create map' }).tap();
  await expect(captureField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add segment' }).tap();
  await details(page).getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('radio', { name: 'New segment' }).tap();
  await expect(page.getByRole('radio', { name: 'New segment' })).toBeChecked();
  await row(page, 'Knowledge').tap();
  await expect(captureField(page)).toBeFocused();
  await page.keyboard.type('I look for one');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'New segment' })).toBeChecked();
  await expect(row(page, 'I look for one')).toHaveAccessibleName(/Knowledge, 1 of 1$/);
});

test('the list is accessible in every state', async ({ page }) => {
  test.slow();
  await openList(page);
  await expectAccessible(page, 'list');
  await row(page, 'I hear the price').tap();
  await expectAccessible(page, 'selected');
  await captureField(page).tap();
  await page.keyboard.type('No bike -2');
  await expectAccessible(page, 'capturing');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await row(page, 'No bike').tap();
  await row(page, 'No bike').tap();
  await expect(details(page).getByRole('combobox', { name: 'Kind' })).toBeVisible();
  await expectAccessible(page, 'details');
});
