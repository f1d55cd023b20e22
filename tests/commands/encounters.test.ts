import { expect, test } from 'vitest';
import { detachEncounters } from '../../src/commands/detachEncounters.ts';
import { copyToSegment, newToSegment, updateEncounters } from '../../src/commands/encounters.ts';
import { removeTouchpoints } from '../../src/commands/touchpoints.ts';
import type { Doc } from '../../src/model/doc.ts';
import { sameEncounter } from '../../src/model/sameEncounter.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage, titles, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  segment('Cat'),
  stage(
    'See',
    card('Poster', 1, { quote: 'Nice', evidence: 'researched', channel: 'Street', pains: ['Torn'] }),
    card('Site', -1, { momentOfTruth: 'negative' }),
    card('Friend', 1, { segment: 'Bob' }),
  ),
  stage('Buy', card('Pay', -2, { responsible: 'Till' })),
  tray(card('Later')),
  row('interaction', { id: 'in', touchpointId: 'poster', order: 'a0', what: 'Read' }),
  row('link', { id: 'li', fromId: 'poster', toId: 'pay', relation: 'next' }),
);

function copied(from: Doc, ids: string[], to: string, withFeelings = false) {
  let copies: string[] = [];
  const after = doUndoRedo(from, (tr) => {
    copies = copyToSegment(tr, ids, to, withFeelings);
  });
  return { after, copies };
}

/** The poster in all three segments. */
function inAll(): Doc {
  return doUndoRedo(doc, (tr) => {
    for (const id of copyToSegment(tr, ['poster'], 'bob')) copyToSegment(tr, [id], 'cat');
  });
}

test('copies stand in the same stages of the other segment, behind what is there', () => {
  const { after, copies } = copied(doc, ['pay', 'site', 'poster'], 'bob');
  expect(copies).toHaveLength(3);
  expect(titles(after, 'see', 'bob')).toEqual(['Friend', 'Poster', 'Site']);
  expect(titles(after, 'buy', 'bob')).toEqual(['Pay']);
  expect(titles(after, 'see', 'ann')).toEqual(['Poster', 'Site']);
});

test('a copy and its original are one encounter, and a third joins them', () => {
  const { after, copies } = copied(doc, ['poster'], 'bob');
  expect(sameEncounter(after, 'poster').map(({ id }) => id)).toEqual(copies);
  expect(sameEncounter(inAll(), 'poster')).toHaveLength(2);
});

test('what an encounter is comes along, how it is lived does not', () => {
  const { after, copies } = copied(doc, ['poster', 'pay'], 'bob');
  const poster = after.touchpoint.get(copies[0] ?? '');
  expect(poster).toMatchObject({ title: 'Poster', channelId: 'street', evidence: 'assumption' });
  expect(poster).not.toHaveProperty('emotion');
  expect(poster).not.toHaveProperty('quote');
  expect([after.interaction.size, after.remark.size, after.link.size]).toEqual([2, 1, 2]);
});

test('feelings come along when they are asked for', () => {
  const { after, copies } = copied(doc, ['poster'], 'bob', true);
  expect(after.touchpoint.get(copies[0] ?? '')).toMatchObject({
    emotion: 1,
    quote: 'Nice',
    evidence: 'researched',
  });
  expect(after.remark.size).toBe(2);
});

test('what the segment has already, its own and what lies in the tray is left out', () => {
  const { after } = copied(doc, ['poster'], 'bob');
  expect(newToSegment({ doc: after }, ['poster', 'friend', 'later', 'gone', 'pay'], 'bob')).toMatchObject([
    { id: 'pay' },
  ]);
  expect(copied(after, ['poster'], 'bob').copies).toEqual([]);
  expect(copied(after, ['poster'], 'nobody').copies).toEqual([]);
});

test('what they have in common changes in all segments, a feeling in one', () => {
  const { after, copies } = copied(doc, ['poster'], 'bob');
  const [copy = ''] = copies;
  const changed = doUndoRedo(after, (tr) =>
    updateEncounters(tr, [copy], { title: 'Big poster', emotion: -2 }),
  );
  expect(changed.touchpoint.get('poster')).toMatchObject({ title: 'Big poster', emotion: 1 });
  expect(changed.touchpoint.get(copy)).toMatchObject({ title: 'Big poster', emotion: -2 });
  const emptied = doUndoRedo(changed, (tr) => updateEncounters(tr, [copy], { channelId: undefined }));
  expect(emptied.touchpoint.get('poster')).not.toHaveProperty('channelId');
});

test('what is detached goes its own way, and nobody is left as the only one of many', () => {
  const [copy = '', other = ''] = sameEncounter(inAll(), 'poster').map(({ id }) => id);
  const apart = doUndoRedo(inAll(), (tr) => detachEncounters(tr, [copy]));
  expect(sameEncounter(apart, 'poster').map(({ id }) => id)).toEqual([other]);
  const alone = doUndoRedo(apart, (tr) => detachEncounters(tr, ['poster', 'site', 'gone']));
  expect([...alone.touchpoint.values()].filter((each) => each.encounterId)).toEqual([]);
});

test('removing one of two leaves the other as its own', () => {
  const after = doUndoRedo(copied(doc, ['poster'], 'bob').after, (tr) => removeTouchpoints(tr, ['poster']));
  expect([...after.touchpoint.values()].filter((each) => each.encounterId)).toEqual([]);
});
