import { expect, test } from 'vitest';
import { fadedEntries } from '../../src/derive/laneTexts.ts';
import type { LaneText, LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { card, journey, row, stage } from '../journey.ts';
import { optionsOf } from './maps.ts';

const doc = journey(
  stage(
    'See',
    card('Poster', 1, { pains: ['Too small', 'Nobody knows'] }),
    card('Site', -1, { pains: ['Nobody knows', 'Slow', 'Loud', 'Old', 'Odd'] }),
  ),
  row('lane', { id: 'pains', type: 'pains', order: 'a0' }),
  row('lane', { id: 'own', type: 'own', order: 'a1', title: 'Rooms' }),
  row('laneCard', {
    id: 'hall',
    laneId: 'own',
    segmentId: 'customer',
    stageId: 'see',
    order: 'a0',
    text: 'Hall',
  }),
);

function textsOf(kind: LayoutKind, type: 'pains' | 'own'): readonly LaneText[] {
  const [band] = layoutJourney(doc, optionsOf(kind)).bands;
  return band?.lanes.find((lane) => lane.type === type)?.texts ?? [];
}

const dimmed = (kind: LayoutKind, ...ids: string[]) =>
  textsOf(kind, 'pains').map((text) => {
    const faded = fadedEntries(text, new Set(ids));
    return text.entries.filter((_, at) => faded[at]).map(({ lines }) => lines[0]);
  });

test('what a lane says under a card is dimmed with the card', () => {
  expect(dimmed('timeline', 'poster')).toEqual([['Too small', 'Nobody knows'], []]);
  expect(dimmed('timeline')).toEqual([[], []]);
});

test('of what is told once for a stack only that is dimmed which no card says that is looked for', () => {
  expect(dimmed('compact', 'poster')).toEqual([['Too small']]);
  expect(dimmed('compact', 'site')).toEqual([['Slow', '+3']]);
  expect(dimmed('compact', 'poster', 'site')).toEqual([['Too small', 'Nobody knows', 'Slow', '+3']]);
});

test('cards of lanes of one’s own belong to no touchpoint and stay as they are', () => {
  const [hall] = textsOf('timeline', 'own');
  expect(hall && fadedEntries(hall, new Set(['poster', 'site']))).toEqual([false]);
});
