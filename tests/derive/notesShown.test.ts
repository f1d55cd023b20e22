import { expect, test } from 'vitest';
import { type PictureOptions, pictureOf, slideSize } from '../../src/derive/pictureScene.ts';
import type { Scene } from '../../src/derive/scene.ts';
import { stagePages } from '../../src/derive/stagePages.ts';
import { allSteps } from '../../src/derive/steps.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

const stages = Array.from({ length: 12 }, (_, at) => `Stage ${at}`);
const segments = Array.from({ length: 9 }, (_, at) => `Group ${at}`);
const note = (id: string, place: { stageId?: string; segmentId?: string }) =>
  row('note', { id, x: 4, y: 20, text: `sheet-${id}`, ...place });
const doc = journey(
  ...segments.map((name) => segment(name)),
  ...stages.map((name, at) =>
    stage(
      name,
      ...segments.map((group, row) => card(`Card ${at} ${row}`, 1, { id: `c${at}-${row}`, segment: group })),
    ),
  ),
  note('first', { stageId: 'stage-0', segmentId: 'group-0' }),
  note('last', { stageId: 'stage-11', segmentId: 'group-8' }),
  note('beside', { segmentId: 'group-3' }),
  note('below', { stageId: 'stage-5' }),
  note('apart', {}),
);
const options: PictureOptions = { kind: 'compact', theme: lightTheme, measure, words, notes: true };
const all = ['sheet-apart', 'sheet-below', 'sheet-beside', 'sheet-first', 'sheet-last'];

const notesOf = (scenes: readonly Scene[]) =>
  scenes
    .flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : [])))
    .filter((text) => text.startsWith('sheet-'))
    .toSorted();

test.each([undefined, slideSize])('a picture in rows has every note once (%o)', (fitTo) => {
  const scene = pictureOf(doc, { ...options, isWrapped: true, ...(fitTo && { fitTo }) });
  expect(notesOf([scene])).toEqual(all);
  for (const item of scene.items)
    if (item.type === 'text' && item.text.startsWith('sheet-')) {
      expect(item.x).toBeLessThan(scene.width);
      expect(item.y).toBeLessThan(scene.height);
    }
});

test('on sheets broken between stages every note stands once', () => {
  const pages = allSteps(stagePages(doc, { ...options, kind: 'timeline' }, 'a4', () => ''));
  expect(pages.length).toBeGreaterThan(3);
  expect(notesOf(pages)).toEqual(all);
});

test('a note of a stage or a segment that is left out is not moved beside the others', () => {
  expect(notesOf([pictureOf(doc, { ...options, stages: ['stage-0'] })])).toEqual([
    'sheet-apart',
    'sheet-beside',
    'sheet-first',
  ]);
  const shown = { hiddenSegments: ['group-3', 'group-8'], foldedSegments: [], foldedStages: [] };
  expect(notesOf([pictureOf(doc, { ...options, shown })])).toEqual([
    'sheet-apart',
    'sheet-below',
    'sheet-first',
  ]);
});
