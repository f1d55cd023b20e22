import { expect, test } from 'vitest';
import { allSteps } from '../../../src/derive/steps.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { deckSlides } from '../../../src/views/exporting/deckSlides.ts';
import { pictureChecks } from '../../../src/views/exporting/pictureChecks.ts';
import { card, journey, map, segment, stage } from '../../journey.ts';
import { pdfChoice, requestOf } from './requests.ts';

const stageOf = (name: string, of: readonly string[]) =>
  stage(
    name,
    ...of.map((name) => card('I wait for the tram', -1, { segment: name, momentOfTruth: 'negative' })),
  );
const mapOf = (...names: string[]) =>
  journey(
    map({ title: 'By tram' }),
    ...names.map((name) => segment(name)),
    stageOf('Wait', names),
    stageOf('Ride', names),
  );

const titlesOf = (doc: Doc) => {
  const request = requestOf(doc);
  const slides = allSteps(deckSlides(request, { kind: 'deck', hasActions: false }, request.picture));
  return slides.map(({ scene }) => scene.title);
};

test('a deck shows each segment after the whole map, and a single one only once', () => {
  expect(titlesOf(mapOf('Tourist', 'Commuter'))).toEqual([
    'By tram',
    'By tram',
    'Tourist',
    'Commuter',
    'exporting.of.moments',
  ]);
  expect(titlesOf(mapOf('Tourist'))).toEqual(['By tram', 'By tram', 'exporting.of.moments']);
});

test('a long map in one row on a slide proposes the layout whose texts are larger', () => {
  const cards = Array.from({ length: 13 }, (_, at) => card(`Step ${at}`, 1));
  const doc = journey(map({ title: 'By tram' }), stage('Wait', ...cards), stage('Ride', ...cards));
  const proposalFor = (layout: 'timeline' | 'compact') => {
    const request = requestOf(doc, { look: { ...pdfChoice.look, layout, frame: '16:9' } });
    return allSteps(pictureChecks(request, request.scenes())).find(({ proposal }) => proposal)?.proposal
      ?.layout;
  };
  expect(proposalFor('timeline')).toBe('compact');
  expect(proposalFor('compact')).toBeUndefined();
});
