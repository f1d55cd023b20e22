import type { Locator, Page } from '@playwright/test';
import { card, grid, openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

async function select(page: Page, title: string): Promise<Locator> {
  await card(page, title).focus();
  await page.keyboard.press('Space');
  await expect(inspector(page).getByRole('textbox', { name: 'Title of the touchpoint' })).toBeVisible();
  return inspector(page);
}

async function rowTitled(page: Page, title: string): Promise<Record<string, unknown>> {
  const { rows } = await savedCopy(page);
  return rows.find((row) => row.title === title) ?? {};
}

test('everything about a touchpoint can be written in the inspector, and one undo a field takes it back', async ({
  page,
}) => {
  await openSample(page);
  const panel = await select(page, 'I sit in the quiet booth');
  await panel.getByRole('textbox', { name: 'Title of the touchpoint' }).fill('I sit in the booth');
  await panel.getByRole('textbox', { name: 'Description' }).fill('Behind glass');
  await panel.getByRole('combobox', { name: 'Kind' }).selectOption('Physical');
  await panel.getByRole('combobox', { name: 'Controlled by' }).selectOption('A partner');
  await panel.getByRole('combobox', { name: 'Evidence' }).selectOption('Assumption');
  await panel.getByRole('textbox', { name: 'Feeling' }).fill('Alone');
  await panel.getByRole('textbox', { name: 'Thinking' }).fill('Is it over?');
  await panel.getByText('Negative', { exact: true }).click();
  await panel.getByRole('textbox', { name: 'Why' }).fill('Nobody explains the beeps');
  expect(await rowTitled(page, 'I sit in the booth')).toMatchObject({
    description: 'Behind glass',
    touchpointKind: 'physical',
    controlledBy: 'partner',
    evidence: 'assumption',
    feeling: 'Alone',
    quote: 'Is it over?',
    momentOfTruth: 'negative',
    momentWhy: 'Nobody explains the beeps',
  });
  for (let step = 0; step < 9; step++) await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(page, 'I sit in the quiet booth')).toHaveCount(1);
});

test('a channel is picked by typing a part of its name, or made by typing a new one', async ({ page }) => {
  test.slow();
  await openSample(page);
  const panel = await select(page, 'I sit in the quiet booth');
  const channel = panel.getByRole('combobox', { name: 'Channel' });
  await channel.click();
  await page.keyboard.type('web');
  await page.keyboard.press('ArrowUp');
  await expectAccessible(page, 'list of channels');
  await page.keyboard.press('Enter');
  await expect(channel).toHaveValue('Website');
  await channel.click();
  await page.keyboard.type('Bus');
  await page.keyboard.press('Tab');
  await expect(channel).toHaveValue('Bus');
  const { rows } = await savedCopy(page);
  expect(rows.filter(({ kind, name }) => kind === 'channel' && name === 'Bus')).toHaveLength(1);
});

test('a channel that is just being typed outlives a reload, and so does the title of the map', {
  tag: '@leave',
}, async ({ page }) => {
  await openSample(page);
  const panel = await select(page, 'I sit in the quiet booth');
  await panel.getByRole('combobox', { name: 'Channel' }).click();
  await page.keyboard.type('Hallway');
  await page.reload();
  await expect(card(page, 'I sit in the quiet booth')).toContainText('Hallway');
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeFocused();
  await page.keyboard.type('Hearing again');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hearing again');
});

test('the emotion follows keys on its scale, in levels and with Shift in tenths', async ({ page }) => {
  await openSample(page);
  const panel = await select(page, 'I hear the price');
  const scale = panel.getByRole('slider', { name: 'Emotion' });
  await scale.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(scale).toHaveAttribute('aria-valuetext', 'Negative, −0.9');
  await page.keyboard.press('Delete');
  await expect(scale).toHaveAttribute('aria-valuetext', 'No emotion');
  expect(await rowTitled(page, 'I hear the price')).not.toHaveProperty('emotion');
});

test('remarks grow with Enter, change places with Alt and arrows, and go when they are emptied', async ({
  page,
}) => {
  await openSample(page);
  const panel = await select(page, 'I hear the price');
  await panel.getByText('Bright spots').click();
  await panel.getByRole('textbox', { name: 'Add a bright spot' }).click();
  await page.keyboard.type('Tea');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Time to think');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A chair');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type('s');
  const spots = async () =>
    (await savedCopy(page)).rows
      .filter(({ tone, aboutId }) => tone === 'brightSpot' && aboutId === id)
      .map(({ text }) => text);
  const { id } = await rowTitled(page, 'I hear the price');
  expect(await spots()).toEqual(['Tea', 'A chairs', 'Time to think']);
  for (const _ of 'A chairs') await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect(await spots()).toEqual(['Tea', 'Time to think']);
});

