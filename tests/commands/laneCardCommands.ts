import { type Pictured, removeImage, setImage } from '../../src/commands/images.ts';
import {
  addLaneCard,
  colorLaneCard,
  moveLaneCard,
  removeLaneCard,
  writeLaneCard,
} from '../../src/commands/laneCards.ts';
import type { Transaction } from '../../src/edit/transaction.ts';
import type { Kind } from '../../src/model/kinds.ts';

interface Dice {
  readonly one: number;
  readonly two: number;
  readonly index: number;
  readonly text: string;
}

const pictured: readonly Pictured[] = ['laneCard', 'touchpoint', 'segment'];

/** What is done to cards of lanes and to pictures, on rows that chance picks. */
export const laneCardCommands: { readonly [name: string]: (tr: Transaction, dice: Dice) => void } = {
  addLaneCard: (tr, dice) => addLaneCard(tr, cellOf(tr, dice), dice.text, dice.index),
  writeLaneCard: (tr, { one, text }) => writeLaneCard(tr, pick(tr, 'laneCard', one), text),
  colorLaneCard: (tr, { one, two }) => colorLaneCard(tr, pick(tr, 'laneCard', one), two % 2 ? 's2' : null),
  moveLaneCard: (tr, dice) => moveLaneCard(tr, pick(tr, 'laneCard', dice.one), cellOf(tr, dice), dice.index),
  removeLaneCard: (tr, { one }) => removeLaneCard(tr, pick(tr, 'laneCard', one)),
  setImage: (tr, { one, two }) => setImage(tr, kindAt(one), pick(tr, kindAt(one), two), pictureAt(two)),
  removeImage: (tr, { one, two }) => removeImage(tr, kindAt(one), pick(tr, kindAt(one), two)),
};

function kindAt(at: number): Pictured {
  return pictured[at % pictured.length] ?? 'laneCard';
}

function pictureAt(at: number) {
  const hash = 'abc'.charAt(at % 3).repeat(64);
  return { hash, mediaType: 'image/png', width: 4, height: 2, data: 'AAAA' } as const;
}

function cellOf(tr: Transaction, { one, two }: Dice) {
  return {
    laneId: pick(tr, 'lane', one),
    segmentId: pick(tr, 'segment', two),
    stageId: pick(tr, 'stage', one + two),
  };
}

function pick(tr: Transaction, kind: Kind, at: number): string {
  const ids = [...tr.doc[kind].keys()];
  return ids[at % Math.max(1, ids.length)] ?? '';
}
