import { describe, expect, test } from 'vitest';
import { type IconName, iconShapes } from '../../src/derive/icons.ts';

const names: readonly IconName[] = [
  'face-2',
  'face-1',
  'face0',
  'face1',
  'face2',
  'momentPositive',
  'momentNegative',
  'digital',
  'communication',
  'human',
  'physical',
  'sensory',
];

describe.each(names)('the sign %s', (name) => {
  const { grid, shapes } = iconShapes(name, '#112233', '#ffffff');

  test('is made of absolute path commands that every renderer knows', () => {
    expect(shapes.length).toBeGreaterThan(0);
    for (const { d } of shapes) expect(d).toMatch(/^M[-\d. MLCQAZ]+$/);
  });

  test('stays on its grid', () => {
    for (const { d } of shapes) {
      for (const number of d.match(/-?[\d.]+/g) ?? []) {
        expect(Number(number)).toBeGreaterThanOrEqual(0);
        expect(Number(number)).toBeLessThanOrEqual(grid);
      }
    }
  });
});

test('the five faces all differ', () => {
  const drawings = names.slice(0, 5).map((name) => JSON.stringify(iconShapes(name, '#112233', '#ffffff')));
  expect(new Set(drawings).size).toBe(5);
});

test('an outlined face has its features in its colour on a disc of the ground', () => {
  const { shapes } = iconShapes('face1', '#112233', '#ffffff', true);
  expect(shapes[0]).toMatchObject({ fill: '#ffffff', stroke: '#112233' });
  for (const shape of shapes.slice(1)) expect(shape.stroke ?? shape.fill).toBe('#112233');
});

test('a diamond without a ground has holes for bars', () => {
  const { shapes } = iconShapes('momentPositive', '#112233');
  expect(shapes).toHaveLength(1);
  expect(shapes[0]?.d.match(/M/g)).toHaveLength(2);
});
