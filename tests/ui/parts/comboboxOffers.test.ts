import { expect, test } from 'vitest';
import { offerOnLeaving, offersFor, pickNamed } from '../../../src/ui/parts/comboboxOffers.ts';

const picks = ['Shop', 'Web shop', 'App'].map((name) => ({ id: name.toLowerCase(), name }));
const texts = (typed: string, canBeNone = true) =>
  offersFor(picks, typed, canBeNone).map((offer) =>
    offer.type === 'pick' ? offer.pick.name : offer.type === 'create' ? `+${offer.name}` : 'none',
  );

test('without a text everything is offered, and none when something is picked', () => {
  expect(texts('')).toEqual(['none', 'Shop', 'Web shop', 'App']);
  expect(texts('  ', false)).toEqual(['Shop', 'Web shop', 'App']);
});

test('names that begin with the text come first, and a new one can be made of it', () => {
  expect(texts('sh')).toEqual(['Shop', 'Web shop', '+sh']);
  expect(texts(' Kiosk ')).toEqual(['+Kiosk']);
});

test('a name that is there already is not offered to be made again, whatever its case', () => {
  expect(texts('SHOP')).toEqual(['Shop', 'Web shop']);
  expect(pickNamed(picks, ' app ')?.id).toBe('app');
});

test('leaving the field picks the one of that name, makes a new one, or takes it away', () => {
  expect(offerOnLeaving(picks, 'app')).toEqual({ type: 'pick', pick: picks[2] });
  expect(offerOnLeaving(picks, ' Fair ')).toEqual({ type: 'create', name: 'Fair' });
  expect(offerOnLeaving(picks, ' ')).toEqual({ type: 'none' });
});
