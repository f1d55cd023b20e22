import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file as a person has it on the desk. */
export interface DeskFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A text as a file, as UTF-8 unless bytes are given. */
export function deskFile(name: string, content: string | Buffer): DeskFile {
  const mimeType = name.endsWith('.json') ? 'application/json' : 'text/csv';
  return { name, mimeType, buffer: Buffer.isBuffer(content) ? content : Buffer.from(content) };
}

/** Opens the start screen. File dialogs are the plain ones, for nobody can answer the others here. */
export async function openStart(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the filled sample map. */
export async function openSample(page: Page): Promise<void> {
  await openStart(page);
  await page.getByText('Sample map').click();
  await expect(grid(page)).toBeVisible();
}

/** Has maps shown as a board on a narrow screen too, as if chosen before; called before the page is opened. */
export async function preferBoard(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('throughline.preferences', '{"smallView":"board"}'));
}

/** Makes a map with a title and its first segment *Customers*; the first card waits to be typed. */
export async function makeMap(page: Page, title: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: 'New map' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Create map' }).click();
  await expect(titleField(page)).toBeFocused();
}

/** Opens a file by the button, up to the preview. */
export async function pickFile(page: Page, file: DeskFile): Promise<Locator> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await asked).setFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The accessible grid of the board. */
export function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Journey map' });
}

/** The cells that hold a card whose text begins with a title. */
export function card(page: Page, title: string): Locator {
  return grid(page).getByRole('gridcell', {
    name: new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[. ]`),
  });
}

/** The texts of all cards, in the order of the grid. */
export async function cardTexts(page: Page): Promise<string[]> {
  const texts = await grid(page).getByRole('gridcell').allTextContents();
  return texts.filter((text) => text !== '' && !text.startsWith('Empty, '));
}

/** The field in which a card's title is typed. */
export function titleField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Title', exact: true });
}

/** Waits until everything is kept on the device. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this device')).toBeVisible();
}

/** The rows of a map as *Save a copy (JSON)* hands them out. */
export async function savedCopy(page: Page): Promise<{ text: string; rows: Record<string, unknown>[] }> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const text = await readFile(await (await download).path(), 'utf8');
  return { text, rows: JSON.parse(text).rows };
}
