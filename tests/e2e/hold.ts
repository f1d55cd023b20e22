import { expect, type Page } from '@playwright/test';
import { grid, savedCopy } from './app.ts';

/** A place in the window, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a card on the drawn board, found by the first line of its title. */
export async function middleOf(page: Page, line: string): Promise<Spot> {
  const node = page.locator('.react-flow__node', { hasText: line });
  await expect(node).toHaveCount(1);
  const box = await node.boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses at one place and moves to another, without letting go. */
export async function pull(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.move(to.x, to.y);
}

/** The titles of the selected cards, in the order of the grid. */
export async function selectedTitles(page: Page): Promise<string[]> {
  const texts = await grid(page).locator('[aria-selected=true]').allTextContents();
  return texts.map((text) => text.split('.')[0] ?? '');
}

/** Where every touchpoint stands: its segment, its stage and its place in the cell, by title; a title that comes several times has several places. */
export async function standing(page: Page): Promise<Record<string, string[]>> {
  const { rows } = await savedCopy(page);
  const name = (id: unknown) => String(rows.find((row) => row.id === id)?.name ?? 'tray');
  const cells = new Map<string, number>();
  const found: Record<string, string[]> = {};
  for (const row of rows.filter(({ kind }) => kind === 'touchpoint')) {
    const cell = `${name(row.segmentId)} › ${name(row.stageId)}`;
    // A copy is written in the order of its lists.
    const at = cells.get(cell) ?? 0;
    cells.set(cell, at + 1);
    found[String(row.title)] = [...(found[String(row.title)] ?? []), `${cell} ${at}`];
  }
  return found;
}
