import { moveLaneCard } from '../../commands/laneCards.ts';
import { laneCardBox, ownPlaceAt } from '../../derive/ownLanes.ts';
import type { Edit } from '../../edit/transaction.ts';
import { sayLaneCard } from '../../ui/lanes/laneCardDeeds.ts';
import type { Board } from '../board.ts';
import type { Gesture } from './gesture.ts';

/** Carries a card of a lane of one's own to another place in its lane; the map shows where letting go would leave it. */
export function carryLaneCard(board: Board, id: string): Gesture | null {
  const { session } = board.workspace;
  const home = laneCardBox(board.layout.get(), id);
  if (!home) return null;
  const { laneId } = home.place;
  let last: { key: string; edit: Edit } | null = null;
  return {
    name: { key: 'lanes.did.moveCard' },
    begin: () => board.state.setState({ hover: null, heldLaneCard: id }),
    at: ({ x, y }) => {
      const to = ownPlaceAt(board.layout.get(), { laneId, id }, x, y);
      if (!to) return null;
      const key = `${to.place.segmentId} ${to.place.stageId} ${to.index}`;
      if (last?.key !== key) last = { key, edit: (tr) => moveLaneCard(tr, id, to.place, to.index) };
      return last.edit;
    },
    end: () => board.state.setState({ heldLaneCard: null }),
    done: () => {
      session.setState({ selection: [], chosen: { kind: 'laneCard', id } });
      sayLaneCard(board.workspace, id);
    },
  };
}
