import { expect, test } from 'vitest';
import { groundOf } from '../../../src/derive/analysis/ground.ts';
import { stageBalance } from '../../../src/derive/analysis/stageBalance.ts';
import { balanceScale } from '../../../src/derive/charts/balanceCards.ts';
import { card, journey, stage } from '../../journey.ts';

const balanceOf = (...counts: number[]) =>
  stageBalance(
    groundOf(
      journey(
        ...counts.map((count, at) =>
          stage(
            `S${at}`,
            { weight: 1 },
            ...Array.from({ length: count }, (_, index) => card(`c${at}-${index}`)),
          ),
        ),
      ),
    ),
  );

test('cards have their usual size as long as all have room', () => {
  expect(balanceScale(balanceOf(3, 2), 200)).toEqual({ slot: 29, card: 25 });
  expect(balanceScale([], 200)).toEqual({ slot: 29, card: 25 });
});

test('the fullest stage fits the room, on one scale for all; very many cards become a bar', () => {
  expect(balanceScale(balanceOf(10, 2), 200).slot).toBe(20);
  const { slot, card: width } = balanceScale(balanceOf(100, 2), 200);
  expect([slot, width]).toEqual([2, 2]);
});
