import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { actionLines } from '../../../src/derive/analysis/actionLines.ts';
import { tableLines } from '../../../src/formats/tableLines.ts';
import type { ExportRequest } from '../../../src/views/exporting/exportRequest.ts';
import { webActions } from '../../../src/views/exporting/webActions.ts';
import { actionTable } from '../../../src/views/initiatives/actionTable.ts';
import { first } from '../../../src/words/en/first.ts';
import { later } from '../../../src/words/en/later.ts';
import { card, journey, map, row, stage } from '../../journey.ts';
import { requestOf } from './requests.ts';

const i18n = createInstance();
void i18n.init({ lng: 'en', initAsync: false, resources: { en: { translation: { ...first, ...later } } } });

const doc = journey(
  map({ currency: 'EUR' }),
  stage('Buy', card('Pay', -1, { responsible: 'Till' }), card('Leave')),
  row('goal', { id: 'goal', text: 'Shorter waits', order: 'a0', baseline: 12, target: 6 }),
  row('initiative', {
    id: 'tills',
    title: 'More tills',
    order: 'a0',
    status: 'doing',
    effort: 1,
    effect: 5,
    cost: 2000,
    expectedReturn: 5000,
    responsibleId: 'till',
    due: '2020-02-01',
    goalId: 'goal',
  }),
  row('initiative', { id: 'free', title: '', order: 'a1', status: 'idea' }),
  row('initiative', { id: 'old', title: 'Long done', order: 'a2', status: 'done' }),
  row('initiativeTarget', { id: 't', initiativeId: 'tills', aboutId: 'pay' }),
  row('initiativeTarget', { id: 'u', initiativeId: 'tills', aboutId: 'leave' }),
);

const request = (): ExportRequest => ({ ...requestOf(doc), t: i18n.t });

test('a page to send lists the open actions in the words and under the numbers of the table for spreadsheets', () => {
  const [actions] = webActions(request()).tables;
  const [heads, ...lines] = tableLines(
    actionTable(doc, actionLines(doc, '2026-01-01'), i18n.t).slice(1),
    ',',
  ).lines;
  expect(heads?.cells).toEqual(expect.arrayContaining([...(actions?.heads ?? [])]));
  expect(actions?.heads).not.toContain(i18n.t('initiatives.savingHours'));
  const shown = actions?.rows.map((cells) => cells.flat()) ?? [];
  expect(shown.map(([number]) => number)).toEqual(['1', '2']);
  expect(shown[0]).toEqual(
    expect.arrayContaining([
      'More tills',
      'Pay; Leave',
      'Till',
      'In progress',
      'Quick wins',
      '€2,000',
      'Shorter waits',
    ]),
  );
  for (const same of ['More tills', 'Pay; Leave', 'Till', 'In progress', 'Quick wins', 'Shorter waits'])
    expect(lines[0]?.cells).toContain(same);
  expect(shown[0]?.join()).toContain('Overdue since');
  expect(shown[1]).toContain('Without a title');
  expect(shown.flat()).not.toContain('Long done');
});

test('its goals are those of the slides, and touchpoints tell their actions', () => {
  const { tables, actions } = webActions(request());
  expect(tables[1]).toMatchObject({ anchor: 'goals', title: 'Goals' });
  expect(tables[1]?.rows[0]?.[0]).toEqual(['Shorter waits', '1 action']);
  expect(actions.get('pay')).toEqual(['1. More tills']);
  expect(webActions({ ...requestOf(journey(stage('Buy', card('Pay')))), t: i18n.t }).tables).toEqual([]);
});

test('the actions have their column even where none of them has a title', () => {
  const untitled = journey(row('initiative', { id: 'a', title: ' ', order: 'a0', status: 'idea' }));
  const [table] = webActions({ ...requestOf(untitled), t: i18n.t }).tables;
  const named = table?.named ?? -1;
  expect(table?.heads[named]).toBe(i18n.t('initiatives.edit'));
  expect(table?.rows[0]?.[named]).toEqual(['Without a title']);
  const empty = journey(row('initiative', { id: 'a', title: '', order: 'a0', status: 'idea' }));
  expect(webActions({ ...requestOf(empty), t: i18n.t }).tables[0]?.named).toBe(1);
});
