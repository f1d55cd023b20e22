import type { Locator, Page } from '@playwright/test';
import { card, openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { inspector, select } from './detailsOf.ts';
import { expectSaved } from './keepingSteps.ts';
import { addOwnLane } from './ownLanes.ts';
import { deleteDatabase, leaveApp } from './stores.ts';
import { openTable, table } from './tableOf.ts';
import { expect, test } from './test.ts';

const title = 'I sit in the quiet booth';

/** A photograph of a browser, turned by a quarter, with a place in its metadata. */
async function photograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 200];
    const context = canvas.getContext('2d');
    for (const [at, color] of ['#b04020', '#2060a0'].entries()) {
      if (!context) continue;
      context.fillStyle = color;
      context.fillRect(at * 200, 0, 200, 200);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const jpeg = Buffer.from(base64, 'base64');
  // One entry in big-endian order: 0x0112, orientation, is 6.
  const turned = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0'),
    Buffer.from(turned),
    Buffer.from('GPSLatitude 45.4642'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

async function choose(page: Page, button: string, name: string, mimeType: string, buffer: Buffer) {
  const asked = page.waitForEvent('filechooser');
  await inspector(page).getByRole('button', { name: button }).click();
  await (await asked).setFiles({ name, mimeType, buffer });
}

async function openPicture(page: Page): Promise<void> {
  const panel = await select(page, title);
  const heading = panel.getByRole('heading', { name: 'Picture', exact: true });
  await expect(heading).toBeVisible();
  const button = panel.getByRole('button', { name: 'Choose a picture…' });
  if (!(await button.isVisible())) await heading.click();
  await expect(button).toBeVisible();
}

/** Holds a picture of 30 by 30 pixels over an element and lets it go there. */
async function dropOn(target: Locator): Promise<void> {
  await target.evaluate(async (element) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [30, 30];
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([blob ?? ''], 'dot.png', { type: 'image/png' }));
    const how = { dataTransfer, bubbles: true, cancelable: true };
    element.dispatchEvent(new DragEvent('dragover', how));
    element.dispatchEvent(new DragEvent('drop', how));
  });
}

/** Holds a picture of 30 by 30 pixels over what is drawn on the board, or a part of it, and lets it go there. */
async function dropOnBoard(page: Page, over: Locator): Promise<void> {
  const place = await over.boundingBox();
  if (!place) throw new Error('It is not on the board.');
  await page.evaluate(
    async ([clientX, clientY]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [30, 30];
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([blob ?? ''], 'dot.png', { type: 'image/png' }));
      const how = { dataTransfer, bubbles: true, cancelable: true, clientX, clientY };
      const target = document.elementFromPoint(clientX, clientY);
      target?.dispatchEvent(new DragEvent('dragover', how));
      target?.dispatchEvent(new DragEvent('drop', how));
    },
    [place.x + place.width / 2, place.y + place.height / 2] as const,
  );
}

const pictureIn = async (page: Page) => (await savedCopy(page)).rows.find(({ kind }) => kind === 'image');