test('the keyboard is never lost in the inspector: not with a word taken, an emotion removed, the panel closed or the card deleted', async ({
  page,
}) => {
  await openSample(page);
  const panel = await select(page, 'I see my own curve');
  const feeling = panel.getByRole('textbox', { name: 'Feeling' });
  await feeling.fill('');
  await panel.getByRole('button', { name: 'Feeling: Calm' }).focus();
  await page.keyboard.press('Enter');
  await expect(feeling).toBeFocused();
  await expect(feeling).toHaveValue('Calm');
  await panel.getByRole('button', { name: 'Remove the emotion' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('slider', { name: 'Emotion' })).toBeFocused();
  await panel.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'I see my own curve')).toBeFocused();
  await page.keyboard.press('i');
  await panel.getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'I see my own curve')).toHaveCount(0);
  await expect(grid(page).locator('td:focus')).toHaveCount(1);
});

test('another stage or segment in the inspector moves the card', async ({ page }) => {
  await openSample(page);
  const panel = await select(page, 'I hear the price');
  await panel.getByRole('combobox', { name: 'Segment' }).selectOption('Daughter or son');
  await panel.getByRole('combobox', { name: 'Stage' }).selectOption('Loyalty');
  const band = grid(page).getByRole('rowgroup', { name: 'Daughter or son' });
  await expect(band.getByRole('gridcell', { name: /^I hear the price.*Loyalty/ })).toHaveCount(1);
});

test('a removed stage hands its touchpoints to the tray, from where each finds a stage again', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Stage Awareness' }).click({ force: true });
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await expect(page.getByRole('dialog')).toContainText('It holds 4 touchpoints.');
  await expectAccessible(page, 'removing a stage');
  await page.getByText('Put into the tray').click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Tray, 4 touchpoints' }).click();
  await page.getByRole('option').first().click();
  await inspector(page).getByRole('combobox', { name: 'Stage' }).selectOption('Knowledge');
  await expect(page.getByRole('button', { name: 'Tray, 3 touchpoints' })).toBeVisible();
});

test('the details of several touchpoints show what they have in common, and setting it sets it in all in one step', async ({
  page,
}) => {
  test.slow();
  await openSample(page);
  await page.getByText('Consideration', { exact: true }).first().click();
  const panel = inspector(page);
  await expect(panel.getByText('3 touchpoints')).toBeVisible();
  const kind = panel.getByRole('combobox', { name: 'Kind' });
  await expect(kind.locator('option:checked')).toHaveText('Mixed');
  await expect(panel.getByRole('combobox', { name: 'Channel' })).toHaveAttribute('placeholder', 'Mixed');
  await expect(panel.getByRole('combobox', { name: 'Stage' }).locator('option:checked')).toHaveText(
    'Consideration',
  );
  await expect(panel.getByRole('slider', { name: 'Emotion' })).toHaveAttribute('aria-valuetext', 'Mixed');
  await expectAccessible(page, 'details of several');
  const before = (await savedCopy(page)).rows;
  await kind.selectOption('Physical');
  await panel.getByRole('combobox', { name: 'Channel' }).fill('Fair');
  await page.keyboard.press('Enter');
  await panel.getByRole('textbox', { name: 'Feeling' }).fill('Proud');
  await panel.getByText('Positive', { exact: true }).click();
  await panel.getByRole('combobox', { name: 'Segment' }).selectOption('Experienced wearer');
  const titles = ['A friend shows me hers', 'I book for her online', 'I ask what is truly new'];
  for (const title of titles) {
    expect(await rowTitled(page, title)).toMatchObject({
      touchpointKind: 'physical',
      feeling: 'Proud',
      momentOfTruth: 'positive',
    });
  }
  const band = grid(page).getByRole('rowgroup', { name: 'Experienced wearer' });
  await expect(band.getByRole('gridcell', { name: /Fair.*Consideration, [1-3] of 3/ })).toHaveCount(3);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.hover();
  await expect(page.getByText('Undo: Move 2 touchpoints')).toBeVisible();
  for (let step = 0; step < 5; step += 1) await undo.click();
  expect((await savedCopy(page)).rows).toEqual(before);
});

test('by keyboard alone several touchpoints get one emotion, or none', async ({ page }) => {
  await openSample(page);
  await card(page, 'I book for her online').focus();
  await page.keyboard.press('Control+Space');
  const scale = inspector(page).getByRole('slider', { name: 'Emotion' });
  await expect(scale).toBeVisible();
  await scale.focus();
  await page.keyboard.press('End');
  await expect(scale).toHaveAttribute('aria-valuetext', 'Very positive, +2');
  expect((await rowTitled(page, 'A friend shows me hers')).emotion).toBe(2);
  await page.keyboard.press('Delete');
  await expect(scale).toHaveAttribute('aria-valuetext', 'No emotion');
  expect(await rowTitled(page, 'I book for her online')).not.toHaveProperty('emotion');
});
