import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveShape } from '../../src/commands/moveShape.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { doUndoRedo, rowsOf } from '../edit/doUndoRedo.ts';
import { card, journey, newIds, segment, stage, titles, tray } from '../journey.ts';

const bob = { segment: 'Bob' };
const doc = journey(
  segment('Ann'),
  segment('Bob'),
  segment('Cat'),
  stage('See', card('A'), card('B'), card('C'), card('P', 0, bob)),
  stage('Buy', card('D'), card('E'), card('Q', 0, bob)),
  stage('Use', card('F')),
  stage('Tell'),
  tray(card('T')),
);
const at = (stageId: string, index: number, segmentId = 'ann') => ({ segmentId, stageId, index });

/** The titles of all cells that hold something, as `segment stage`. */
function cells(after: typeof doc): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const segmentId of after.segment.keys()) {
    for (const stageId of after.stage.keys()) {
      const list = titles(after, stageId, segmentId);
      if (list.length > 0) found[`${segmentId} ${stageId}`] = list;
    }
  }
  return found;
}

test('cards of several stages and segments keep their distance from the one that leads', () => {
  const after = doUndoRedo(doc, (tr) => moveShape(tr, ['a', 'd', 'p'], 'a', at('buy', 0)));
  expect(cells(after)).toEqual({
    'ann see': ['B', 'C'],
    'ann buy': ['A', 'E'],
    'bob buy': ['P', 'Q'],
    'ann use': ['D', 'F'],
  });
});

test('any of them can lead, also to the left; each way ends where one of them is at the edge', () => {
  const after = doUndoRedo(doc, (tr) => moveShape(tr, ['f', 'q'], 'q', at('see', 1)));
  expect(cells(after)).toEqual({
    'ann see': ['A', 'B', 'C'],
    'ann buy': ['F', 'D', 'E'],
    'bob see': ['Q', 'P'],
  });
});

test('where the map ends the whole shape stops, and no card is lost', () => {
  const after = doUndoRedo(doc, (tr) => moveShape(tr, ['a', 'd'], 'a', at('tell', 0, 'cat')));
  expect(cells(after)).toMatchObject({ 'cat use': ['A'], 'cat tell': ['D'], 'ann buy': ['E'] });
});

test('cards of one cell that move together keep their order, in the cell that they come to too', () => {
  const after = doUndoRedo(doc, (tr) => moveShape(tr, ['c', 'a', 'd'], 'c', at('buy', 1)));
  expect(cells(after)).toMatchObject({
    'ann see': ['B'],
    'ann buy': ['E', 'A', 'C'],
    'ann use': ['D', 'F'],
  });
});

test('within its cell only the cards beside the one that leads change places', () => {
  const after = doUndoRedo(doc, (tr) => moveShape(tr, ['a', 'e'], 'a', at('see', 2)));
  expect(cells(after)).toMatchObject({ 'ann see': ['B', 'C', 'A'], 'ann buy': ['D', 'E'] });
});

test('the others come to the same place among their new neighbours, as far as there are any', () => {
  const after = doUndoRedo(doc, (tr) => moveShape(tr, ['d', 'b'], 'd', at('use', 1)));
  expect(cells(after)).toMatchObject({ 'ann buy': ['E', 'B'], 'ann use': ['F', 'D'] });
});

test('cards in the tray come along to the one that leads; to the tray all go', () => {
  const placed = doUndoRedo(doc, (tr) => moveShape(tr, ['t', 'f'], 'f', at('tell', 0)));
  expect(cells(placed)).toMatchObject({ 'ann tell': ['F', 'T'] });
  const gone = doUndoRedo(doc, (tr) => moveShape(tr, ['f', 'q'], 'f', at('gone', 0)));
  expect(titles(gone)).toEqual(['T', 'Q', 'F']);
});

test('a shape that cannot go further changes nothing', () => {
  const tr = new Transaction(doc, newIds());
  moveShape(tr, ['a', 'f', 'q'], 'a', at('see', 0));
  moveShape(
    tr,
    [...doc.touchpoint.keys()].filter((id) => id !== 't'),
    'f',
    at('use', 0),
  );
  moveShape(tr, ['gone'], 'gone', at('use', 0));
  expect(tr.changes).toEqual([]);
});

test('whatever is moved wherever, every card is kept and no distance changes', () => {
  const ids = [...doc.touchpoint.keys()].filter((id) => id !== 't');
  const stages = [...doc.stage.keys()];
  const segments = [...doc.segment.keys()];
  const placeOf = (map: typeof doc, id: string) => {
    const row = map.touchpoint.get(id);
    return [stages.indexOf(row?.stageId ?? ''), segments.indexOf(row?.segmentId ?? '')] as const;
  };
  fc.assert(
    fc.property(
      fc.subarray(ids, { minLength: 1 }),
      fc.nat(),
      fc.constantFrom(...stages),
      fc.constantFrom(...segments),
      fc.integer({ min: -1, max: 5 }),
      (moved, chance, stageId, segmentId, index) => {
        const lead = moved[chance % moved.length] ?? '';
        const after = doUndoRedo(doc, (tr) => moveShape(tr, moved, lead, { stageId, segmentId, index }));
        expect(Object.keys(rowsOf(after))).toEqual(Object.keys(rowsOf(doc)));
        const ways = moved.map((id) => {
          const [[x, y], [u, v]] = [placeOf(doc, id), placeOf(after, id)];
          return `${u - x} ${v - y}`;
        });
        expect(new Set(ways).size).toBe(1);
      },
    ),
  );
});