test('a photograph on a card stands upright, has lost the place where it was taken, and outlives the database', async ({
  page,
  watch,
}) => {
  watch.allow(/favicon\.ico/);
  await openSample(page);
  await openPicture(page);
  await choose(page, 'Choose a picture…', 'booth.jpg', 'image/jpeg', await photograph(page));
  await expect(inspector(page).getByRole('img', { name: 'Picture' })).toBeVisible();
  await inspector(page)
    .getByRole('textbox', { name: 'What the picture shows' })
    .fill('The booth from outside');
  await expect(card(page, title)).toContainText('The booth from outside');
  const row = await pictureIn(page);
  expect(row).toMatchObject({
    mediaType: 'image/jpeg',
    width: 200,
    height: 400,
    alt: 'The booth from outside',
  });
  const bytes = Buffer.from(String(row?.data), 'base64');
  expect(bytes.includes('GPS')).toBe(false);
  expect(bytes.includes('Exif')).toBe(false);
  await expectSaved(page);
  const address = page.url();
  await leaveApp(page);
  await deleteDatabase(page);
  await page.goto(address);
  await expect(card(page, title)).toContainText('The booth from outside');
  expect((await pictureIn(page))?.data).toBe(row?.data);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await pictureIn(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  expect((await pictureIn(page))?.data).toBe(row?.data);
  await page.setViewportSize({ width: 390, height: 844 });
  const rows = page.getByRole('list', { name: 'Selection', exact: true });
  await expect(rows.getByRole('button', { name: title }).locator('img')).toBeVisible();
});

test('what is no picture, or too large, is refused with a sentence; a drawing becomes a picture without its scripts', async ({
  page,
}) => {
  await openSample(page);
  await openPicture(page);
  await choose(page, 'Choose a picture…', 'notes.png', 'image/png', Buffer.from('Only a text'));
  await expect(page.getByText('This file is not a picture that can be shown.')).toBeVisible();
  const bomb = Buffer.alloc(64);
  Buffer.from('89504e470d0a1a0a0000000d4948445200002710000027100802000000', 'hex').copy(bomb);
  await choose(page, 'Choose a picture…', 'bomb.png', 'image/png', bomb);
  await expect(page.getByText('This picture has 10,000 × 10,000 pixels, which is too many.')).toBeVisible();
  expect(await pictureIn(page)).toBeUndefined();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" onload="alert(1)"><script>alert(2)</script>' +
    '<image href="https://example.com/spy.png" width="9" height="9"/><rect width="40" height="20" fill="#c33"/></svg>';
  await choose(page, 'Choose a picture…', 'sign.svg', 'image/svg+xml', Buffer.from(svg));
  await expect(inspector(page).getByRole('img', { name: 'Picture' })).toBeVisible();
  const row = await pictureIn(page);
  expect(row).toMatchObject({ mediaType: 'image/webp', width: 1000, height: 500 });
  expect(Buffer.from(String(row?.data), 'base64').includes('alert')).toBe(false);
  await dropOn(inspector(page).getByRole('img', { name: 'Picture' }));
  await expect(inspector(page).getByRole('img', { name: 'Picture' })).toHaveAttribute('width', '30');
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a picture is dropped on a card of the board, or added to the selected one by the palette, and seen on the audit walk', async ({
  page,
}) => {
  await openSample(page);
  await dropOnBoard(page, page.locator('text', { hasText: 'I miss the joke' }));
  const drawn = page.locator('image[href^="data:image/"]');
  await expect(drawn).toHaveCount(1);
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
  expect(await pictureIn(page)).toMatchObject({ width: 30, height: 30 });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(drawn).toHaveCount(0);
  await card(page, 'I miss the joke at dinner').focus();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('photograph');
  await expect(page.getByRole('option').first()).toContainText('Add a picture…');
  const asked = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await asked).setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) });
  await expect(drawn).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitemcheckbox', { name: 'Audit walk' }).click();
  const walk = page.getByRole('complementary', { name: 'Audit walk' });
  await walk.getByRole('button', { name: 'Start' }).click();
  await expect(walk.getByRole('img', { name: 'Picture' })).toBeVisible();
  const again = page.waitForEvent('filechooser');
  await walk.getByRole('button', { name: 'Another picture…' }).click();
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mM44GAARwzIHACAGgmBZf2eJAAAAABJRU5ErkJggg==';
  await (await again).setFiles({
    name: 'b.png',
    mimeType: 'image/png',
    buffer: Buffer.from(pixel, 'base64'),
  });
  await expect(walk.getByRole('img', { name: 'Picture' })).toHaveAttribute('width', '4');
});

test('the portrait of a segment is on the board in the place of its initials, until it is undone', async ({
  page,
}) => {
  await openSample(page);
  const panel = await select(page, title);
  await panel.getByRole('button', { name: 'Details of the segment First-time wearer' }).click();
  const heading = inspector(page).getByRole('heading', { name: 'Portrait', exact: true });
  await expect(heading).toBeVisible();
  const button = inspector(page).getByRole('button', { name: 'Choose a picture…' });
  if (!(await button.isVisible())) await heading.click();
  await choose(page, 'Choose a picture…', 'face.jpg', 'image/jpeg', await photograph(page));
  await expect(page.locator('[data-header^="segment"] image')).toHaveCount(1);
  await expect(page.locator('[data-header^="segment"]').getByText('FT', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('[data-header^="segment"]').getByText('FT', { exact: true })).toBeVisible();
});

test('a picture let go in a lane of one’s own becomes a card, which is replaced, put in words, seen in the table and taken away by keyboard', async ({
  page,
}) => {
  await openSample(page);
  await addOwnLane(page, 'Rooms');
  await dropOnBoard(page, page.locator('text', { hasText: 'Write a card' }).first());
  const drawn = page.locator('image[href^="data:image/"]');
  await expect(drawn).toHaveCount(1);
  const list = page.getByRole('listbox', { name: 'Cards of own lanes, First-time wearer' });
  await list.getByRole('option', { name: 'Rooms, Awareness, 1 of 1: Picture' }).focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Card Picture' });
  await menu.getByRole('menuitem', { name: 'Picture…', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Picture of the card' });
  const asked = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Replace…' }).press('Enter');
  await (await asked).setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) });
  await expect(dialog.getByRole('img', { name: 'Picture' })).toHaveAttribute('height', '400');
  await dialog.getByRole('textbox', { name: 'What the picture shows' }).fill('The kitchen');
  await expectAccessible(page, 'the picture of a card');
  await page.keyboard.press('Escape');
  const option = list.getByRole('option', { name: 'Rooms, Awareness, 1 of 1: The kitchen' });
  await expect(option).toBeFocused();
  expect(await pictureIn(page)).toMatchObject({ width: 200, height: 400, alt: 'The kitchen' });
  await openTable(page);
  const cell = table(page).getByRole('gridcell', { name: 'Rooms, Awareness, 1 of 1: The kitchen' });
  await expect(cell.locator('img')).toBeVisible();
  await cell.focus();
  await page.keyboard.press('Delete');
  await expect(cell).toHaveCount(0);
  expect(await pictureIn(page)).toBeUndefined();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell.locator('img')).toBeVisible();
});
