import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardGrid, type GridCell } from '../../src/derive/grid.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { type Direction, neighbour } from '../../src/derive/neighbour.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { anyKind, anyMap, optionsOf } from './maps.ts';

const doc = journey(
  segment('A'),
  segment('B'),
  stage('One', card('a1'), card('a2'), card('b1', 0, { segment: 'B' })),
  stage('Two'),
  stage('Three', card('a3'), card('b2', 0, { segment: 'B' }), card('b3', 0, { segment: 'B' })),
);
const timeline = layoutJourney(doc, optionsOf('timeline'));
const compact = layoutJourney(doc, optionsOf('compact'));

const at = (segmentId: string, stageId: string, touchpointId?: string): GridCell =>
  touchpointId === undefined ? { segmentId, stageId } : { segmentId, stageId, touchpointId };

const a1 = at('a', 'one', 'a1');
const a2 = at('a', 'one', 'a2');
const aTwo = at('a', 'two');
const a3 = at('a', 'three', 'a3');
const b1 = at('b', 'one', 'b1');
const bTwo = at('b', 'two');
const b2 = at('b', 'three', 'b2');
const b3 = at('b', 'three', 'b3');

/** Every place that a key leads through, one after the other. */
function steps(from: GridCell, direction: Direction, count: number, layout = timeline): (GridCell | null)[] {
  const passed: (GridCell | null)[] = [];
  let here: GridCell | null = from;
  for (let step = 0; step < count; step++) {
    here = neighbour(layout, here, direction);
    passed.push(here);
  }
  return passed;
}

describe('the grid for screen readers', () => {
  test('has a group of rows for every band, as many as its fullest cell has cards', () => {
    expect(boardGrid(timeline).bands).toEqual([
      {
        segmentId: 'a',
        rows: [
          [a1, aTwo, a3],
          [a2, aTwo, at('a', 'three')],
        ],
      },
      {
        segmentId: 'b',
        rows: [
          [b1, bTwo, b2],
          [at('b', 'one'), bTwo, b3],
        ],
      },
    ]);
  });

  test('has one row of empty cells for a band without cards', () => {
    const empty = layoutJourney(journey(stage('One'), stage('Two')), optionsOf('timeline'));
    expect(boardGrid(empty).bands[0]?.rows).toEqual([[at('customer', 'one'), at('customer', 'two')]]);
  });

  test('holds every card of the board exactly once', () => {
    fc.assert(
      fc.property(anyMap, anyKind, (map, kind) => {
        const layout = layoutJourney(map, optionsOf(kind));
        const ids = boardGrid(layout).bands.flatMap(({ rows }) =>
          rows.flat().map(({ touchpointId }) => touchpointId),
        );
        expect(ids.filter((id) => id !== undefined).sort()).toEqual([...layout.cards.keys()].sort());
      }),
    );
  });
});

describe('the arrow keys', () => {
  test('walk along a band in the order of time, over empty cells too, and stop at its ends', () => {
    expect(steps(a1, 'right', 4)).toEqual([a2, aTwo, a3, a3]);
    expect(steps(a3, 'left', 4)).toEqual([aTwo, a2, a1, a1]);
  });

  test('walk to the nearest place of the band above or below', () => {
    expect(steps(a1, 'down', 2)).toEqual([b1, b1]);
    expect(neighbour(timeline, a2, 'down')).toEqual(b1);
    expect(neighbour(timeline, aTwo, 'down')).toEqual(bTwo);
    expect(neighbour(timeline, b2, 'up')).toEqual(a3);
    expect(neighbour(timeline, b3, 'up')).toEqual(a3);
    expect(neighbour(timeline, a1, 'up')).toEqual(a1);
  });

  test('walk through a stack from top to bottom before they leave it', () => {
    expect(steps(a1, 'down', 3, compact)).toEqual([a2, b1, b1]);
    expect(steps(b3, 'up', 3, compact)).toEqual([b2, a3, a3]);
    expect(neighbour(compact, b1, 'up')).toEqual(a2);
  });
});

describe('the other keys', () => {
  test('lead to the ends of the band and of the map', () => {
    expect(neighbour(timeline, aTwo, 'home')).toEqual(a1);
    expect(neighbour(timeline, aTwo, 'end')).toEqual(a3);
    expect(neighbour(timeline, aTwo, 'last')).toEqual(b3);
    expect(neighbour(timeline, b3, 'first')).toEqual(a1);
  });

  test('begin at the first place when the keyboard was nowhere, or in a segment that is gone', () => {
    expect(neighbour(timeline, null, 'right')).toEqual(a1);
    expect(neighbour(timeline, at('gone', 'one'), 'down')).toEqual(a1);
  });

  test('go on from the cell of a card that is gone', () => {
    expect(neighbour(timeline, at('a', 'three', 'gone'), 'left')).toEqual(aTwo);
    expect(neighbour(timeline, at('a', 'gone', 'gone'), 'right')).toEqual(a2);
  });

  test('lead nowhere on a map without cells', () => {
    expect(neighbour(layoutJourney(journey(), optionsOf('timeline')), null, 'first')).toBeNull();
  });
});

describe('whatever the map', () => {
  test('every card can be reached by walking right through each band, and back', () => {
    fc.assert(
      fc.property(anyMap, anyKind, (map, kind) => {
        const layout = layoutJourney(map, optionsOf(kind));
        const seen = new Set<string | undefined>();
        for (const band of layout.bands) {
          if (layout.stages.length === 0) return;
          let here = neighbour(layout, { segmentId: band.id, stageId: '' }, 'home') as GridCell;
          for (
            let last: GridCell | null = null;
            last?.stageId !== here.stageId || last.touchpointId !== here.touchpointId;
          ) {
            seen.add(here.touchpointId);
            last = here;
            here = neighbour(layout, here, 'right') as GridCell;
            if (here.touchpointId !== last.touchpointId)
              expect(neighbour(layout, here, 'left')).toEqual(last);
          }
        }
        seen.delete(undefined);
        expect(seen.size).toBe(layout.cards.size);
      }),
    );
  });
});
