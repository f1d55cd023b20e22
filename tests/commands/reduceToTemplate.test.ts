import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceToTemplate, type TemplateContent } from '../../src/commands/reduceToTemplate.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { arbitraryDoc } from '../arbitraryDoc.ts';
import { doUndoRedo, rowsOf } from '../edit/doUndoRedo.ts';
import { card, journey, map, row, segment, stage, tray } from '../journey.ts';
import { problemsOf } from '../problems.ts';

const image = {
  hash: 'a'.repeat(64),
  mediaType: 'image/png',
  width: 10,
  height: 10,
} as const;

const doc = journey(
  map({ id: 'rail', title: 'Rail', scenario: 'A trip', toBeStarted: '2026-05-01' }),
  segment('Tourist', { need: 'An easy day', share: 40, customers: 900, imageId: 'face' }),
  stage(
    'Buy',
    { weight: 30, aim: 'Have a ticket' },
    card('Pay', -1.5, {
      channel: 'Till',
      kind: 'human',
      controlledBy: 'brand',
      responsible: 'Sales',
      feeling: 'Rushed',
      quote: 'Hurry up!',
      momentOfTruth: 'negative',
      momentWhy: 'The queue watches',
      evidence: 'researched',
      leaveShare: 12,
      usage: 4,
      duration: 3,
      imageId: 'photo',
      pains: ['One till'],
    }),
    card('Wait', 0),
  ),
  tray(card('Sing')),
  row('source', { id: 'survey', type: 'survey', title: 'Spring survey', order: 'a0' }),
  row('citation', { id: 'cites', touchpointId: 'pay', sourceId: 'survey' }),
  row('vote', { id: 'vote', aboutId: 'pay', round: 1 }),
  row('goal', { id: 'goal', text: 'Fewer queues', order: 'a0' }),
  row('note', { id: 'comment', x: 0, y: 0, text: 'Really?', touchpointId: 'pay' }),
  row('note', { id: 'sticky', x: 0, y: 0, text: 'Begin here' }),
  row('link', { id: 'link', fromId: 'pay', toId: 'wait', relation: 'loop' }),
  row('image', { id: 'face', ...image }),
  row('image', { id: 'photo', ...image }),
  row('image', { id: 'lost', ...image }),
);

const contents: readonly TemplateContent[] = ['frame', 'touchpoints', 'feelings'];

describe('a template made of a map', () => {
  test('of stages and segments alone holds no touchpoint and nothing about one', () => {
    const after = doUndoRedo(doc, (tr) => reduceToTemplate(tr, 'frame'));
    const kinds = kindNames.filter((kind) => after[kind].size > 0);
    expect(kinds).toEqual(['journey', 'stage', 'segment', 'image']);
    expect(after.stage.get('buy')).toEqual(doc.stage.get('buy'));
    expect([...after.image.keys()]).toEqual(['face']);
  });

  test('with touchpoints holds what they are, and not what was felt or found', () => {
    const after = doUndoRedo(doc, (tr) => reduceToTemplate(tr, 'touchpoints'));
    const { id, state, title, order, segmentId, stageId, kind, channelId, controlledBy } =
      doc.touchpoint.get('pay') ?? {};
    const { responsibleId, duration, imageId } = doc.touchpoint.get('pay') ?? {};
    const is = { id, state, title, order, segmentId, stageId, kind, channelId, controlledBy };
    expect(after.touchpoint.get('pay')).toEqual({ ...is, responsibleId, duration, imageId });
    expect(after.touchpoint.has('sing')).toBe(true);
    expect(after.link.size).toBe(1);
    expect([after.remark.size, after.note.size]).toEqual([0, 0]);
  });

  test('with feelings holds them as assumptions, and remarks and notes, but no comment', () => {
    const after = doUndoRedo(doc, (tr) => reduceToTemplate(tr, 'feelings'));
    const pay = after.touchpoint.get('pay');
    expect(pay).toMatchObject({ emotion: -1.5, quote: 'Hurry up!', evidence: 'assumption' });
    expect(pay).not.toHaveProperty('leaveShare');
    expect(after.touchpoint.get('wait')).not.toHaveProperty('evidence');
    expect([...after.remark.values()].map(({ text }) => text)).toEqual(['One till']);
    expect([...after.note.keys()]).toEqual(['sticky']);
  });

  test.each(contents)('never holds what was researched, counted, voted on or agreed (%s)', (content) => {
    const after = doUndoRedo(doc, (tr) => reduceToTemplate(tr, content));
    for (const kind of ['source', 'citation', 'vote', 'goal'] as const) expect(after[kind].size).toBe(0);
    expect(after.segment.get('tourist')).toMatchObject({ need: 'An easy day' });
    expect(after.segment.get('tourist')).not.toHaveProperty('share');
    expect(after.journey.get('rail')).toMatchObject({ scenario: 'A trip' });
    expect(after.journey.get('rail')).not.toHaveProperty('toBeStarted');
    expect(after.image.has('lost')).toBe(false);
  });

  test.each(contents)(
    'is sound whatever the map is like, and a template of it is the same (%s)',
    (content) => {
      fc.assert(
        fc.property(arbitraryDoc, (any) => {
          const after = doUndoRedo(any, (tr) => reduceToTemplate(tr, content));
          expect(problemsOf(after)).toEqual([]);
          expect(rowsOf(doUndoRedo(after, (tr) => reduceToTemplate(tr, content)))).toEqual(rowsOf(after));
        }),
        { numRuns: 40 },
      );
    },
  );
});
