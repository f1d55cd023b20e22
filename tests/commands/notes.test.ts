import { expect, test } from 'vitest';
import {
  addComment,
  addNote,
  attachNote,
  changeNote,
  commentsOn,
  duplicateNote,
  moveNote,
  removeNote,
} from '../../src/commands/notes.ts';
import { removeSegment } from '../../src/commands/segments.ts';
import { removeStage } from '../../src/commands/stages.ts';
import { removeTouchpoints } from '../../src/commands/touchpoints.ts';
import { turnNoteIntoRemark, turnNoteIntoTouchpoint } from '../../src/commands/turnNote.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage, titles } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Buy', card('Pay'), card('Get')),
  stage('Use', card('Try')),
  row('note', { id: 'here', segmentId: 'ann', stageId: 'use', x: 10, y: 20, text: 'Ask them', color: 's3' }),
  row('note', { id: 'said', touchpointId: 'pay', x: 0, y: 1, text: 'Is it so?' }),
  row('note', { id: 'also', touchpointId: 'pay', x: 0, y: 2, text: 'It is' }),
);

const comments = (of: Doc, id = 'pay') => commentsOn(of, id).map(({ text }) => text);

test('a note is laid into a cell, or beside all cells', () => {
  const place = { segmentId: 'bob', stageId: 'buy', x: 5, y: 6 };
  const laid = doUndoRedo(doc, (tr) => addNote(tr, place, { text: 'New', color: 's1' }));
  expect(laid.note.get('new1')).toEqual({ id: 'new1', ...place, text: 'New', color: 's1' });
  const beside = doUndoRedo(doc, (tr) => addNote(tr, { x: 5, y: 6 }, { text: 'New' }));
  expect(beside.note.get('new1')).toEqual({ id: 'new1', x: 5, y: 6, text: 'New' });
});

test('a cell that is gone is none', () => {
  const laid = doUndoRedo(doc, (tr) =>
    addNote(tr, { segmentId: 'gone', stageId: 'buy', x: Number.NaN, y: 6 }, { text: 'New' }),
  );
  expect(laid.note.get('new1')).toEqual({ id: 'new1', stageId: 'buy', x: 0, y: 6, text: 'New' });
});

test('a note is written, coloured, moved, copied beside itself and removed', () => {
  const written = doUndoRedo(doc, (tr) => changeNote(tr, 'here', { text: 'Two\nlines', color: undefined }));
  expect(written.note.get('here')).toMatchObject({ text: 'Two\nlines' });
  expect(written.note.get('here')).not.toHaveProperty('color');
  const moved = doUndoRedo(doc, (tr) => moveNote(tr, 'here', { x: 1, y: 2 }));
  expect(moved.note.get('here')).toEqual({ id: 'here', x: 1, y: 2, text: 'Ask them', color: 's3' });
  const copied = doUndoRedo(doc, (tr) => duplicateNote(tr, 'here', 16));
  expect(copied.note.get('new1')).toMatchObject({
    x: 26,
    y: 36,
    stageId: 'use',
    text: 'Ask them',
    color: 's3',
  });
  expect(doUndoRedo(doc, (tr) => removeNote(tr, 'here')).note.has('here')).toBe(false);
});

test('comments stand in the order in which they were made', () => {
  const added = doUndoRedo(doc, (tr) => addComment(tr, 'pay', { text: 'Since when?' }));
  expect(comments(added)).toEqual(['Is it so?', 'It is', 'Since when?']);
  const copied = doUndoRedo(doc, (tr) => duplicateNote(tr, 'said', 16));
  expect(comments(copied)).toEqual(['Is it so?', 'It is', 'Is it so?']);
  const attached = doUndoRedo(doc, (tr) => attachNote(tr, 'here', 'pay'));
  expect(comments(attached)).toEqual(['Is it so?', 'It is', 'Ask them']);
  expect(attached.note.get('here')).not.toHaveProperty('segmentId');
  const detached = doUndoRedo(doc, (tr) =>
    moveNote(tr, 'said', { segmentId: 'ann', stageId: 'buy', x: 1, y: 1 }),
  );
  expect(comments(detached)).toEqual(['It is']);
});

test('nothing is said about a touchpoint that is gone', () => {
  expect(
    doUndoRedo(doc, (tr) => {
      expect(addComment(tr, 'gone', { text: 'Hm' })).toBe(null);
      attachNote(tr, 'here', 'gone');
      expect(turnNoteIntoRemark(tr, 'here', 'pain', 'gone')).toBe(null);
    }),
  ).toEqual(doc);
});

test('what is done to a note that is gone changes nothing', () => {
  expect(
    doUndoRedo(doc, (tr) => {
      changeNote(tr, 'gone', { text: 'Hm' });
      moveNote(tr, 'gone', { x: 0, y: 0 });
      attachNote(tr, 'gone', 'pay');
      removeNote(tr, 'gone');
      expect(duplicateNote(tr, 'gone', 1)).toBe(null);
      expect(turnNoteIntoTouchpoint(tr, 'gone', 'tray')).toBe(null);
      expect(turnNoteIntoRemark(tr, 'gone', 'pain', 'pay')).toBe(null);
    }),
  ).toEqual(doc);
});

test('comments go with their touchpoint', () => {
  expect([...doUndoRedo(doc, (tr) => removeTouchpoints(tr, ['pay'])).note.keys()]).toEqual(['here']);
});

test('the notes of a stage or segment that goes move to its neighbour, or go with it', () => {
  const kept = doUndoRedo(doc, (tr) => removeStage(tr, 'use', 'tray'));
  expect(kept.note.get('here')).toMatchObject({ stageId: 'buy', segmentId: 'ann', x: 10 });
  const below = doUndoRedo(doc, (tr) => removeSegment(tr, 'ann', 'neighbour'));
  expect(below.note.get('here')).toMatchObject({ stageId: 'use', segmentId: 'bob' });
  expect(doUndoRedo(doc, (tr) => removeStage(tr, 'use', 'remove')).note.has('here')).toBe(false);
  const last = doUndoRedo(doc, (tr) => {
    removeStage(tr, 'buy', 'remove');
    removeStage(tr, 'use', 'tray');
  });
  expect(last.note.get('here')).not.toHaveProperty('stageId');
});

test('the first line of a note becomes the title of a touchpoint, with its signs, and the rest describes it', () => {
  const written = doUndoRedo(doc, (tr) => {
    changeNote(tr, 'here', { text: 'I wait @Shop -2 !\n\nFor an hour\nand more' });
    turnNoteIntoTouchpoint(tr, 'here', { segmentId: 'ann', stageId: 'use', index: 0 });
  });
  expect(titles(written, 'use', 'ann')).toEqual(['I wait', 'Try']);
  const row = [...written.touchpoint.values()].find(({ title }) => title === 'I wait');
  expect(row).toMatchObject({
    emotion: -2,
    momentOfTruth: 'negative',
    description: 'For an hour\nand more',
  });
  expect(written.note.has('here')).toBe(false);
});

test('a note becomes a pain, a bright spot or an opportunity', () => {
  for (const tone of ['pain', 'brightSpot', 'opportunity'] as const) {
    const turned = doUndoRedo(doc, (tr) => turnNoteIntoRemark(tr, 'said', tone, 'pay'));
    expect([...turned.remark.values()]).toEqual([
      expect.objectContaining({ aboutId: 'pay', tone, text: 'Is it so?' }),
    ]);
    expect(comments(turned)).toEqual(['It is']);
  }
});
