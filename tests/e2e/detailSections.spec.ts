import { card, openSample, saved, savedCopy } from './app.ts';
import { open, select } from './detailsOf.ts';
import { countRenders, renders } from './renders.ts';
import { expect, test } from './test.ts';

const title = 'I sit in the quiet booth';

test('a list is ordered by dragging a line by its dot, and Escape gives the dragging up', async ({
  page,
}) => {
  await openSample(page);
  const panel = await select(page, title);
  const adds = panel.getByRole('textbox', { name: 'Add an interaction' });
  await open(panel, 'Interactions', adds);
  for (const word of ['One', 'Two', 'Three']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await expect(adds).toBeFocused();
  }
  const lines = panel.getByRole('textbox', { name: /^Interaction, / });
  const order = () =>
    lines.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const drag = async (from: number, to: number) => {
    const [start, end] = [await lines.nth(from).boundingBox(), await lines.nth(to).boundingBox()];
    if (!start || !end) throw new Error('The lines are not in sight.');
    const y = (box: { y: number; height: number }) => box.y + box.height / 2;
    await page.mouse.move(start.x - 9, y(start));
    await page.mouse.down();
    await page.mouse.move(start.x - 9, y(end) + (to < from ? -4 : 4), { steps: 6 });
  };
  await drag(2, 0);
  await expect.poll(order).toEqual(['Three', 'One', 'Two']);
  await page.keyboard.press('Escape');
  await expect.poll(order).toEqual(['One', 'Two', 'Three']);
  await page.mouse.up();
  await drag(0, 1);
  await page.mouse.up();
  await expect.poll(order).toEqual(['Two', 'One', 'Three']);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(order).toEqual(['One', 'Two', 'Three']);
  await lines.nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['One', 'Three', 'Two']);
});

test('a number out of its scale, a time and a date that are none are refused with a sentence, and a long text is cut with one', async ({
  page,
}) => {
  test.slow();
  await openSample(page);
  const panel = await select(page, title);
  const before = (await savedCopy(page)).rows;
  const text = (name: string) => panel.getByRole('textbox', { name, exact: true });
  await open(panel, 'Importance and use', panel.getByRole('textbox', { name: 'Reach it' }));
  await text('Reach it').fill('120');
  await expect(panel.getByText('This must be from 0 to 100.')).toBeVisible();
  await expect(text('Reach it')).toHaveAttribute('aria-invalid', 'true');
  await open(panel, 'Time and place', text('Duration'));
  await page.keyboard.type('soon');
  await expect(panel.getByText('This is not a time.')).toBeVisible();
  expect((await savedCopy(page)).rows).toEqual(before);

  await open(panel, 'Sources', panel.getByRole('combobox', { name: 'Add a source' }));
  await page.keyboard.type('Talks');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /^Talks/ }).click();
  const dated = (await savedCopy(page)).rows;
  const date = panel.getByLabel('Date', { exact: true });
  await date.focus();
  await page.keyboard.type('0231');
  await text('Link').focus();
  await expect(panel.getByText('This is not a date.')).toBeVisible();
  expect((await savedCopy(page)).rows).toEqual(dated);

  await text('Description').first().fill('x'.repeat(10_000));
  await expect(page.getByText('The text was cut: no more than 5,000 characters fit here.')).toBeVisible();
  await expect(text('Description').first()).toHaveValue('x'.repeat(5000));
  const channel = panel.getByRole('combobox', { name: 'Channel' });
  await channel.fill('y'.repeat(10_000));
  await expect(page.getByText('The text was cut: no more than 500 characters fit here.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(channel).toHaveValue('y'.repeat(500));
});

test('which sections are open is remembered, for every touchpoint and after a reload', async ({ page }) => {
  await openSample(page);
  const panel = await select(page, title);
  await open(panel, 'Data', panel.getByRole('textbox', { name: 'Add data that arises here' }));
  await panel.getByRole('heading', { name: 'Pain points' }).click();
  await select(page, 'I hear the price');
  await expect(panel.getByRole('textbox', { name: 'Add data that arises here' })).toBeVisible();
  await expect(card(page, 'I hear the price')).toBeFocused();
  await page.reload();
  await select(page, 'I hear the price');
  await expect(panel.getByRole('textbox', { name: 'Add data that arises here' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Add an interaction' })).toHaveCount(0);
});

test('what is written in the details renders no card but the one that shows it', async ({ page }) => {
  await countRenders(page);
  await openSample(page);
  const panel = await select(page, title);
  const adds = panel.getByRole('textbox', { name: 'Add an interaction' });
  await open(panel, 'Interactions', adds);
  await renders(page);
  await page.keyboard.type('Hearing test');
  expect((await renders(page)).rendered).toEqual([]);
  await open(panel, 'Importance and use', panel.getByRole('textbox', { name: 'Reach it' }));
  await panel.getByRole('textbox', { name: 'Reach it' }).fill('90');
  await panel.getByRole('textbox', { name: 'Description', exact: true }).fill('Behind glass');
  await panel.getByRole('textbox', { name: 'Title of the touchpoint' }).fill('I sit in the booth');
  await expect(card(page, 'I sit in the booth')).toHaveCount(1);
  const { rows } = await savedCopy(page);
  const { id } = rows.find((row) => row.title === 'I sit in the booth') ?? {};
  expect((await renders(page)).rendered).toEqual([id]);
});

test('after a reload Undo still says what it would take back', async ({ page }) => {
  await openSample(page);
  const panel = await select(page, title);
  await open(panel, 'Data', panel.getByRole('textbox', { name: 'Add data that arises here' }));
  await page.keyboard.type('Audiogram');
  await saved(page);
  await page.reload();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toHaveAttribute('data-tip', 'Undo: Add data');
});
