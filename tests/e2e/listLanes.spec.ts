import { expectAccessible } from './axe.ts';
import { details, journey, openList } from './listSteps.ts';
import { addOwnLane, laneField } from './ownLanes.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('below the journey the lanes can be read, lead to the details, and cards of one’s own are written, moved and removed', async ({
  page,
}) => {
  await openList(page);
  await journey(page).locator(':focus, [tabindex="0"]').first().focus();
  await addOwnLane(page, 'Rooms');
  const first = page
    .getByRole('region', { name: 'Rooms' })
    .getByRole('listitem')
    .filter({ hasText: 'Awareness' });
  await first.getByRole('button', { name: 'Add card' }).tap();
  await expect(laneField(page)).toBeFocused();
  await page.keyboard.type('Kitchen');
  await page.keyboard.press('Enter');
  await expect(laneField(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(first.getByRole('button', { name: 'Add card' })).toBeFocused();
  await first.getByRole('button', { name: 'Kitchen', exact: true }).press('Enter');
  await expect(laneField(page)).toHaveValue('Kitchen');
  await page.keyboard.press('Escape');
  await expect(first.getByRole('button', { name: 'Kitchen', exact: true })).toBeFocused();
  await expectAccessible(page, 'lanes in the list of a phone');

  await first.getByRole('button', { name: 'Menu of card Kitchen' }).tap();
  await page.getByRole('menuitem', { name: 'Move to' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Move card' });
  await dialog.getByRole('combobox', { name: 'Stage' }).selectOption('Loyalty');
  await dialog.getByRole('button', { name: 'Move', exact: true }).tap();
  const last = page
    .getByRole('region', { name: 'Rooms' })
    .getByRole('listitem')
    .filter({ hasText: 'Loyalty' });
  await last.getByRole('button', { name: 'Menu of card Kitchen' }).tap();
  await page.getByRole('menuitem', { name: 'Delete' }).tap();
  await expect(last.getByRole('button', { name: 'Kitchen', exact: true })).toHaveCount(0);

  await page
    .getByRole('region', { name: 'Thinking' })
    .getByRole('button', { name: '“I told him about the birds.”' })
    .tap();
  await expect(details(page).getByRole('textbox', { name: 'Thinking' })).toBeFocused();
});
