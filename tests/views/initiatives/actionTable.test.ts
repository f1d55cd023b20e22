import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { actionLines } from '../../../src/derive/analysis/actionLines.ts';
import { tableLines } from '../../../src/formats/tableLines.ts';
import { actionTable } from '../../../src/views/initiatives/actionTable.ts';
import { first } from '../../../src/words/en/first.ts';
import { later } from '../../../src/words/en/later.ts';
import { card, journey, row, stage } from '../../journey.ts';

test('the actions as a table: a line for each, and nothing that a spreadsheet would take for a formula', () => {
  const i18n = createInstance();
  void i18n.init({ lng: 'en', initAsync: false, resources: { en: { translation: { ...first, ...later } } } });
  const doc = journey(
    stage('Buy', card('Pay', -1, { responsible: 'Till' })),
    row('initiative', {
      id: 'a',
      title: '=HYPERLINK("x")',
      order: 'a0',
      status: 'doing',
      effort: 1,
      effect: 5,
      cost: 200,
      expectedReturn: 500,
      savingMoney: 100,
      responsibleId: 'till',
      due: '2026-02-01',
    }),
    row('initiative', { id: 'b', title: 'Free', order: 'a1', status: 'idea', cost: 0 }),
    row('initiativeTarget', { id: 't', initiativeId: 'a', aboutId: 'pay' }),
  );
  const text = actionTable(doc, actionLines(doc, '2026-01-01'), i18n.t);
  expect(text.startsWith('\uFEFFNumber,Action,For,Responsible,Due date,Status')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  const [, one, two] = tableLines(text.slice(1), ',').lines;
  expect(one?.cells.slice(2, 10)).toEqual([
    'Pay',
    'Till',
    '2026-02-01',
    'In progress',
    '',
    '1',
    '5',
    'Quick wins',
  ]);
  expect(one?.cells[14]).toBe('200');
  expect(two?.cells.slice(10, 15)).toEqual(['0', '', '', '', '']);
});
