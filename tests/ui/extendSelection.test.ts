import { expect, test } from 'vitest';
import { createSessionStore } from '../../src/store/createSessionStore.ts';
import { extendSelection } from '../../src/ui/extendSelection.ts';

function selected(from: string | undefined, to: string | undefined, order?: readonly string[]): string[] {
  const session = createSessionStore();
  session.setState({ selection: ['a'] });
  extendSelection({ session }, [from, to], order);
  return [...session.getState().selection];
}

test('all touchpoints on a far way are selected with its two ends, whichever way it goes', () => {
  expect(selected('b', 'd', ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  expect(selected('d', 'b', ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
});

test('from an empty cell, or from one to the next, only the ends are selected', () => {
  expect(selected(undefined, 'd', ['a', 'b', 'c', 'd'])).toEqual(['a', 'd']);
  expect(selected('b', 'd')).toEqual(['a', 'b', 'd']);
});
