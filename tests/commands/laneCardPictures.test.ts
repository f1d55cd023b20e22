import { expect, test } from 'vitest';
import { removeImage, setImage } from '../../src/commands/images.ts';
import { removeLaneCard } from '../../src/commands/laneCards.ts';
import { removeLane } from '../../src/commands/lanes.ts';
import { removeSegment } from '../../src/commands/segments.ts';
import { removeStage } from '../../src/commands/stages.ts';
import type { Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage } from '../journey.ts';

const cell = { laneId: 'places', segmentId: 'ann', stageId: 'buy' };
const doc = journey(
  segment('Ann'),
  segment('Ben'),
  stage('Buy', card('Pay')),
  stage('Use'),
  row('lane', { id: 'places', type: 'own', order: 'a0', title: 'Places' }),
  row('laneCard', { id: 'shop', ...cell, order: 'a0', text: 'Shop' }),
  row('laneCard', { id: 'street', ...cell, order: 'a1', text: '' }),
);
const picture = (letter: string) =>
  ({ hash: letter.repeat(64), mediaType: 'image/webp', width: 20, height: 10, data: 'AAAA' }) as const;
const hashes = ({ image }: Doc) => [...image.values()].map(({ hash }) => hash[0]);
const shown = doUndoRedo(doc, (tr) => setImage(tr, 'laneCard', 'shop', picture('a')));

test('a card of a lane has a picture, another takes its place, and it can be taken away', () => {
  expect(shown.laneCard.get('shop')).toMatchObject({ text: 'Shop', imageId: [...shown.image.keys()][0] });
  const other = doUndoRedo(doc, (tr) => {
    setImage(tr, 'laneCard', 'shop', picture('a'));
    setImage(tr, 'laneCard', 'shop', picture('b'));
  });
  expect(hashes(other)).toEqual(['b']);
  const bare = doUndoRedo(other, (tr) => removeImage(tr, 'laneCard', 'shop'));
  expect(hashes(bare)).toEqual([]);
  expect(bare.laneCard.get('shop')).not.toHaveProperty('imageId');
});

test('a touchpoint and a card of a lane that show the same picture share it', () => {
  const both = doUndoRedo(shown, (tr) => setImage(tr, 'touchpoint', 'pay', picture('a')));
  expect(hashes(both)).toEqual(['a']);
  expect(hashes(doUndoRedo(both, (tr) => removeLaneCard(tr, 'shop')))).toEqual(['a']);
});

test.each<[string, (tr: Transaction) => void]>([
  ['card', (tr) => removeLaneCard(tr, 'shop')],
  ['lane', (tr) => removeLane(tr, 'places')],
  ['stage', (tr) => removeStage(tr, 'buy', 'remove')],
  ['segment', (tr) => removeSegment(tr, 'ann', 'remove')],
])('the picture goes with the %s that showed it, and undo brings it back', (_, remove) => {
  const after = doUndoRedo(shown, remove);
  expect(after.laneCard.has('shop')).toBe(false);
  expect(hashes(after)).toEqual([]);
});
