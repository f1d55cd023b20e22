import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { card, grid, makeMap, openSample, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('the analysis is a view of the map: curves with their figures, chosen by segment and stage', async ({
  page,
}) => {
  await openSample(page);
  await openAnalysis(page);
  await expect(page.getByText('28 touchpoints, 7 stages, 3 segments')).toBeVisible();
  await expect(page.getByText(/^Mend first I hear the price .*: a negative moment of truth/)).toBeVisible();
  await expect(chart(page, 'Not drawn yet')).toContainText('Nothing is measured yet');
  const emotion = chart(page, 'Emotion across the journey');
  await expect(emotion.getByRole('img', { name: 'The emotion curves of 3 segments' })).toBeVisible();
  const figures = emotion.getByRole('listitem').filter({ hasText: 'First-time wearer' });
  await expect(figures).toContainText(/\+1\.7.*of \+1\.9 and \+1\.4/);
  await page.getByRole('button', { name: 'All segments' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Daughter or son' }).click();
  await expect(page.getByText('8 touchpoints, 7 stages, 1 segment')).toBeVisible();
  await expect(emotion.getByRole('img', { name: 'The emotion curve of 1 segment' })).toBeVisible();
  await page.getByRole('button', { name: 'All stages' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Selection' }).click();
  await expect(page.getByText('2 touchpoints, 1 stage, 1 segment')).toBeVisible();
});

test('every chart has a table behind it, and by keyboard alone its lines lead to the map', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Shift+A');
  const importance = chart(page, 'Importance and emotion');
  const button = importance.getByRole('button', { name: 'Importance and emotion: show as a table' });
  await button.focus();
  await page.keyboard.press('Enter');
  const rows = importance.getByRole('row');
  await expect(rows.nth(1)).toContainText('I hear the price');
  await expect(rows.nth(1)).toContainText('Mend first');
  await expect(
    importance.getByRole('button', { name: 'Importance and emotion: show as a chart' }),
  ).toBeFocused();
  await importance.getByRole('button', { name: 'I hear the price' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'I hear the price')).toBeFocused();
  await expect(card(page, 'I hear the price')).toHaveAttribute('aria-selected', 'true');
});

test('by keyboard alone a chart leaves as a drawing, as a picture and as a table', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('Shift+A');
  const title = 'Importance and emotion';
  const save = async (line: string) => {
    const button = chart(page, title).getByRole('button', { name: `${title}: save` });
    await button.focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('menuitem', { name: line });
    await expect(entry).toBeVisible();
    await entry.focus();
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const drawing = await save('Drawing (SVG)');
  expect(drawing.name).toMatch(/, Importance and emotion\.svg$/);
  expect(drawing.bytes.toString()).toContain('Mend first');
  expect(drawing.bytes.toString()).toContain('From “');
  const picture = await save('Picture (PNG)');
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  const table = await save('Table (CSV)');
  expect(table.bytes.toString()).toContain('Mend first\r\n');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('channels drawing');
  await expect(page.getByRole('option', { name: 'Channels: Drawing (SVG)' })).toBeVisible();
  const found = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await found).suggestedFilename()).toMatch(/, Channels\.svg$/);
});

test('a mark of a chart leads to its touchpoint on the map', async ({ page }) => {
  await openSample(page);
  await openAnalysis(page);
  const [id] = await chart(page, 'Emotion across the journey')
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks
        .filter((mark) => mark.getAttribute('data-tip')?.startsWith('A call on the third day'))
        .map((mark) => mark.getAttribute('data-mark')),
    );
  await chart(page, 'Emotion across the journey').locator(`[data-mark="${id}"]`).click();
  await expect(card(page, 'A call on the third day')).toBeFocused();
  await expect(page.locator(`.react-flow__node[data-id="${id}"]`)).toBeInViewport({ ratio: 1 });
});

test('a finding is shown on the map, explained, muted with a reason, and heard again', async ({ page }) => {
  test.slow();
  await openSample(page);
  await openAnalysis(page);
  const findings = page.getByRole('region', { name: 'Findings' });
  const wait = findings.getByRole('listitem').filter({ hasText: /^A spare part takes six weeks.*42 days/ });
  const price = findings.getByText('I hear the price, First-time wearer', { exact: true }).first();
  await expect(price).toBeVisible();
  await expect(wait).toBeVisible();

  await findings.getByRole('button', { name: 'Why it matters' }).first().click();
  const rules = page.getByRole('dialog', { name: '30 rules for journeys' });
  await expect(rules.getByText('This stage matters, other segments have touchpoints in it')).toBeVisible();
  await expect(
    rules.locator('details[open]').getByText('Touchpoint management: touchpoints follow'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(findings.getByRole('button', { name: 'Why it matters' }).first()).toBeFocused();

  await wait.getByRole('button', { name: 'Mute: A spare part takes six weeks' }).click();
  const mute = page.getByRole('dialog', { name: 'Mute in this map' });
  await expect(mute.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.type('The maker is to blame');
  await page.keyboard.press('Enter');
  await expect(wait).toHaveCount(0);
  await findings.getByText('1 muted').click();
  await expect(findings.getByText('The maker is to blame')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wait).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(wait).toHaveCount(0);
  await findings.getByText('1 muted').click();
  await findings.getByRole('button', { name: 'Hear it again' }).click();
  await expect(wait).toBeVisible();

  await wait.getByRole('button', { name: 'Show on map: A spare part takes six weeks' }).click();
  await expect(card(page, 'A spare part takes six weeks')).toBeFocused();
  await openAnalysis(page);
  await findings.getByRole('button', { name: 'Show on map: Daughter or son meets nothing' }).click();
  await expect(grid(page).getByRole('rowheader', { name: 'Daughter or son' }).first()).toBeFocused();
});

test('nothing is computed while the view is closed, and once for each change while it is open', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I hear the price').focus();
  await page.keyboard.press('Enter');
  await titleField(page).fill('I hear what it costs');
  await page.keyboard.press('Enter');
  const box = await page.locator('.react-flow__node').filter({ hasText: 'A test at the' }).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 240, (box?.y ?? 0) + 60, { steps: 10 });
  await page.mouse.up();
  expect(await timesLooked(page)).toBe(0);

  await openAnalysis(page);
  await expect.poll(() => timesLooked(page)).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => timesLooked(page)).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(
    chart(page, 'Emotion across the journey').getByRole('button', { name: 'I hear the price' }),
  ).toBeVisible();
  expect(await timesLooked(page)).toBe(3);
});

test('an empty map, one touchpoint, and one without emotions say what is missing', async ({ page }) => {
  await makeMap(page, 'Bare');
  await page.keyboard.press('Escape');
  await openAnalysis(page);
  await expect(page.getByText('Nothing to say yet: this map has no touchpoints.')).toBeVisible();
  await expect(page.getByText('There are no touchpoints yet.').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('NaN');

  await page.getByRole('radio', { name: 'Map' }).check();
  await grid(page).getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await titleField(page).fill('I pay');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await openAnalysis(page);
  await expect(page.getByText('1 touchpoint, 7 stages, 1 segment', { exact: true })).toBeVisible();
  await expect(page.getByText('No touchpoint has an emotion yet.', { exact: false })).toBeVisible();
  await expect(
    page.getByText('No touchpoint has both an effectiveness and a usage yet', { exact: false }),
  ).toBeVisible();
  await expect(page.locator('main')).not.toContainText('NaN');
});

test('the analysis and a table behind a chart are accessible in both themes', async ({ page }) => {
  test.slow();
  await openSample(page);
  await openAnalysis(page);
  await chart(page, 'Effectiveness and usage').getByRole('button', { name: 'show as a table' }).click();
  await expectAccessible(page, 'analysis');
});

test('the rules and the question why something is muted are accessible in both themes', async ({ page }) => {
  test.slow();
  await openSample(page);
  await openAnalysis(page);
  await page.getByRole('button', { name: 'Rules', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'rules');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Mute/ }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'mute');
});

test('on a phone the charts stand in one column and nothing is cut at the side', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStartOnPhone(page);
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('heading', { name: 'Analysis' })).toBeVisible();
  const boxes = await page
    .getByRole('heading', { level: 3 })
    .evaluateAll((heads) =>
      heads.map((head) => head.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
    );
  for (const { left, right } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
  }
  expect(await page.locator('main > div').evaluate((view) => view.scrollWidth <= view.clientWidth)).toBe(
    true,
  );
  await page.getByRole('button', { name: /^Findings/ }).click();
  await expect(page.getByRole('region', { name: 'Findings' })).toBeFocused();
});

async function openAnalysis(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Analysis' }).check();
  await expect(page.getByRole('heading', { name: 'Analysis' })).toBeVisible();
}

async function openStartOnPhone(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByText('Sample map').click();
  await expect(page.locator('[data-map-keys]')).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

function chart(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true }).first();
}

/** How often the page has looked at the map. */
function timesLooked(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('throughline.analysis').length);
}
