import { cardAt } from '../../derive/cellAt.ts';
import { linkCards } from '../../ui/linkActions.ts';
import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import type { Gesture } from './gesture.ts';

/** Draws a link from a card to the one where it is released. Nothing of the map moves meanwhile: a gutter that opens would take the card away from under the pointer. */
export function drawLink(board: Board, fromId: string): Gesture {
  const { state } = board;
  let toId: string | null = null;
  return {
    name: { key: 'edit.addLink' },
    begin: () => state.setState({ hover: null, linking: { fromId, at: null, toId: null } }),
    follow: (at) => {
      toId = targetAt(board, fromId, at);
      state.setState({ linking: { fromId, at, toId } });
    },
    at: () => null,
    end: () => state.setState({ linking: null }),
    released: () => {
      if (toId !== null) linkCards(board.workspace, { fromId, toId });
    },
  };
}

/** The card at a place of the board that a link from another one can lead to; or null. */
export function targetAt(board: Board, fromId: string, { x, y }: Point): string | null {
  const id = cardAt(board.layout.get(), x, y)?.id ?? null;
  return id === fromId ? null : id;
}
