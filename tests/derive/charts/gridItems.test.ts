import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartScene } from '../../../src/derive/charts/chartScene.ts';
import { gridItems } from '../../../src/derive/charts/gridItems.ts';
import type { GridCell, GridPicture, GridShape } from '../../../src/derive/charts/gridPicture.ts';
import { gridPlaces } from '../../../src/derive/charts/gridPicture.ts';
import type { RectItem } from '../../../src/derive/scene.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { svgOf } from '../../../src/formats/svg.ts';
import { measure } from '../../measure.ts';

const look = { measure, theme: lightTheme };

const rectsOf = (grid: GridPicture) =>
  gridItems([grid], 400, look).items.filter((item): item is RectItem => item.type === 'rect');

test('bars are drawn on one scale, and what is waited is hatched after what is spent', () => {
  const columns = [{ label: '', shape: 'bars' as const }];
  const rects = rectsOf({ columns, rows: [[{ bar: 0.25, waiting: 0.5 }], [{ bar: 1 }], [{}]] });
  const [spent, waited, edge, full] = rects;
  expect(rects).toHaveLength(4);
  expect((full?.width ?? 0) / (spent?.width ?? 1)).toBeCloseTo(4);
  expect((waited?.width ?? 0) / (spent?.width ?? 1)).toBeCloseTo(2);
  expect(edge).toMatchObject({ x: waited?.x, stroke: lightTheme.emotions[-1].mark });
  expect(waited?.x).toBeGreaterThan((spent?.x ?? 0) + (spent?.width ?? 0));
});

test('touchpoints are drawn as cards, those that are missing as gaps, with the needle where the importance stands', () => {
  const cards = { count: 2, missing: 1, wanted: 3, most: 3 };
  const rects = rectsOf({ columns: [{ label: '', shape: 'bars' }], rows: [[{ cards }]] });
  expect(rects.map(({ fill }) => fill)).toEqual([
    lightTheme.bar,
    lightTheme.bar,
    lightTheme.emotions[-2].tint,
    lightTheme.surface,
    lightTheme.text,
  ]);
  expect(rects.at(-1)?.x).toBeCloseTo(3 * 29 - 3);
});

test('a table with more columns than have room is wider, and no head of a stage is broken within a usual word', () => {
  const columns = Array.from({ length: 20 }, () => ({ label: 'Consideration', shape: 'count' as const }));
  const grid: GridPicture = { columns: [{ label: 'Kind', shape: 'words' }, ...columns], rows: [] };
  expect(gridPlaces(grid, 720, measure).width).toBeGreaterThan(1500);
  const heads = gridItems([grid], 720, look).items.flatMap((item) =>
    item.type === 'text' ? [item.text] : [],
  );
  expect(heads.filter((text) => text === 'Consideration')).toHaveLength(20);
});

const shape = fc.constantFrom<GridShape>('words', 'number', 'bars', 'count', 'trend');
const words = fc.oneof(
  fc.string(),
  fc.constant('x'.repeat(300)),
  fc.constant('two words, many times '.repeat(30)),
);
const cell: fc.Arbitrary<GridCell> = fc.record(
  {
    text: words,
    small: words,
    bar: fc.double({ min: 0, max: 1, noNaN: true }),
    waiting: fc.double({ min: 0, max: 1, noNaN: true }),
    ink: fc.double({ min: 0, max: 1, noNaN: true }),
    cards: fc.record({
      count: fc.nat(2000),
      missing: fc.nat(20),
      wanted: fc.double({ min: 0, max: 2000, noNaN: true }),
      most: fc.constant(2000),
    }),
    kind: fc.constantFrom('human' as const, undefined),
    isStrong: fc.boolean(),
    tone: fc.constantFrom('bad' as const, 'warning' as const, 'quiet' as const),
  },
  { requiredKeys: [] },
);

test('whatever is in a table, its picture has sound numbers, and no text that begins within it is written beyond its edges', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ label: words, shape }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }),
      (columns, rows) => {
        const drawn = gridItems([{ columns, rows }], 720, look);
        const scene = chartScene(drawn, { title: 'A', source: 'B', segments: [] }, look);
        expect(svgOf(scene)).not.toMatch(/NaN|Infinity|undefined/);
        for (const item of drawn.items)
          if (item.type === 'text') {
            expect(item.y).toBeLessThan(drawn.height);
            if (item.anchor === undefined)
              expect(item.x + measure(item.text, item)).toBeLessThanOrEqual(drawn.width + 0.1);
          }
      },
    ),
    { numRuns: 60 },
  );
});
