import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { addOwnLane, laneField, writeLaneCards } from './ownLanes.ts';
import { openTable, spoken, table } from './tableOf.ts';
import { expect, test } from './test.ts';

test('cards of a lane of one’s own are added, written, moved, removed and brought back in the table by keyboard', async ({
  page,
}) => {
  await openSample(page);
  await addOwnLane(page, 'Rooms');
  await openTable(page);
  await writeLaneCards(page, 'Rooms, Awareness: nothing', 'Kitchen', 'Hall');
  const focused = table(page).locator(':focus');
  await expect(focused).toContainText('Rooms, Awareness, 2 of 2: Hall');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(spoken(page)).toHaveText('Moved to Awareness, First-time wearer, 1 of 2');
  await expect(focused).toContainText('Rooms, Awareness, 1 of 2: Hall');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(focused).toContainText('Rooms, Knowledge, 1 of 1: Hall');
  await page.keyboard.press('F2');
  await expect(laneField(page)).toHaveValue('Hall');
  await page.keyboard.type('way');
  await page.keyboard.press('Enter');
  await expect(focused).toContainText('Rooms, Knowledge, 1 of 1: Hallway');

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move to' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Move to…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move card' });
  await dialog.getByRole('combobox', { name: 'Segment' }).selectOption('Daughter or son');
  await dialog.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(spoken(page)).toHaveText('Moved to Knowledge, Daughter or son, 1 of 1');
  await expect(focused).toContainText('Rooms, Knowledge, 1 of 1: Hallway');

  await page.keyboard.press('Delete');
  await expect(focused).toContainText('Rooms, Knowledge: nothing');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(focused).toContainText('Rooms, Knowledge, 1 of 1: Hallway');
  await expectAccessible(page, 'table with a lane of one’s own');
});

test('by mouse: the plus adds a card, two presses write it, two on what a lane says open it where it is written', async ({
  page,
}) => {
  await openSample(page);
  await addOwnLane(page, 'Rooms');
  await openTable(page);
  const empty = table(page).getByRole('gridcell', { name: 'Rooms, Awareness: nothing' }).first();
  await empty.hover();
  await empty.locator('[data-add]').click();
  await expect(laneField(page)).toBeFocused();
  await page.keyboard.type('Kitchen');
  await page.keyboard.press('Escape');
  const card = table(page).getByRole('gridcell', { name: 'Rooms, Awareness, 1 of 1: Kitchen' });
  await card.dblclick();
  await expect(laneField(page)).toHaveValue('Kitchen');
  await page.keyboard.press('Escape');
  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(card).toHaveCount(0);

  const thought = table(page).getByRole('gridcell', { name: /^Thinking, Advocacy: “I told him/ });
  await thought.dblclick();
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Thinking' })).toBeFocused();
});
