import { expect, test } from 'vitest';
import { addEncounter, encounterOf } from '../../src/commands/addEncounter.ts';
import { encounter } from '../../src/model/encounter.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage, titles } from '../journey.ts';

const doc = journey(stage('Buy', card('Pay', -1, { channel: 'Till' }), card('Wait')));
const middle = { segmentId: 'customer', stageId: 'buy', index: 1 };

const chat = {
  title: 'I ask the chatbot',
  kind: 'digital',
  channel: 'Chatbot',
  medium: 'digital',
  controlledBy: 'brand',
} as const;

test('an encounter becomes a touchpoint at its place, with a channel of its medium', () => {
  const after = doUndoRedo(doc, (tr) => void addEncounter(tr, middle, chat, { id: 'chat' }));
  expect(titles(after, 'buy')).toEqual(['Pay', 'I ask the chatbot', 'Wait']);
  const { channelId = '', ...row } = after.touchpoint.get('chat') ?? {};
  expect(row).toMatchObject({ kind: 'digital', controlledBy: 'brand', state: 'asIs' });
  expect(row).not.toHaveProperty('channel');
  expect(after.channel.get(channelId)).toMatchObject({ name: 'Chatbot', medium: 'digital' });
});

test('a channel that is there already is taken as it is', () => {
  const after = doUndoRedo(doc, (tr) => {
    addEncounter(tr, middle, { ...chat, channel: ' till ' }, { id: 'chat' });
  });
  expect(after.channel.size).toBe(1);
  expect(after.touchpoint.get('chat')?.channelId).toBe('till');
  expect(after.channel.get('till')).toEqual(doc.channel.get('till'));
});

test('an encounter without a channel has none', () => {
  const after = doUndoRedo(
    doc,
    (tr) => void addEncounter(tr, middle, { title: 'I taste it' }, { id: 'taste' }),
  );
  expect(after.channel.size).toBe(1);
  expect(after.touchpoint.get('taste')).not.toHaveProperty('channelId');
});

test('where there is no such cell it lies in the tray', () => {
  const nowhere = { ...middle, stageId: 'gone' };
  const after = doUndoRedo(doc, (tr) => void addEncounter(tr, nowhere, chat, { id: 'chat' }));
  expect(after.touchpoint.get('chat')).toMatchObject({ stageId: null, segmentId: null });
});

test('what is kept of a touchpoint is what it is, and what is added from it is the same again', () => {
  const filled = doUndoRedo(doc, (tr) => {
    const id = addEncounter(tr, middle, { ...chat, description: 'At night' }, { id: 'chat' });
    tr.update('touchpoint', id, { emotion: -2, quote: 'Hello?', evidence: 'researched' });
  });
  const kept = encounterOf(filled, 'chat');
  expect(kept).toEqual({ ...chat, description: 'At night' });
  expect(encounter.safeParse(kept).success).toBe(true);
});

test('a touchpoint without a title is nothing to keep', () => {
  const untitled = journey(stage('Buy', card(' ', 1, { id: 'blank' })));
  expect(encounterOf(untitled, 'blank')).toBeNull();
  expect(encounterOf(untitled, 'gone')).toBeNull();
});
