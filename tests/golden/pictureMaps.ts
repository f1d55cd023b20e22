import type { PictureOptions } from '../../src/derive/pictureScene.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, row, segment, stage } from '../journey.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** A picture that is wide and one that is tall, of one colour each. */
const wide = row('image', {
  id: 'wide',
  hash: 'a'.repeat(64),
  mediaType: 'image/png',
  width: 4,
  height: 2,
  alt: 'A wide red sheet',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mM44GAARwzIHACAGgmBZf2eJAAAAABJRU5ErkJggg==',
});
const tall = row('image', {
  id: 'tall',
  hash: 'b'.repeat(64),
  mediaType: 'image/png',
  width: 2,
  height: 4,
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAAECAIAAAArjXluAAAAEElEQVR42mNQSFgARAzYKAB6HAkBHAgTSQAAAABJRU5ErkJggg==',
});

const twelvePortraits = journey(
  map({ title: 'Twelve faces' }),
  wide,
  tall,
  ...numbers(12).map((number) =>
    segment(`Segment ${number}`, {
      imageId: number % 2 ? 'wide' : 'tall',
      ...(number % 3 > 0 && { share: number * 8 }),
    }),
  ),
  ...numbers(2).map((number) =>
    stage(
      `Stage ${number}`,
      ...numbers(12).map((of) =>
        card(`Encounter ${number} of ${of}`, Math.cos(number * of) * 2, { segment: `Segment ${of}` }),
      ),
    ),
  ),
);

const cell = { laneId: 'own', segmentId: 'guest', stageId: 'arrive' };
const picturesInLanes = journey(
  map({ title: 'Sketches under the journey' }),
  segment('Guest'),
  stage('Arrive', card('The bell', 1, { imageId: 'wide' }), card('The stairs', -1)),
  stage('Leave', card('The key', 0.4)),
  wide,
  tall,
  row('image', { id: 'gone', hash: 'c'.repeat(64), mediaType: 'image/png', width: 9, height: 9 }),
  row('lane', { id: 'own', type: 'own', order: 'a0', title: 'Sketches' }),
  row('laneCard', { id: 'c1', ...cell, order: 'a0', text: 'The door as one finds it', imageId: 'wide' }),
  row('laneCard', { id: 'c2', ...cell, order: 'a1', text: '', imageId: 'tall', color: 's3' }),
  row('laneCard', { id: 'c3', ...cell, order: 'a2', text: 'Words alone' }),
  row('laneCard', { id: 'c4', ...cell, stageId: 'leave', order: 'a0', text: 'Lost', imageId: 'gone' }),
);

/** Maps with pictures, whose pictures are kept. */
export const pictureMaps: Readonly<Record<string, { doc: Doc; options?: Partial<PictureOptions> }>> = {
  'twelve-portraits': { doc: twelvePortraits },
  'twelve-portraits-compact': { doc: twelvePortraits, options: { kind: 'compact' } },
  'pictures-in-lanes': { doc: picturesInLanes },
  'pictures-in-lanes-compact': { doc: picturesInLanes, options: { kind: 'compact' } },
};
