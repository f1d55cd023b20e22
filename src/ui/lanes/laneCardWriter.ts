import {
  addLaneCard,
  type LaneCell,
  moveLaneCard,
  removeLaneCard,
  writeLaneCard,
} from '../../commands/laneCards.ts';
import type { LineWriter } from '../inspector/useLines.ts';
import type { Workspace } from '../workspace.ts';

/** How the cards of a cell of a lane are written as a list. What is typed into one in one go is one step of history. */
export function laneCardWriter({ editor }: Workspace, cell: LaneCell): LineWriter {
  return {
    add(id, text, index) {
      editor.run({ key: 'lanes.did.addCard' }, (tr) => addLaneCard(tr, cell, text, index, id), `card ${id}`);
    },
    change(id, text) {
      editor.run({ key: 'lanes.did.writeCard' }, (tr) => writeLaneCard(tr, id, text), `card ${id}`);
    },
    move(id, index) {
      editor.run({ key: 'lanes.did.moveCard' }, (tr) => moveLaneCard(tr, id, cell, index));
    },
    preview(id, index) {
      editor.preview(index === null ? null : (tr) => moveLaneCard(tr, id, cell, index));
    },
    remove(id) {
      editor.run({ key: 'lanes.did.removeCard' }, (tr) => removeLaneCard(tr, id));
    },
  };
}
