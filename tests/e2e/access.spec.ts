import {
  card,
  cardTexts,
  deskFile,
  grid,
  makeMap,
  openSample,
  openStart,
  pickFile,
  savedCopy,
} from './app.ts';
import { expectAccessible } from './axe.ts';
import { commaTable } from './files.ts';
import { expect, test } from './test.ts';

test('no screen breaks a rule of accessibility, in light and in dark', async ({ page }) => {
  test.setTimeout(180_000);
  await openStart(page);
  await expectAccessible(page, 'start, without maps');
  await pickFile(page, commaTable);
  await expectAccessible(page, 'preview of a file');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New map' }).click();
  await expectAccessible(page, 'new map');
  await page.keyboard.press('Escape');
  await openSample(page);
  await expectAccessible(page, 'map');
  await card(page, 'I hear the price').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectAccessible(page, 'map with inspector');
  await page.getByRole('button', { name: 'Share or export' }).click();
  await expect(page.getByRole('button', { name: 'Export PNG' })).toBeVisible();
  await expectAccessible(page, 'share or export');
  await page.keyboard.press('Escape');
  await page.getByText('Compact', { exact: true }).click();
  await expectAccessible(page, 'compact map');
  await page.goto('./');
  await expect(page.getByText('A first pair of hearing aids')).toBeVisible();
  await expectAccessible(page, 'start, with maps');
});

test('an empty map and a card being typed break no rule either', async ({ page }) => {
  await makeMap(page, 'Empty');
  await page.keyboard.type('Half @web -1');
  await expectAccessible(page, 'typing a card');
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'empty map');
});

test('dialogs, the tray and a file that is refused break no rule either', async ({ page }) => {
  test.slow();
  await openStart(page);
  await pickFile(page, deskFile('half.json', '{'));
  await expectAccessible(page, 'a file that is refused');
  await page.keyboard.press('Escape');
  await openSample(page);
  for (const kind of ['stage', 'segment']) {
    const header = page.locator(`[data-key^="${kind} "]`).first();
    await header.focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('complementary').getByRole('textbox', { name: 'Name', exact: true }),
    ).toBeFocused();
    await expectAccessible(page, `facts of a ${kind}`);
    await page.keyboard.press('Escape');
    await header.focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused();
    await expectAccessible(page, `removing a ${kind}`);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByText('was removed.').last()).toBeVisible();
  }
  await page.getByRole('button', { name: /^Tray/ }).click();
  await expect(page.getByRole('complementary', { name: 'Tray' })).toBeVisible();
  await expectAccessible(page, 'tray and notices');
});

test('a map that cannot be saved and one that is not here break no rule either', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openSample(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'not saved');
  await page.goto('./#/map/none');
  await expect(page.getByRole('link', { name: 'Back to the start screen' })).toBeVisible();
  await expectAccessible(page, 'a map that is not here');
});

test('the accessible grid says everything that is in the document', async ({ page }) => {
  await openSample(page);
  const { rows } = await savedCopy(page);
  const texts = await cardTexts(page);
  const cards = rows.filter(({ kind }) => kind === 'touchpoint');
  expect(texts).toHaveLength(cards.length);
  const channels = new Map(
    rows.filter(({ kind }) => kind === 'channel').map(({ id, name }) => [id, String(name)]),
  );
  const stages = new Map(
    rows.filter(({ kind }) => kind === 'stage').map(({ id, name }) => [id, String(name)]),
  );
  for (const { title, channelId, stageId, feeling, quote, momentOfTruth } of cards) {
    const text = texts.find((candidate) => candidate.startsWith(`${title}.`)) ?? '';
    for (const part of [channels.get(channelId), stages.get(stageId), feeling, quote]) {
      if (part !== undefined) expect(text).toContain(String(part));
    }
    expect(text.includes('Moment of truth')).toBe(momentOfTruth !== undefined);
  }
  const groups = grid(page).getByRole('rowgroup');
  await expect(groups).toHaveCount(1 + rows.filter(({ kind }) => kind === 'segment').length);
});

test('the drawn board is silent and holds nothing that takes the focus', async ({ page }) => {
  await openSample(page);
  const board = page.locator('.react-flow');
  await expect(board.locator('xpath=ancestor-or-self::*[@aria-hidden="true"]').first()).toBeAttached();
  await expect(board.locator('a[href], button, input, [tabindex]:not([tabindex="-1"])')).toHaveCount(0);
});

test('the keyboard’s place is drawn as a ring and walks over the whole map', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke at').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'A test at the market')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(grid(page).getByRole('rowgroup', { name: 'Daughter or son' }).locator(':focus')).toHaveCount(
    1,
  );
  await page.keyboard.press('End');
  const last = page.locator('.react-flow__node', { hasText: 'I write the review' });
  const width = page.viewportSize()?.width ?? 0;
  await expect
    .poll(async () => {
      const box = await last.boundingBox();
      return box ? box.x + box.width : Number.POSITIVE_INFINITY;
    })
    .toBeLessThanOrEqual(width);
});
