import type { BrowserContext, Page } from '@playwright/test';
import { card } from './app.ts';
import { addToTitle, expectSaved, makeSavedMap, startTyping, typeInto } from './keepingSteps.ts';
import { expect, test } from './test.ts';

test.describe('a page that is left in the middle of a word', { tag: '@leave' }, () => {
  test('is as it was after a reload', async ({ page }) => {
    await startTyping(page, 'Ask a fri');
    await page.reload();
    await expect(card(page, 'Ask a fri')).toHaveCount(1);
    await expectSaved(page);
  });

  test('is as it was after going elsewhere and back', async ({ page }) => {
    await startTyping(page, 'Ask a fri');
    const address = page.url();
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    expect(page.url()).toBe(address);
    await expect(card(page, 'Ask a fri')).toHaveCount(1);
    await expectSaved(page);
    await typeInto(page, 'Ask a fri', 'end');
    await page.reload();
    await expect(card(page, 'Ask a friend')).toHaveCount(1);
  });

  test('knows, when it comes back, what another tab did meanwhile', async ({ page, context }) => {
    await makeSavedMap(page);
    const address = page.url();
    await page.goto('about:blank');
    const other = await context.newPage();
    await other.goto(address);
    await addToTitle(other, 'Ask a friend', ' for advice');
    await expectSaved(other);
    await page.goBack({ waitUntil: 'commit' });
    await expect(card(page, 'Ask a friend for advice')).toHaveCount(1);
    await addToTitle(page, 'Ask a friend for advice', ' today');
    await expect(card(other, 'Ask a friend for advice today')).toHaveCount(1);
    await Promise.all([expectSaved(page), expectSaved(other)]);
  });

  test('is there again in a new tab after it was closed', async ({ page, context }) => {
    await startTyping(page, 'Ask a fri');
    await page.close();
    const next = await context.newPage();
    await next.goto('./');
    await next.getByRole('link', { name: /Renting a bicycle/ }).click();
    await expect(card(next, 'Ask a fri')).toHaveCount(1);
    await expectSaved(next);
  });
});

test('a map is called saved only when it is on disk, and where it is kept is told once', async ({
  page,
  context,
}) => {
  await startTyping(page, 'Ask a friend');
  await expectSaved(page);
  await expect(page.getByText('This map is kept in this browser on this device')).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto('./');
  await next.getByRole('link', { name: /Renting a bicycle/ }).click();
  await addToTitle(next, 'Ask a friend', ' again');
  await expectSaved(next);
  await expect(next.getByText('This map is kept in this browser on this device')).toHaveCount(0);
});

test('a tab that crashes after saving has lost nothing', async ({ page, context }) => {
  await makeSavedMap(page);
  const address = page.url();
  const protocol = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void protocol.send('Page.crash').catch(() => null);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await expect(card(next, 'Ask a friend')).toHaveCount(1);
  await expectSaved(next);
});

test.describe('two tabs on one map', () => {
  async function twoTabs(page: Page, context: BrowserContext): Promise<[Page, Page]> {
    await makeSavedMap(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(card(other, 'Ask a friend')).toHaveCount(1);
    return [page, other];
  }

  test('show the same within a second, whichever of them is edited', async ({ page, context }) => {
    const [one, two] = await twoTabs(page, context);
    await addToTitle(one, 'Ask a friend', ' for advice');
    await expect(card(two, 'Ask a friend for advice')).toHaveCount(1, { timeout: 1000 });
    await addToTitle(two, 'Ask a friend for', ' today');
    await expect(card(one, 'Ask a friend for advice today')).toHaveCount(1, { timeout: 1000 });
    await Promise.all([expectSaved(one), expectSaved(two)]);
  });

  test('lose nothing when one is closed in the middle of a word, be it the one that writes or the other', async ({
    page,
    context,
  }) => {
    const [one, two] = await twoTabs(page, context);
    await typeInto(one, 'Ask a friend', ' for');
    await one.close();
    await expect(card(two, 'Ask a friend for')).toHaveCount(1);
    await expectSaved(two);
    const three = await context.newPage();
    await three.goto(two.url());
    await typeInto(three, 'Ask a friend for', ' adv');
    await three.close();
    await expect(card(two, 'Ask a friend for adv')).toHaveCount(1);
    await expectSaved(two);
    await two.reload();
    await expect(card(two, 'Ask a friend for adv')).toHaveCount(1);
  });

  test('go on when the one that writes is frozen, and it follows when it wakes', async ({
    page,
    context,
  }) => {
    const [one, two] = await twoTabs(page, context);
    await addToTitle(one, 'Ask a friend', ' for');
    await expectSaved(one);
    const protocol = await context.newCDPSession(one);
    await protocol.send('Page.setWebLifecycleState', { state: 'frozen' });
    await two.bringToFront();
    await addToTitle(two, 'Ask a friend for', ' help');
    await expectSaved(two);
    await protocol.send('Page.setWebLifecycleState', { state: 'active' });
    await one.bringToFront();
    await expect(card(one, 'Ask a friend for help')).toHaveCount(1);
    await addToTitle(one, 'Ask a friend for help', ' now');
    await expect(card(two, 'Ask a friend for help now')).toHaveCount(1);
    await Promise.all([expectSaved(one), expectSaved(two)]);
  });
});
