import { expect, test } from 'vitest';
import { actionSignItems, signRoom } from '../../src/derive/actionMark.ts';
import { type PictureOptions, pictureOf } from '../../src/derive/pictureScene.ts';
import { popularMarkItems, popularSignItems } from '../../src/derive/popularMark.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { shown } from './markedMaps.ts';

const box = { x: 10, y: 20, width: 200, height: 80 };

test('on the cards of a slide the mark of popularity is larger, and beside that of open actions', () => {
  const [usual] = popularMarkItems(box, 'most', lightTheme);
  const [large] = popularSignItems(box, 'most', lightTheme, signRoom);
  const [action] = actionSignItems(box, lightTheme);
  if (usual?.type !== 'rect' || large?.type !== 'rect' || action?.type !== 'rect')
    throw new Error('No ground.');
  expect(large.width).toBeGreaterThan(usual.width);
  expect(large.x + large.width).toBeLessThan(action.x);
  expect(large.y + large.height / 2).toBeCloseTo(action.y + action.height / 2);
});

test.each(['most', 'least'] as const)(
  'a picture marks what is %s popular only where that is wanted',
  (mark) => {
    for (const kind of ['timeline', 'compact'] as const) {
      const { doc } = shown[mark];
      expect(textsOf(doc, { kind, popular: true })).toContain(words.signs[mark]);
      expect(textsOf(doc, { kind, popular: true, legend: false })).not.toContain(words.signs[mark]);
      expect(textsOf(doc, { kind })).not.toContain(words.signs[mark]);
      const plain = itemsOf(doc, { kind, legend: false });
      expect(itemsOf(doc, { kind, legend: false, popular: true })).toHaveLength(plain.length + 2);
    }
  },
);

test('a picture of a part of a map marks what is popular among all of it', () => {
  const { doc } = shown.most;
  const one = [...doc.touchpoint.values()].filter(({ title }) => title === 'Pay');
  const part = { ...doc, touchpoint: new Map(one.map((row) => [row.id, row])) };
  expect(textsOf(part, { popular: true })).toContain(words.signs.most);
});

function itemsOf(doc: Doc, options: Partial<PictureOptions>) {
  return pictureOf(doc, { kind: 'timeline', theme: lightTheme, measure, words, ...options }).items;
}

function textsOf(doc: Doc, options: Partial<PictureOptions>): string[] {
  return itemsOf(doc, options).flatMap((item) => (item.type === 'text' ? item.text : []));
}
