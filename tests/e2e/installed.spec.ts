import { card } from './app.ts';
import { kept, test } from './builds.ts';
import { commaTable } from './files.ts';
import { expect } from './test.ts';

test('a file that the system hands over is opened like a dropped one', async ({ page, host }) => {
  await page.addInitScript(() => {
    const queue = { setConsumer: (consumer: unknown) => Object.assign(window, { consumer }) };
    Object.defineProperty(window, 'launchQueue', { value: queue });
  });
  await page.goto(host.address);
  await expect.poll(() => page.evaluate(() => 'consumer' in window)).toBe(true);
  await page.evaluate(
    ({ name, text }) => {
      const { consumer } = window as unknown as { consumer: (launch: unknown) => void };
      consumer({ files: [{ getFile: async () => new File([text], name) }] });
    },
    { name: commaTable.name, text: commaTable.buffer.toString() },
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(commaTable.name);
  await dialog.getByRole('button', { name: 'Create map' }).click();
  await expect(card(page, 'Sign the form')).toHaveCount(1);
});

test('installing is offered only where the browser offers it, and once', async ({ page, host }) => {
  await page.goto(host.address);
  const button = page.getByRole('button', { name: 'Install Throughline' });
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();
  await kept(page);
  await expect(button).toHaveCount(0);
  await page.evaluate(() => {
    const prompt = () => {
      document.title = 'asked';
      return Promise.resolve();
    };
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
  await button.click();
  expect(await page.title()).toBe('asked');
  await expect(button).toHaveCount(0);
});

test('the browser finds nothing amiss with the manifest', async ({ page, context, host }) => {
  await page.goto(host.address);
  const protocol = await context.newCDPSession(page);
  const { errors, data = '' } = await protocol.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const icons: { src: string }[] = JSON.parse(data).icons;
  for (const { src } of icons) {
    expect((await page.request.get(new URL(src, host.address).href)).ok()).toBe(true);
  }
});
