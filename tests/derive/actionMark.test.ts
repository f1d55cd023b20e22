import { expect, test } from 'vitest';
import { actionMarkItems, actionSignItems, commentRoom } from '../../src/derive/actionMark.ts';
import { lightTheme } from '../../src/derive/theme.ts';

const card = { x: 10, y: 20, width: 100, height: 80 };

test('the mark of open actions stands at the foot of its card, beside that of comments', () => {
  const [alone] = actionMarkItems(card, 2, lightTheme);
  expect(alone).toMatchObject({ type: 'rect', x: 76, y: 88, width: 28 });
  const [beside] = actionMarkItems(card, 2, lightTheme, commentRoom(3));
  expect(beside).toMatchObject({ x: 45, y: 92, width: 28 });
  expect(commentRoom(0)).toBe(0);
});

test('on the cards of a slide it is larger and without the number, which could not be read there', () => {
  const items = actionSignItems(card, lightTheme);
  expect(items.map(({ type }) => type)).toEqual(['rect', 'path']);
  const [ground] = items;
  expect(ground?.type === 'rect' && ground.x + ground.width).toBeCloseTo(card.x + card.width - 8);
  expect(ground?.type === 'rect' && ground.y + ground.height / 2).toBeCloseTo(card.y + card.height);
});
