import { grid } from './app.ts';
import { kept, test } from './builds.ts';
import { expect } from './test.ts';

const exports = [
  ['PNG', 'Export PNG', /\.png$/],
  ['SVG', 'Export SVG', /\.svg$/],
  ['JSON', /^Save a copy|^Export JSON/, /\.journey\.json$/],
] as const;

test('from a cold start without a network every language, template and export is there, on a phone too', async ({
  page,
  context,
  host,
  watch,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(host.address);
  await kept(page);
  await page.close();
  await host.stop();
  await context.setOffline(true);
  watch.allow(/sw\.js/);

  const later = await context.newPage();
  await later.goto(host.address);
  await later.getByText('Hotel stay').click();
  await expect(grid(later)).toBeVisible();
  const dialog = later.getByRole('dialog');
  await later.getByRole('button', { name: 'Share or export' }).click();
  for (const [format, save, ending] of exports) {
    await dialog.getByText(format, { exact: true }).click();
    const download = later.waitForEvent('download');
    await dialog.getByRole('button', { name: save }).click();
    expect((await download).suggestedFilename()).toMatch(ending);
  }
  await dialog.getByText('PNG', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(later.getByText('The picture is on the clipboard.')).toBeVisible();
  await later.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await later.getByRole('heading', { level: 1 }).getByRole('button').click();
  await later.getByRole('menuitemcheckbox', { name: 'Italiano' }).click();
  await expect(later.getByRole('button', { name: 'Condividi o esporta' })).toBeVisible();
  await later.getByRole('link', { name: 'Schermata iniziale' }).click();
  await later.getByText('Mappa di esempio').click();
  await expect(later.getByRole('grid')).toBeVisible();
  await later.setViewportSize({ width: 390, height: 844 });
  await expect(later.getByRole('region', { name: /^Percorso di / })).toBeVisible();
  await later.getByRole('button', { name: 'Condividi o esporta' }).click();
  await expect(dialog.getByRole('button', { name: 'Esporta PNG' })).toBeVisible();
});
