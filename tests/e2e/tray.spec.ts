import type { Locator, Page } from '@playwright/test';
import { card, grid } from './app.ts';
import { expectAccessible } from './axe.ts';
import { middleOf, openScribbled, touchpoint } from './scribbled.ts';
import { expect, test } from './test.ts';

const inTray = [
  touchpoint('towel', 'I forget my towel', null, null, 'a0', { emotion: -1 }),
  touchpoint('song', 'The song at the end', null, null, 'a1'),
  touchpoint('photo', 'A photo for grandma', null, null, 'a2'),
];

function tray(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Tray' });
}

function capture(page: Page): Locator {
  return tray(page).getByRole('textbox', { name: 'New touchpoint in the tray' });
}

function item(page: Page, name: string): Locator {
  return tray(page).getByRole('option', { name: new RegExp(`^${name}`) });
}

async function openTray(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tray/ }).click();
  await expect(tray(page)).toBeVisible();
}

/** Presses on something and carries it to a place, without letting go. */
async function carry(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('It is not in sight.');
  await page.mouse.move(box.x + 30, box.y + 12);
  await page.mouse.down();
  await page.mouse.move((box.x + to.x) / 2, (box.y + to.y) / 2, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.move(to.x + 1, to.y);
}

/** Goes on to a card until what is in hand would go there: on the way the map may have made room elsewhere. */
async function goOnTo(page: Page, id: string, aside: number, hint: string): Promise<void> {
  await expect(async () => {
    const { x, y } = await middleOf(page, id);
    await page.mouse.move(x + aside, y);
    await expect(page.getByText(hint)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('what is captured in the tray is read as titles are, one Enter after the other, and counted in the bar', async ({
  page,
}) => {
  await openScribbled(page);
  await openTray(page);
  await expect(tray(page)).toContainText('Nothing here. Write down what comes up');
  await expect(capture(page)).toBeFocused();
  await page.keyboard.type('No changing room @pool -2 !');
  await expect(tray(page)).toContainText('Very negative −2');
  await page.keyboard.press('Enter');
  await expect(capture(page)).toHaveValue('');
  await page.keyboard.type('My sister watches');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tray, 2 touchpoints' })).toBeVisible();
  await expect(item(page, 'No changing room')).toHaveAccessibleName(
    'No changing room. pool. Very negative, −2. Moment of truth, negative',
  );
  await expect(grid(page)).not.toContainText('No changing room');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Tray, 1 touchpoint' })).toBeVisible();
});

test('several lines that are pasted become as many touchpoints, as one step', async ({ page }) => {
  await openScribbled(page);
  await openTray(page);
  await capture(page).evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'One -1\n\n  \nTwo\r\nThree @pool\n');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(tray(page).getByRole('option')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(tray(page).getByRole('option')).toHaveCount(0);
});

test('a touchpoint is dragged from the tray into a cell, where its neighbours make room', async ({
  page,
}) => {
  await openScribbled(page, ...inTray);
  await openTray(page);
  const to = await middleOf(page, 'cold');
  await carry(page, item(page, 'The song'), { x: to.x - 40, y: to.y });
  await goOnTo(page, 'cold', -40, 'Child: Swim, before The water is cold');
  await expect(tray(page).getByRole('option')).toHaveCount(2);
  await expect.poll(async () => (await middleOf(page, 'cold')).x).toBeGreaterThanOrEqual(to.x + 136);
  await page.mouse.up();
  await expect(card(page, 'The song at the end')).toContainText('Swim, 1 of 3');
  await page.keyboard.press('Control+z');
  await expect(tray(page).getByRole('option')).toHaveCount(3);
});

test('several are dragged together, and Escape leaves them where they were', async ({ page }) => {
  await openScribbled(page, ...inTray);
  await openTray(page);
  await item(page, 'I forget').click();
  await item(page, 'A photo').click({ modifiers: ['Shift'] });
  const to = await middleOf(page, 'bill');
  await carry(page, item(page, 'A photo'), { x: to.x + 50, y: to.y });
  await expect(page.getByText('2 touchpoints', { exact: true }).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(tray(page).getByRole('option')).toHaveCount(3);
  await carry(page, item(page, 'A photo'), { x: to.x + 50, y: to.y });
  await goOnTo(page, 'bill', 50, 'Parent: Join, after The bill comes');
  await page.mouse.up();
  await expect(card(page, 'I forget my towel')).toContainText('Join, 2 of 3');
  await expect(card(page, 'A photo for grandma')).toContainText('Join, 3 of 3');
});

test('cards are dragged into the tray, and onto its button while it is closed', async ({ page }) => {
  await openScribbled(page);
  await openTray(page);
  const panel = await tray(page).boundingBox();
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
  await carry(page, node('friend'), { x: (panel?.x ?? 0) + 100, y: 400 });
  await expect(page.getByText('Into the tray')).toBeVisible();
  await expect(item(page, 'A friend tells me')).toBeVisible();
  await page.mouse.up();
  await expect(card(page, 'A friend tells me')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close the tray' }).click();
  const button = await page.getByRole('button', { name: 'Tray, 1 touchpoint' }).boundingBox();
  await carry(page, node('form'), { x: (button?.x ?? 0) + 12, y: (button?.y ?? 0) + 12 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Show the tray' }).click();
  await expect(item(page, 'I fill in the form')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I fill in the form')).toHaveCount(1);
});

test('touchpoints go to the tray and are placed from it with the keyboard alone', async ({ page }) => {
  await openScribbled(page, ...inTray);
  await card(page, 'I get a badge').focus();
  await page.keyboard.press('y');
  await expect(capture(page)).toBeFocused();
  await expect(tray(page)).toContainText('Drag onto the map, or press Enter: Swim, Child');
  await page.keyboard.press('Escape');
  await expect(card(page, 'I get a badge')).toBeFocused();
  await page.keyboard.press('Shift+Y');
  await expect(item(page, 'I get a badge')).toHaveCount(1);
  await expect(card(page, 'The water is cold')).toBeFocused();
  await page.keyboard.press('p');
  await expect(card(page, 'I forget my towel')).toContainText('Swim, 2 of 2');
  await item(page, 'The song').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(tray(page).locator('[aria-selected=true]')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(card(page, 'The song at the end')).toContainText('Swim, 3 of 4');
  await expect(card(page, 'A photo for grandma')).toContainText('Swim, 4 of 4');
  await expect(item(page, 'I get a badge')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(capture(page)).toBeFocused();
});

test('the tray is open again after a reload, as it was left on this device', async ({ page }) => {
  await openScribbled(page, ...inTray);
  await openTray(page);
  await page.reload();
  await expect(tray(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close the tray' }).click();
  // The button goes with the tray; the keyboard goes on at the work.
  await expect(grid(page).locator('[tabindex="0"]')).toBeFocused();
  await page.reload();
  await expect(grid(page)).toBeVisible();
  await expect(tray(page)).toHaveCount(0);
});

test('what a removed segment leaves stands under its name until it is placed', async ({ page }) => {
  await openScribbled(page, touchpoint('old', 'An old card', 'parent', null, 'a3'), ...inTray);
  await openTray(page);
  await expect(tray(page).getByRole('group', { name: 'Was in Parent' }).getByRole('option')).toHaveCount(1);
  await expect(tray(page).getByRole('group', { name: 'In no segment' }).getByRole('option')).toHaveCount(3);
});

test('on a narrow screen the tray is a sheet from below, and details take its place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScribbled(page, ...inTray);
  await openTray(page);
  const box = await tray(page).boundingBox();
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
  await item(page, 'The song').click();
  await item(page, 'The song').click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await expect(tray(page)).toBeHidden();
  await page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Close' }).click();
  await expect(tray(page)).toBeVisible();
});

test('the tray breaks no rule of accessibility, empty or full', async ({ page }) => {
  test.slow();
  await openScribbled(page, touchpoint('old', 'An old card', 'parent', null, 'a3'), ...inTray);
  await openTray(page);
  await expectAccessible(page, 'tray');
  await item(page, 'I forget').click();
  await expectAccessible(page, 'tray with a selected card');
});
