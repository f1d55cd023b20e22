import type { Locator, Page } from '@playwright/test';
import { card, grid, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { addOwnLane, laneField } from './ownLanes.ts';
import { spoken } from './tableOf.ts';
import { expect, test } from './test.ts';

const list = (page: Page) => page.getByRole('listbox', { name: 'Cards of own lanes, First-time wearer' });
const option = (page: Page, name: string) => list(page).getByRole('option', { name, exact: true });

test('cards of a lane of one’s own are reached, written, moved and removed on the board by keyboard alone', async ({
  page,
}) => {
  await openSample(page);
  await addOwnLane(page, 'Rooms');
  await card(page, 'I miss the joke at dinner').focus();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'Rooms, Awareness: nothing')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(laneField(page)).toBeFocused();
  await page.keyboard.type('Kitchen');
  await page.keyboard.press('Enter');
  await expect(laneField(page)).toHaveValue('');
  await expect(laneField(page)).toBeFocused();
  await page.keyboard.type('Hall');
  await page.keyboard.press('Enter');
  await expect(laneField(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(option(page, 'Rooms, Awareness, 2 of 2: Hall')).toBeFocused();

  await page.keyboard.press('Alt+ArrowRight');
  await expect(spoken(page)).toHaveText('Moved to Knowledge, First-time wearer, 1 of 1');
  await expect(option(page, 'Rooms, Knowledge, 1 of 1: Hall')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(laneField(page)).toHaveValue('Hall');
  await page.keyboard.type('way');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await page
    .getByRole('menu', { name: 'Card Hallway' })
    .getByRole('menuitem', { name: 'Colour…' })
    .press('Enter');
  const colours = page.getByRole('dialog', { name: 'Colour of the card' });
  await colours.getByRole('radio', { name: 'Colour 3', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(option(page, 'Rooms, Knowledge, 1 of 1: Hallway')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(option(page, 'Rooms, Knowledge: nothing')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(option(page, 'Rooms, Knowledge, 1 of 1: Hallway')).toBeFocused();
  await expectAccessible(page, 'board with a lane of one’s own');

  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'I look up the signs')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(grid(page).locator(':focus')).toHaveCount(1);
});

test('by mouse: the plus adds a card, a double click edits it, a drag takes it to another stage, Escape takes that back', async ({
  page,
}) => {
  await openSample(page);
  await addOwnLane(page, 'Rooms');
  const name = page.getByRole('button', { name: 'Menu of lane Rooms' }).first();
  const y = await middle(name, 'y');
  const x = await middle(page.getByText('Awareness', { exact: true }).first(), 'x');
  const next = await middle(page.getByText('Selection', { exact: true }).first(), 'x');
  await page.mouse.move(next, y);
  await expect(page.getByText('Write a card').locator('visible=true').last()).toBeVisible();
  await page.mouse.dblclick(x, y);
  await expect(laneField(page)).toBeFocused();
  await page.keyboard.type('Kitchen');
  await page.keyboard.press('Escape');
  const drawn = page.getByText('Kitchen', { exact: true }).last();
  const home = await middle(drawn, 'x');
  await page.mouse.move(home, y);
  await page.mouse.down();
  await page.mouse.move(next, y, { steps: 8 });
  await expect.poll(() => middle(drawn, 'x')).toBeGreaterThan(home + 100);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => middle(drawn, 'x')).toBe(home);

  await page.mouse.move(home, y);
  await page.mouse.down();
  await page.mouse.move(next, y, { steps: 8 });
  await expect.poll(() => middle(drawn, 'x')).toBeGreaterThan(home + 100);
  await page.mouse.up();
  await expect(spoken(page)).toHaveText('Moved to Selection, First-time wearer, 1 of 1');
  await expect(option(page, 'Rooms, Selection, 1 of 1: Kitchen')).toHaveAttribute('aria-selected', 'true');
  await page.mouse.dblclick(await middle(drawn, 'x'), await middle(drawn, 'y'));
  await expect(laneField(page)).toHaveValue('Kitchen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(drawn).toHaveCount(0);
});

async function middle(element: Locator, axis: 'x' | 'y'): Promise<number> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on screen.');
  return axis === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
}
