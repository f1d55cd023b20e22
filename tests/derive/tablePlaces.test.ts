import { expect, test } from 'vitest';
import { placeAfterMove } from '../../src/derive/placeAfterMove.ts';
import { tableOf } from '../../src/derive/tableOf.ts';
import {
  neighbourInTable,
  placeColumns,
  placeInTable,
  placeKey,
  type TablePlace,
  type TableStep,
} from '../../src/derive/tablePlaces.ts';
import { card, journey, segment, stage } from '../journey.ts';

const table = tableOf(
  journey(
    segment('Ann'),
    segment('Bob'),
    stage('Buy', card('Look', 1, { quote: 'So many' }), card('Pay', -1), card('Ask', 0, { segment: 'Bob' })),
    stage('Use'),
    stage('Tell', card('Write', 1), card('Call', 2, { segment: 'Bob' })),
  ),
);

const at = (touchpointId: string) => {
  const { segmentId, stageId } = table.cards.get(touchpointId) ?? { segmentId: '', stageId: '' };
  return { kind: 'cell', segmentId, stageId, touchpointId } as const;
};

/** The names of the places that keys lead to, one after another. */
function walked(from: TablePlace | null, ...steps: TableStep[]): (string | null)[] {
  let place = from;
  return steps.map((step) => {
    place = neighbourInTable(table, place, step);
    return place && placeKey(place);
  });
}

test('down the column of a stage: its header, touchpoints and texts of each segment, and the sum', () => {
  expect(placeColumns(table)[1]?.map(placeKey)).toEqual([
    'stage buy',
    'look',
    'pay',
    'thinking ann buy',
    'ask',
    'sum buy',
  ]);
  expect(walked({ kind: 'stage', id: 'buy' }, 'down', 'down', 'down', 'down', 'down', 'down')).toEqual([
    'look',
    'pay',
    'thinking ann buy',
    'ask',
    'sum buy',
    'sum buy',
  ]);
});

test('to the side: the same row, the last touchpoint of a shorter cell, empty cells, and the header of the segment', () => {
  expect(walked(at('pay'), 'right', 'right', 'left', 'left', 'left', 'left')).toEqual([
    'ann use',
    'write',
    'ann use',
    'look',
    'segment ann',
    'segment ann',
  ]);
});

test('texts, headers and sums are walked along their own row', () => {
  expect(walked({ kind: 'lane', lane: 'thinking', segmentId: 'ann', stageId: 'buy' }, 'right')).toEqual([
    'thinking ann use',
  ]);
  expect(walked({ kind: 'stage', id: 'buy' }, 'left', 'right')).toEqual(['stage buy', 'stage use']);
  expect(walked({ kind: 'sum', stageId: 'buy' }, 'end', 'home')).toEqual(['sum tell', 'sum buy']);
  expect(walked({ kind: 'segment', id: 'ann' }, 'down', 'right')).toEqual(['segment bob', 'ask']);
});

test('to the ends of a row and of the table', () => {
  expect(walked(at('pay'), 'end', 'home', 'last', 'first')).toEqual(['write', 'look', 'call', 'look']);
  expect(walked(null, 'down')).toEqual(['look']);
});

test('a table without cells leads nowhere', () => {
  expect(neighbourInTable(tableOf(journey(segment('Ann'))), null, 'down')).toBeNull();
  expect(placeInTable(tableOf(journey(segment('Ann'))), null)).toEqual({ kind: 'segment', id: 'ann' });
});

test('a place that is gone hands on to what is nearest: the last touchpoint of its cell, its cell, the first of all', () => {
  const key = (place: TablePlace | null) => {
    const found = placeInTable(table, place);
    return found && placeKey(found);
  };
  expect(key({ kind: 'cell', segmentId: 'ann', stageId: 'buy', touchpointId: 'gone' })).toBe('pay');
  expect(key({ kind: 'cell', segmentId: 'ann', stageId: 'use', touchpointId: 'gone' })).toBe('ann use');
  expect(key({ kind: 'lane', lane: 'opportunities', segmentId: 'bob', stageId: 'buy' })).toBe('ask');
  expect(key({ kind: 'stage', id: 'gone' })).toBe('look');
  expect(key(null)).toBe('look');
});

test('a move goes on within the cell, then into the same stage of the next segment', () => {
  const to = (id: string, step: 'left' | 'right' | 'up' | 'down', ids = [id]) =>
    placeAfterMove(table, id, ids, step);
  expect(to('look', 'down')).toEqual({ segmentId: 'ann', stageId: 'buy', index: 1 });
  expect(to('pay', 'down')).toEqual({ segmentId: 'bob', stageId: 'buy', index: 0 });
  expect(to('ask', 'up')).toEqual({ segmentId: 'ann', stageId: 'buy', index: 2 });
  expect(to('look', 'up')).toBeNull();
  expect(to('look', 'down', ['look', 'pay'])).toEqual({ segmentId: 'bob', stageId: 'buy', index: 0 });
});

test('a move to the side goes to the next stage, as far down as it was', () => {
  const to = (id: string, step: 'left' | 'right') => placeAfterMove(table, id, [id], step);
  expect(to('pay', 'right')).toEqual({ segmentId: 'ann', stageId: 'use', index: 0 });
  expect(to('write', 'right')).toBeNull();
  expect(to('look', 'left')).toBeNull();
});
