import { openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { inspector, open, select, undoTo } from './detailsOf.ts';
import { expect, test } from './test.ts';

const title = 'I sit in the quiet booth';

test('everything that lies behind a touchpoint is written in the details, and undone field by field', async ({
  page,
}) => {
  test.slow();
  await openSample(page);
  const before = (await savedCopy(page)).rows;
  const panel = await select(page, title);
  const text = (name: string) => panel.getByRole('textbox', { name, exact: true });
  const choice = (name: string) => panel.getByRole('combobox', { name, exact: true });

  await open(panel, 'Interactions', text('Add an interaction'));
  await page.keyboard.type('Hearing test');
  await panel.getByRole('button', { name: 'More about it: Hearing test' }).click();
  await text('With').fill('The acoustician');
  await choice('Customer is').selectOption('User');
  await text('Outcome').fill('To be sure');

  await open(panel, 'What leads here', text('Add what the customer does before'));
  await text('Add what an employee does before').fill('Closes the door');
  await panel.getByRole('button', { name: 'More about it: Closes the door' }).click();
  await text('System').fill('Booth');
  await choice('Process').fill('Testing');
  await page.keyboard.press('Enter');

  await open(panel, 'Behind the scenes', choice('Add a process'));
  await page.keyboard.type('testing');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Calibration');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Calibration', exact: true }).click();
  await choice('Support').selectOption('Indirect');
  await text('How').fill('Keeps the curve true');
  await text('People').fill('Two technicians');
  await text('Add a pain point').last().fill('Twice a year only');

  await open(panel, 'Data', text('Add data that arises here'));
  await page.keyboard.type('Audiogram');
  await open(panel, 'Optimal experience', text('Optimal experience'));
  await page.keyboard.type('Calm, with the beeps explained');

  await open(panel, 'Importance and use', panel.getByRole('textbox', { name: 'Reach it' }));
  for (const [name, grade] of [
    ['Importance', '5'],
    ['Effectiveness', '2'],
    ['Usage', '4'],
  ] as const)
    await panel.getByRole('radiogroup', { name }).getByText(grade).click();
  await text('Reach it').fill('90 %');
  await text('Leave here').fill('2,5');

  await open(panel, 'Time and place', text('Duration'));
  await page.keyboard.type('1:30');
  await text('Wait before').fill('20');
  await text('Place').fill('Booth 2');
  await choice('Direction').selectOption('Dialogue');
  await choice('Brand promise').selectOption('Kept');
  await panel.getByRole('checkbox').check();

  await open(panel, 'Sources', choice('Add a source'));
  await page.keyboard.type('Spring survey');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /^Spring survey/ }).click();
  await choice('Type').selectOption('Survey');
  await panel.getByLabel('Date', { exact: true }).fill('2026-03-04');
  await text('People asked').fill('120');

  await open(panel, 'What they tell others', text('Add what people tell others'));
  await page.keyboard.type('You could hear a pin drop');
  await expectAccessible(page, 'details with everything unfolded');

  const { rows } = await savedCopy(page);
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const touchpoint = rows.find((row) => row.title === title) ?? {};
  expect(touchpoint).toMatchObject({
    ...{
      importance: 5,
      effectiveness: 2,
      usage: 4,
      reach: 90,
      leaveShare: 2.5,
      duration: 90,
      waitBefore: 20,
    },
    ...{ place: 'Booth 2', direction: 'dialogue', promise: 'keeps', optional: true },
    optimalExperience: 'Calm, with the beeps explained',
  });
  const mine = (kind: string) => of(kind).filter(({ touchpointId }) => touchpointId === touchpoint.id);
  expect(mine('interaction')).toMatchObject([
    { what: 'Hearing test', with: 'The acoustician', customerRole: 'user', desiredOutcome: 'To be sure' },
  ]);
  const [testing, calibration] = of('process');
  expect([testing?.name, calibration?.name]).toEqual(['Testing', 'Calibration']);
  expect(calibration).toMatchObject({ people: 'Two technicians' });
  expect(mine('step')).toMatchObject([{ actor: 'employee', system: 'Booth', processId: testing?.id }]);
  expect(
    mine('support')
      .map(({ relation }) => relation)
      .sort(),
  ).toEqual(['direct', 'indirect']);
  expect(of('remark').find(({ aboutId }) => aboutId === calibration?.id)).toMatchObject({ tone: 'pain' });
  expect(mine('dataItem')).toMatchObject([{ what: 'Audiogram' }]);
  expect(of('source').at(-1)).toMatchObject({ type: 'survey', date: '2026-03-04', people: 120 });
  expect(mine('citation')).toHaveLength(1);
  await undoTo(page, before);
});

test('what several touchpoints have in common of importance and time is set in all of them at once', async ({
  page,
}) => {
  await openSample(page);
  await page.getByText('Consideration', { exact: true }).first().click();
  const panel = inspector(page);
  await expect(panel.getByText('3 touchpoints')).toBeVisible();
  const before = (await savedCopy(page)).rows;
  await open(panel, 'Importance and use', panel.getByRole('textbox', { name: 'Reach it' }));
  await panel.getByRole('radiogroup', { name: 'Usage' }).getByText('3').click();
  await open(panel, 'Time and place', panel.getByRole('textbox', { name: 'Duration' }));
  await page.keyboard.type('45 min');
  const { rows } = await savedCopy(page);
  expect(rows.filter(({ usage, duration }) => usage === 3 && duration === 45)).toHaveLength(3);
  await undoTo(page, before);
});
