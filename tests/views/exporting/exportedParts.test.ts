import { expect, test } from 'vitest';
import { pictureOf } from '../../../src/derive/pictureScene.ts';
import type { Scene } from '../../../src/derive/scene.ts';
import { allSteps } from '../../../src/derive/steps.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { deckSlides } from '../../../src/views/exporting/deckSlides.ts';
import type { ExportRequest } from '../../../src/views/exporting/exportRequest.ts';
import { pagesOf } from '../../../src/views/exporting/pdfPages.ts';
import { countsOf } from '../../../src/views/exporting/wantedPart.ts';
import { card, journey, map, row, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';

const doc = journey(
  map({ title: 'Secret name' }),
  segment('Tourist'),
  segment('Commuter'),
  stage(
    'Buy',
    card('Pay', -1, { momentOfTruth: 'negative' }),
    card('Nod', 1, { segment: 'Commuter', momentOfTruth: 'positive' }),
    card('Later', 1, { id: 'later', state: 'toBe', momentOfTruth: 'positive' }),
  ),
  row('lane', { id: 'own', type: 'own', order: 'a0', title: 'Ideas' }),
  row('laneCard', {
    id: 'sign',
    laneId: 'own',
    segmentId: 'tourist',
    stageId: 'buy',
    order: 'a0',
    text: 'A sign',
  }),
);

const noParts = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };
const picture = { kind: 'timeline', theme: lightTheme, measure, words } as const;

function request(part: Doc, changes: Partial<ExportRequest['picture']> = {}): ExportRequest {
  const options = { ...picture, ...changes };
  const scenes = () => [pictureOf(part, options)];
  const t = (key: string) => key;
  return { part, doc: part, picture: options, scenes, t, language: 'en' } as unknown as ExportRequest;
}

const textsOf = ({ items }: Scene) => items.flatMap((item) => (item.type === 'text' ? [item.text] : []));

test('a board to write on has empty lanes of its own', () => {
  const [board] = pagesOf(request(doc), 'blank');
  const texts = board ? textsOf(board) : [];
  expect(texts).toContain('Buy');
  expect(texts).not.toContain('A sign');
});

const wholeDeck = { kind: 'deck', hasActions: true } as const;

test('a presentation without the title of the map has no slide that tells it', () => {
  const named = allSteps(deckSlides(request(doc), wholeDeck, picture));
  const options = { ...picture, title: false };
  const unnamed = allSteps(deckSlides(request(doc, options), wholeDeck, options));
  expect(JSON.stringify(named)).toContain('Secret name');
  expect(JSON.stringify(unnamed)).not.toContain('Secret name');
  expect(unnamed).toHaveLength(named.length - 1);
});

test('the matrix of moments of truth leaves out hidden segments', () => {
  const shown = { ...noParts, hiddenSegments: ['commuter'] };
  const texts = textsOf(pictureOf(doc, { ...picture, subject: 'moments', shown }));
  expect(texts).toContain('Tourist');
  expect(texts).not.toContain('Commuter');
});

test('what can be exported is counted in the map that is looked at, without what is hidden', () => {
  const looked = { selection: [], parts: noParts, seen: 'asIs', hiddenCards: new Set<string>() } as const;
  expect(countsOf(doc, looked)).toEqual({ touchpoints: 2, moments: 2, hidden: 0 });
  expect(countsOf(doc, { ...looked, seen: 'toBe' })).toEqual({ touchpoints: 1, moments: 1, hidden: 0 });
  const parts = { ...noParts, hiddenSegments: ['commuter'] };
  expect(countsOf(doc, { ...looked, parts })).toEqual({ touchpoints: 1, moments: 1, hidden: 0 });
  // The touchpoint of the to-be is hidden, but not by the filter alone.
  const hiddenCards = new Set(['nod', 'later']);
  expect(countsOf(doc, { ...looked, hiddenCards })).toEqual({ touchpoints: 1, moments: 1, hidden: 1 });
});
