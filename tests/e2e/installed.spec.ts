import type { Page } from '@playwright/test';
import { card, type DeskFile, grid } from './app.ts';
import { kept, test } from './builds.ts';
import { commaTable, savedMap } from './files.ts';
import { expect } from './test.ts';

test('a file that the system hands over is opened like a dropped one', async ({ page, host }) => {
  await page.addInitScript(fakeLaunchQueue);
  await page.goto(host.address);
  await handOver(page, [commaTable]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(commaTable.name);
  await dialog.getByRole('button', { name: 'Create map' }).click();
  await expect(card(page, 'Sign the form')).toHaveCount(1);
});

test('several files handed over while a map is open come one after the other; one that is gone is said', async ({
  page,
  host,
}) => {
  await page.addInitScript(fakeLaunchQueue);
  await page.goto(host.address);
  await page.getByText('Sample map').click();
  await expect(grid(page)).toBeVisible();
  await handOver(page, [commaTable, null, savedMap]);
  await expect(page.getByText('The file could not be read. Check that it is still there')).toBeVisible();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`File 1 of 2: ${commaTable.name}`);
  await dialog.getByRole('button', { name: 'Skip this file' }).click();
  await expect(dialog).toContainText(`File 2 of 2: ${savedMap.name}`);
  await dialog.getByRole('button', { name: 'Create map' }).click();
  await expect(card(page, 'Leaf through the brochure')).toHaveCount(1);
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

/** The browser hands files over only to an installed application, so its queue is a stand-in. */
function fakeLaunchQueue(): void {
  const queue = { setConsumer: (consumer: unknown) => Object.assign(window, { consumer }) };
  Object.defineProperty(window, 'launchQueue', { value: queue });
}

/** Hands files over as the system does; null stands for one that is gone. */
async function handOver(page: Page, files: readonly (DeskFile | null)[]): Promise<void> {
  await expect.poll(() => page.evaluate(() => 'consumer' in window)).toBe(true);
  await page.evaluate(
    (all) => {
      const { consumer } = window as unknown as { consumer: (launch: unknown) => void };
      const handle = (file: (typeof all)[number]) => ({
        getFile: async () => {
          if (!file) throw new DOMException('It is gone.', 'NotFoundError');
          return new File([file.text], file.name);
        },
      });
      consumer({ files: all.map(handle) });
    },
    files.map((file) => file && { name: file.name, text: file.buffer.toString() }),
  );
}
