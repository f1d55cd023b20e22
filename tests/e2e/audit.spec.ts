import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('a walk is answered on a phone card by card, stopped, gone on with, and leads to its weak points', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSample(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const walk = page.getByRole('complementary', { name: 'Audit walk' });
  const open = async () => {
    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await page.getByRole('menuitemcheckbox', { name: 'Audit walk' }).click();
    await expect(walk).toBeVisible();
  };
  await open();
  await walk.getByRole('button', { name: 'Start' }).click();
  const heading = walk.getByRole('heading', { level: 3 });
  await expect(heading).toBeFocused();
  const first = String(await heading.textContent());
  await walk.getByRole('button', { name: 'No', exact: true }).click();
  await walk.getByRole('button', { name: '2, hardly' }).click();
  await walk.getByRole('textbox', { name: 'Minutes' }).fill('4');
  await walk.getByRole('textbox', { name: 'Note' }).fill('Nobody was there');
  await expectAccessible(page, 'a card of the audit walk');
  await walk.getByRole('button', { name: 'Next' }).click();
  await expect(heading).not.toHaveText(first);
  await walk.getByRole('button', { name: 'Close' }).click();

  await open();
  await walk.getByRole('button', { name: 'Go on' }).click();
  await expect(walk.getByText(/^2 of /)).toBeVisible();
  await walk.getByRole('button', { name: 'Stop here' }).click();
  const weak = walk.getByRole('region', { name: 'Weak points' });
  await expect(weak.getByRole('button', { name: `${first} Does not work` })).toBeVisible();
  await weak.getByRole('button').first().click();
  await expect(walk).toHaveCount(0);
});
