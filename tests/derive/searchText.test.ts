import { expect, test } from 'vitest';
import { folded, holdsWords, searchWords } from '../../src/derive/searchText.ts';

test.each([
  ['Évian, THÉ à la menthe', 'the menthe'],
  ['Perché no', 'perche'],
  ['Straße', 'strasse'],
  ['Smørrebrød', 'smorrebrod'],
  ['ＦＵＬＬ  width', 'full width'],
  ['L’emozione', "l'emo"],
  ['e\u0301cole', 'école'],
  ['anything', ''],
  ['anything', '   '],
])('%s is found by “%s”', (text, query) => {
  expect(holdsWords(folded(text), searchWords(query))).toBe(true);
});

test('all words must be there, in whatever order', () => {
  const text = folded('A day at the library');
  expect(holdsWords(text, searchWords('library day'))).toBe(true);
  expect(holdsWords(text, searchWords('library night'))).toBe(false);
});
