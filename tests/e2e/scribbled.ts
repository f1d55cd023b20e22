import { expect, type Locator, type Page } from '@playwright/test';
import { type DeskFile, deskFile, grid, openStart, pickFile, savedCopy } from './app.ts';
import { journey } from './listSteps.ts';

type Row = { readonly kind: string; readonly id: string } & Record<string, unknown>;

const rows: Row[] = [
  { kind: 'journey', id: 'map', title: 'Swimming lessons', language: 'en' },
  { kind: 'stage', id: 'hear', name: 'Hear', order: 'a0' },
  { kind: 'stage', id: 'join', name: 'Join', order: 'a1' },
  { kind: 'stage', id: 'swim', name: 'Swim', order: 'a2' },
  { kind: 'segment', id: 'child', name: 'Child', order: 'a0', color: 's1' },
  { kind: 'segment', id: 'parent', name: 'Parent', order: 'a1', color: 's2' },
  touchpoint('poster', 'Poster at school', 'child', 'hear', 'a0', { emotion: 0.5 }),
  touchpoint('friend', 'A friend tells me', 'child', 'hear', 'a1', { emotion: 1 }),
  touchpoint('form', 'I fill in the form', 'child', 'join', 'a0', { emotion: -1 }),
  touchpoint('cold', 'The water is cold', 'child', 'swim', 'a0', { emotion: -2, momentOfTruth: 'negative' }),
  touchpoint('badge', 'I get a badge', 'child', 'swim', 'a1', { emotion: 2 }),
  touchpoint('bill', 'The bill comes', 'parent', 'join', 'a0', { emotion: -0.5 }),
];

/** A map of six touchpoints with whatever rows are added to it, as a file. */
export function scribbledMap(...more: Row[]): DeskFile {
  return deskFile(
    'swimming.journey.json',
    JSON.stringify({ format: 'throughline', schema: 1, rows: [...rows, ...more] }),
  );
}

/** A touchpoint as a file holds it. */
export function touchpoint(
  id: string,
  title: string,
  segmentId: string | null,
  stageId: string | null,
  order: string,
  fields: object = {},
): Row {
  return { kind: 'touchpoint', id, state: 'asIs', title, segmentId, stageId, order, ...fields };
}

/** Opens such a map: on the board, or on a small screen as a list. */
export async function openScribbled(page: Page, ...more: Row[]): Promise<void> {
  await openStart(page);
  const dialog = await pickFile(page, scribbledMap(...more));
  await dialog.getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page).or(journey(page)).first()).toBeVisible();
}

/** The rows of one kind that the map holds now. */
export async function rowsOf(page: Page, kind: string): Promise<Record<string, unknown>[]> {
  return (await savedCopy(page)).rows.filter((row) => row.kind === kind);
}

/** The panel beside the map. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

/** The middle of a card as it is drawn. */
export async function middleOf(page: Page, id: string): Promise<{ x: number; y: number; right: number }> {
  const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox();
  if (!box) throw new Error(`The card ${id} is not on the board.`);
  // A node is larger than its card by a margin.
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, right: box.x + box.width - 12 };
}

/** A note in a cell of that map. */
export const note = {
  kind: 'note',
  id: 'lost',
  segmentId: 'child',
  stageId: 'join',
  x: 0,
  y: 120,
  text: 'Half of the forms get lost',
};

/** Two comments on one touchpoint. */
export const comments = [
  { kind: 'note', id: 'said', touchpointId: 'cold', x: 0, y: 1, text: 'Is 26 degrees cold?' },
  { kind: 'note', id: 'also', touchpointId: 'cold', x: 0, y: 2, text: 'For a child it is' },
];

/** A note as it lies on the map, or all of them. */
export function sheet(page: Page, id?: string): Locator {
  return page.locator(id === undefined ? '[data-note]' : `[data-note="${id}"]`);
}
