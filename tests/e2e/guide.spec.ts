import type { Page } from '@playwright/test';
import { card, openStart } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const guide = (page: Page) => page.getByRole('complementary', { name: 'Guided path' });

/** Types into a field of the panel by the keyboard alone, coming to it with Tab. */
async function tabTo(page: Page, name: string): Promise<void> {
  const panel = guide(page);
  const field = panel
    .getByRole('button', { name, exact: true })
    .or(panel.getByRole('textbox', { name, exact: true }))
    .first();
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
}

/** Goes on by the keyboard, and waits for the question. */
async function goOn(page: Page, question: string): Promise<void> {
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await expect(guide(page).getByRole('heading', { name: question })).toBeFocused();
}

test('whoever never made a map is led through one by the keyboard alone, and finds it done', async ({
  page,
}) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Guide me' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    guide(page).getByRole('heading', { name: 'What do you want to find out or make better?' }),
  ).toBeFocused();
  await tabTo(page, 'Goal');
  await page.keyboard.type('Keep them');
  await goOn(page, 'Whose journey is it?');
  await tabTo(page, 'Name of the persona');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Need, in one line');
  await page.keyboard.type('A clear price');
  await goOn(page, 'Which stretches does the journey have?');
  await tabTo(page, 'Add a stage');
  await page.keyboard.type('Choose');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Visit');
  await goOn(page, 'Where do they meet you along the way?');
  await tabTo(page, 'Add a touchpoint');
  await page.keyboard.type('Sees the sign');
  await tabTo(page, 'Next');
  await guide(page).getByRole('region', { name: 'Visit' }).getByRole('textbox').focus();
  await page.keyboard.type('Reads the bill');
  await expect(card(page, 'Reads the bill')).toHaveCount(1);
  await goOn(page, 'How does each of these feel to them?');
  const slider = guide(page).getByRole('slider', { name: 'Emotion' });
  await expect(guide(page).getByRole('button', { name: 'Sees the sign Choose' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Next touchpoint');
  await page.keyboard.press('Enter');
  await expect(guide(page).getByRole('button', { name: 'Reads the bill Visit' })).toBeFocused();
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(guide(page).getByRole('status')).toHaveText(/^Done/);
  await goOn(page, 'Which of these make or break the relation?');
  await guide(page).getByRole('radio', { name: 'Negative' }).first().focus();
  await page.keyboard.press('Space');
  await goOn(page, 'What would make the low points better?');
  await tabTo(page, 'Add an opportunity');
  await page.keyboard.type('Say the price first');
  await expect(guide(page).getByText('7 of 7 done')).toBeVisible();
  await tabTo(page, 'Finish');
  await page.keyboard.press('Enter');
  await expect(guide(page)).toHaveCount(0);
});

test('the path is taken up where the map has no answer yet, on a phone as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStart(page);
  await page.getByRole('button', { name: 'Guide me' }).click();
  await guide(page).getByRole('textbox', { name: 'Goal' }).fill('Keep them');
  await guide(page).getByRole('button', { name: 'Close' }).click();
  await expect(guide(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Untitled map' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Guide me' }).click();
  await expect(guide(page).getByRole('heading', { name: 'Whose journey is it?' })).toBeFocused();
  await expect(guide(page).getByRole('button', { name: '1. Goals, done' })).toBeVisible();
  await expectAccessible(page, 'the guided path on a phone');
});
