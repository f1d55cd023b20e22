import { expect, test } from 'vitest';
import { CardMotion } from '../../../src/canvas/far/cardMotion.ts';
import { moveTouchpoints } from '../../../src/commands/moveTouchpoints.ts';
import { layoutJourney } from '../../../src/derive/layoutJourney.ts';
import { Transaction } from '../../../src/edit/transaction.ts';
import { card, journey, newIds, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';

const doc = journey(stage('One', card('Look'), card('Ask')), stage('Two', card('Pay')));
const before = layoutJourney(doc, { kind: 'timeline', measure });
const tr = new Transaction(doc, newIds());
moveTouchpoints(tr, ['ask'], { segmentId: 'customer', stageId: 'one', index: 0 });
const after = layoutJourney(tr.doc, { kind: 'timeline', measure }, before);

const places = () => {
  const [from, to, other] = [before.cards.get('ask'), after.cards.get('ask'), after.cards.get('pay')];
  if (!from || !to || !other) throw new Error('The cards are missing.');
  return { from, to, other };
};

test('a card that makes room is seen on its way, and then in its place', () => {
  const { from, to, other } = places();
  const motion = new CardMotion();
  motion.follow(before, 0, false);
  motion.follow(after, 1000, false);
  expect(motion.place(to, 1000)).toMatchObject({ x: from.x });
  const midway = motion.place(to, 1060).x;
  expect(midway).toBeLessThan(from.x);
  expect(midway).toBeGreaterThan(to.x);
  expect(motion.place(other, 1060)).toBe(other);
  expect(motion.isUnderWay(1100)).toBe(true);
  expect(motion.isUnderWay(1200)).toBe(false);
  expect(motion.place(to, 1200)).toBe(to);
});

test('a card that turns back sets out from where it is seen', () => {
  const { from, to } = places();
  const motion = new CardMotion();
  motion.follow(before, 0, false);
  motion.follow(after, 0, false);
  const seen = motion.place(to, 50).x;
  motion.follow(before, 50, false);
  expect(motion.place(from, 50).x).toBeCloseTo(seen);
});

test('nothing moves by itself for whoever wants no motion', () => {
  const motion = new CardMotion();
  motion.follow(before, 0, true);
  motion.follow(after, 0, true);
  expect(motion.isUnderWay(0)).toBe(false);
  expect(motion.place(places().to, 10)).toBe(places().to);
});
