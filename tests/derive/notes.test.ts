import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveStage } from '../../src/commands/stages.ts';
import { commentsByCard } from '../../src/derive/commentsByCard.ts';
import type { Layout } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { extentOf, noteAt, noteBoxes, noteCell, noteMetrics } from '../../src/derive/noteBoxes.ts';
import { noteItems } from '../../src/derive/noteItems.ts';
import { darkTheme, lightTheme } from '../../src/derive/theme.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import type { Note } from '../../src/model/note.ts';
import { card, journey, newIds, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { contrast } from './contrast.ts';
import { anyKind, anyMap, optionsOf } from './maps.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Buy', card('Pay', 1), card('Wait', 0)),
  stage('Use', card('Try', 1)),
  row('note', { id: 'in', segmentId: 'bob', stageId: 'use', x: 10, y: 30, text: 'In a cell' }),
  row('note', { id: 'under', stageId: 'use', x: 10, y: 8, text: 'Under a stage' }),
  row('note', { id: 'beside', segmentId: 'bob', x: 8, y: 30, text: 'Beside a band' }),
  row('note', { id: 'said', touchpointId: 'pay', x: 0, y: 1, text: 'Hm' }),
);
const timeline = optionsOf('timeline');
const layout = layoutJourney(doc, timeline);

const boxOf = (over: Layout, notes: ReadonlyMap<string, Note>, id: string) => {
  const box = noteBoxes(notes, over, { measure }).find((one) => one.id === id);
  if (!box) throw new Error(`There is no note ${id}.`);
  return box;
};

describe('a note', () => {
  test('lies where its cell is, or beside the map where it has none', () => {
    const bob = layout.bands[1]?.y ?? 0;
    expect(boxOf(layout, doc.note, 'in')).toMatchObject({ x: 272 + 10, y: bob + 30, width: 140 });
    expect(boxOf(layout, doc.note, 'under')).toMatchObject({ x: 272 + 10, y: layout.height + 8 });
    expect(boxOf(layout, doc.note, 'beside')).toMatchObject({ x: layout.width + 8, y: bob + 30 });
  });

  test('goes along with its stage', () => {
    const tr = new Transaction(doc, newIds());
    moveStage(tr, 'use', 0);
    expect(boxOf(layoutJourney(tr.doc, timeline), tr.doc.note, 'in').x).toBe(10);
  });

  test('stays with its cell when that is smaller than it was', () => {
    const far = new Map(doc.note).set('in', {
      id: 'in',
      segmentId: 'bob',
      stageId: 'use',
      x: 5000,
      y: 5000,
      text: '',
    });
    const box = boxOf(layout, far, 'in');
    expect(noteCell(layout, box)).toMatchObject({ segmentId: 'bob', stageId: 'use' });
  });

  test('is never out of reach, whatever its row says', () => {
    const wild = new Map(doc.note).set('in', { id: 'in', x: 1e12, y: -1e12, text: '' });
    const box = boxOf(layout, wild, 'in');
    expect(box.x).toBeLessThan(layout.width + 1300);
    expect(box.y).toBe(layout.height - 12);
    expect(extentOf(layout, [box]).width).toBeGreaterThan(box.x + box.width);
  });

  test('that comments on a touchpoint does not lie on the map but is counted', () => {
    expect(
      noteBoxes(doc.note, layout, { measure })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['beside', 'in', 'under']);
    expect([...commentsByCard(doc.note)]).toEqual([['pay', 1]]);
  });

  test('keeps its line breaks, and on the board ends after twelve lines', () => {
    const long = new Map(doc.note).set('in', { id: 'in', x: 0, y: 0, text: `a\n\n${'b\n'.repeat(30)}` });
    const box = boxOf(layout, long, 'in');
    expect(box.lines.slice(0, 3)).toEqual(['a', '', 'b']);
    expect(box.lines).toHaveLength(12);
    expect(box.lines.at(-1)).toBe('b…');
    const whole = noteBoxes(long, layout, { measure, wholeTexts: true });
    expect(whole.find(({ id }) => id === 'in')?.lines.length).toBeGreaterThan(30);
  });

  test('can be read on every colour, in both themes', () => {
    const colors = [undefined, ...Array.from({ length: 12 }, (_, at) => `s${at + 1}`), '#ffee00', '#000080'];
    for (const theme of [lightTheme, darkTheme]) {
      for (const color of colors) {
        const note = { id: 'in', x: 0, y: 0, text: 'Text', ...(color && { color }) };
        const items = noteItems(boxOf(layout, new Map([['in', note]]), 'in'), theme, {
          kind: 'timeline',
          measure,
        });
        const sheet = items.find((item) => item.type === 'path' && item.fill);
        const fill = sheet?.type === 'path' ? (sheet.fill ?? '') : '';
        expect(contrast(theme.text, fill), `${color} ${theme.name}`).toBeGreaterThan(4.5);
      }
    }
  });
});

test('notes that lie as they lay keep their identity', () => {
  const before = noteBoxes(doc.note, layout, { measure });
  expect(noteBoxes(new Map(doc.note), layout, { measure }, before)).toBe(before);
  const moved = new Map(doc.note).set('in', {
    id: 'in',
    segmentId: 'bob',
    stageId: 'use',
    x: 11,
    y: 30,
    text: 'In a cell',
  });
  const after = noteBoxes(moved, layout, { measure }, before);
  expect(after.filter((box) => !before.includes(box)).map(({ id }) => id)).toEqual(['in']);
});

test('of notes that lie on one another the upper one is found', () => {
  const notes = new Map<string, Note>([
    ['a', { id: 'a', x: 0, y: 0, text: '' }],
    ['b', { id: 'b', x: 20, y: 10, text: '' }],
  ]);
  const boxes = noteBoxes(notes, layout, { measure });
  expect(noteAt(boxes, layout.width + 30, layout.height + 20)?.id).toBe('b');
  expect(noteAt(boxes, layout.width + 5, layout.height + 5)?.id).toBe('a');
  expect(noteAt(boxes, layout.width - 5, layout.height + 5)).toBeNull();
});

test('wherever a note is laid, it lies there', () => {
  fc.assert(
    fc.property(anyMap, anyKind, fc.nat(1200), fc.nat(1200), (map, kind, x, y) => {
      const over = layoutJourney(map, optionsOf(kind));
      const note: Note = { id: 'n', text: '', ...noteCell(over, { x, y }) };
      const box = boxOf(over, new Map([['n', note]]), 'n');
      expect({ x: box.x, y: box.y }).toEqual({ x, y });
      expect(box.width).toBe(noteMetrics[kind].width);
    }),
  );
});
