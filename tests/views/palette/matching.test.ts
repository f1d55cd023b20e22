import { describe, expect, test } from 'vitest';
import { finder } from '../../../src/views/palette/matching.ts';

const items = [
  { name: 'Emotion Very negative', others: ['Angry', 'Frustrated', 'furious'] },
  { name: 'Emotion Negative', others: ['Sad', 'unhappy', 'take back'] },
  { name: 'Zoom in', others: ['bigger', 'enlarge'] },
  { name: 'Add touchpoint', others: ['new', 'card', 'sticky note'] },
  { name: 'Città d’arte', others: [] },
];
const find = finder(items);
const names = (text: string, isLenient = false) => find(text, isLenient).map(({ item }) => item.name);

describe('the palette finds', () => {
  test('by the beginning of words, in any order', () => {
    expect(names('neg emo')).toEqual(['Emotion Negative', 'Emotion Very negative']);
    expect(names('touchpoint add')).toEqual(['Add touchpoint']);
  });

  test('by other words, and says by which', () => {
    expect(find('sad', false)).toMatchObject([{ item: { name: 'Emotion Negative' }, match: { by: 'Sad' } }]);
    expect(find('negative', false)[0]?.match.by).toBe(null);
  });

  test('whatever the capitals and accents', () => {
    expect(names('CITTA ARTE')).toEqual(['Città d’arte']);
    expect(names('città')).toEqual(['Città d’arte']);
    const cafes = finder([{ name: 'Caféhäuser in Köln', others: [] }]);
    for (const typed of ['cafehauser', 'Caféhäuser', 'koln', 'ÖLN'])
      expect(cafes(typed, false), typed).toHaveLength(1);
  });

  test('names before other words, and the beginning of a word before its middle', () => {
    const among = finder([
      { name: 'Reset zoom', others: [] },
      { name: 'Settings', others: ['zoom'] },
      { name: 'Zoom', others: [] },
    ]);
    expect(among('zoom', false).map(({ item }) => item.name)).toEqual(['Zoom', 'Reset zoom', 'Settings']);
  });

  test('longer words with one slip, when asked to: a letter wrong, missing, too many, or two that changed places', () => {
    for (const slip of ['negatlve', 'negatve', 'negattive', 'negaitve']) {
      expect(names(slip), slip).toEqual([]);
      expect(names(slip, true), slip).toHaveLength(2);
    }
    expect(names('sat', true)).toEqual([]);
  });

  test('though little words beside stand for nothing', () => {
    expect(names('add a touchpoint')).toEqual(['Add touchpoint']);
    expect(names('the sad one')).toEqual(['Emotion Negative']);
  });

  test('nothing by what nothing has', () => {
    expect(names('xyzzy')).toEqual([]);
    expect(names('zoom xyzzy')).toEqual([]);
    expect(names('…')).toEqual([]);
  });
});
