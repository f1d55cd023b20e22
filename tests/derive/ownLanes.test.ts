import { describe, expect, test } from 'vitest';
import { hitAt } from '../../src/canvas/hit.ts';
import type { Layout, LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { laneCardBox, ownCellAt, ownCellOf, ownCells, ownPlaceAt } from '../../src/derive/ownLanes.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const cell = { laneId: 'sites', segmentId: 'ann', stageId: 'buy' };
const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Buy', card('Look', 1), card('Pay', -1)),
  stage('Use'),
  row('lane', { id: 'sites', type: 'own', order: 'a0', title: 'Places' }),
  row('laneCard', { id: 'shop', ...cell, order: 'a0', text: 'Shop' }),
  row('laneCard', { id: 'street', ...cell, order: 'a1', text: 'Street' }),
  row('laneCard', { id: 'square', ...cell, order: 'a2', text: 'Square' }),
);
const layoutOf = (kind: LayoutKind, fields: object = {}): Layout =>
  layoutJourney(doc, { kind, measure, ...fields });

describe.each(['timeline', 'compact'] as const)('in the %s layout', (kind) => {
  const layout = layoutOf(kind);
  const boxOf = (id: string) => laneCardBox(layout, id)?.box ?? { x: -1, y: -1, width: 0, height: 0 };
  const middle = (id: string) => {
    const { x, y, width, height } = boxOf(id);
    return { x: x + width / 2, y: y + height / 2 };
  };

  test('each card is found where it is drawn, with its cell', () => {
    for (const id of ['shop', 'street', 'square']) {
      expect(hitAt(layout, middle(id), 1)).toEqual({ type: 'laneCard', id });
      expect(laneCardBox(layout, id)?.place).toEqual(cell);
    }
  });

  test('the next card begins beside or below the others, within the lane, where nothing else is', () => {
    const found = ownCellOf(layout, cell);
    const { free, box } = found ?? { free: boxOf('none'), box: boxOf('none') };
    expect(free.y + free.height).toBeLessThanOrEqual(box.y + box.height);
    expect(free.height).toBeGreaterThanOrEqual(16);
    const at = { x: free.x + 4, y: free.y + 4 };
    expect(hitAt(layout, at, 1)).toMatchObject({ type: 'lane', place: cell, isPlus: true });
  });

  test('a card that is let go stands among the others by where it was let go, in its own lane wherever that is', () => {
    const put = (x: number, y: number) => {
      const found = ownPlaceAt(layout, { laneId: 'sites', id: 'square' }, x, y);
      return found && [found.place.segmentId, found.place.stageId, found.index];
    };
    const [shop, use] = [boxOf('shop'), ownCellOf(layout, { ...cell, stageId: 'use' })];
    expect(put(shop.x + 1, shop.y + 1)).toEqual(['ann', 'buy', 0]);
    const last = boxOf('square');
    expect(put(last.x + 1, last.y + last.height + 3)).toEqual(['ann', 'buy', 2]);
    expect(put((use?.box.x ?? 0) + 9, 3)).toEqual(['ann', 'use', 0]);
    const bob = layout.bands[1]?.y ?? 0;
    expect(put(shop.x + 1, bob + 3)).toEqual(['bob', 'buy', 0]);
    expect(put(-9_000, 0)).toBeNull();
  });

  test('the keyboard finds the cells of a segment lane by lane, without folded stages', () => {
    const cellsOf = (one: Layout) =>
      (one.bands[0] ? ownCells(one, one.bands[0]) : []).map((lane) =>
        lane.map(({ place, cards }) => [place.stageId, cards.length]),
      );
    expect(cellsOf(layout)).toEqual([
      [
        ['buy', 3],
        ['use', 0],
      ],
    ]);
    const shown = { hiddenSegments: [], foldedSegments: [], foldedStages: ['buy'] };
    expect(cellsOf(layoutOf(kind, { shown }))).toEqual([[['use', 0]]]);
  });

  test('a folded lane has no cells', () => {
    const folded = layoutOf(kind, { foldedLanes: 'sites' });
    expect(laneCardBox(folded, 'shop')).toBeNull();
    const lane = folded.bands[0]?.lanes.at(-1);
    expect(ownCellAt(folded, 5, (lane?.y ?? 0) + 2)).toBeNull();
  });
});
