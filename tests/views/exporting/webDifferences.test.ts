import { expect, test } from 'vitest';
import { webDifferences } from '../../../src/views/exporting/webDifferences.ts';
import { both, bothMap } from '../../golden/bothMap.ts';
import { requestOf } from './requests.ts';

const tableOf = (what: Parameters<typeof requestOf>[1], hidden: string[] = []) =>
  webDifferences(requestOf(bothMap, { shows: 'both', ...what }, hidden), both.both);
const namesOf = (table: ReturnType<typeof tableOf>) => table.rows.map(([name]) => name?.join(' / '));

test('what differs begins with what is remembered, and names each touchpoint as it was and as it is wanted', () => {
  const table = tableOf({});
  expect(table.heads).toEqual(['table.title', 'toBe.asIs', 'toBe.toBe']);
  expect(table.rows[0]).toEqual([['toBe.remembered', 'Commuter'], ['−0.7'], ['+0.7']]);
  expect(table.rows).toContainEqual([
    ['I pay while walking out', 'Changed · Commuter · Pay'],
    ['I queue to pay', '−1.6'],
    ['I pay while walking out', '+1.2'],
  ]);
  expect(table.rows).toContainEqual([
    ['I look for change', 'Dropped · Commuter · Pay'],
    ['I look for change', '−0.9'],
    ['–'],
  ]);
  expect(namesOf(table)).toContain('The shelf shows the way / Added · Commuter · Choose');
  expect(namesOf(table).join()).not.toContain('We queue together');
});

test('what differs is of the stages and cards that the page shows', () => {
  const names = namesOf(tableOf({ what: { of: 'stages', stageIds: ['pay'] } })).join();
  expect(names).toContain('I look for change');
  expect(names).not.toContain('The shelf');
  expect(namesOf(tableOf({}, ['i-pay-while-walking-out'])).join()).not.toContain('I pay while');
});
