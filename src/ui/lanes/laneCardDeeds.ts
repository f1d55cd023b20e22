import {
  addLaneCard,
  colorLaneCard,
  type LaneCell,
  moveLaneCard,
  removeLaneCard,
  writeLaneCard,
} from '../../commands/laneCards.ts';
import type { Doc } from '../../model/doc.ts';
import type { LaneCard } from '../../model/laneCard.ts';
import { inOrder } from '../../model/order.ts';
import { takeBack } from '../takeBack.ts';
import type { Workspace } from '../workspace.ts';

/** Where to a card of a lane goes by a key: a place towards the start or the end of its cell, or to the stage beside. */
export type LaneCardStep = 'before' | 'after' | 'previousStage' | 'nextStage';

/** The cards of a cell of a lane of one's own, in their order. */
export function laneCardsIn(doc: Doc, { laneId, segmentId, stageId }: LaneCell): LaneCard[] {
  const isHere = (card: LaneCard) =>
    card.laneId === laneId && card.segmentId === segmentId && card.stageId === stageId;
  return inOrder([...doc.laneCard.values()].filter(isHere));
}

/** Opens an empty card in a cell, at its end or before the `index`-th, and returns its id. It is only shown: the document gets it with its first letter, so that giving up leaves no trace. */
export function startLaneCard({ editor, session, newId }: Workspace, cell: LaneCell, index?: number): string {
  const id = newId();
  editor.preview((tr) => void addLaneCard(tr, cell, '', index, id));
  session.setState({ chosen: { kind: 'laneCard', id }, editing: id });
  return id;
}

/** Opens an empty card behind another, or in a stage beside it; returns its id, or null where there is no stage. */
export function startLaneCardBy(workspace: Workspace, id: string, stages: -1 | 0 | 1): string | null {
  const { doc, shown } = workspace.editor.getState();
  const card = shown.laneCard.get(id);
  const cell = card && cellBeside(doc, card, stages);
  if (!cell) return null;
  return startLaneCard(workspace, cell, stages === 0 ? indexOf(doc, card) + 1 : undefined);
}

/** Writes the text of a card while it is typed; a card that was only shown becomes part of the document with its first letter. */
export function writeLaneCardText({ editor }: Workspace, id: string, text: string): void {
  const { doc, shown } = editor.getState();
  if (doc.laneCard.has(id)) {
    editor.run({ key: 'lanes.did.writeCard' }, (tr) => writeLaneCard(tr, id, text), `card ${id}`);
    return;
  }
  const draft = shown.laneCard.get(id);
  if (!draft || text.trim() === '') return;
  const index = laneCardsIn(shown, draft).findIndex((card) => card.id === id);
  editor.run({ key: 'lanes.did.addCard' }, (tr) => addLaneCard(tr, draft, text, index, id), `card ${id}`);
}

/** Gives a card a colour, or none. */
export function colorLaneCardNow({ editor }: Workspace, id: string, color: string | null): void {
  editor.run({ key: 'lanes.did.colorCard' }, (tr) => colorLaneCard(tr, id, color));
}

/** Ends the typing of a card: one without text and picture goes, be it new or emptied. */
export function finishLaneCard({ editor, session }: Workspace, id: string): void {
  const card = editor.getState().doc.laneCard.get(id);
  if (!card) editor.preview(null);
  else if (card.text.trim() === '' && card.imageId === undefined)
    editor.run({ key: 'lanes.did.removeCard' }, (tr) => removeLaneCard(tr, id), `card ${id}`);
  const { editing, chosen } = session.getState();
  const isGone = !editor.getState().doc.laneCard.has(id);
  session.setState({
    ...(editing === id && { editing: null }),
    ...(isGone && chosen?.id === id && { chosen: null }),
  });
}

/** Removes a card; a notice offers to take it back. */
export function removeLaneCardNamed(workspace: Workspace, id: string): void {
  const { editor, session } = workspace;
  const { focus } = session.getState();
  const changes = editor.run({ key: 'lanes.did.removeCard' }, (tr) => removeLaneCard(tr, id));
  if (changes.length === 0) return;
  const run = takeBack(workspace, { key: 'lanes.did.addCard' }, changes, focus);
  workspace.notify({ key: 'lanes.cardRemoved' }, { label: { key: 'board.undo' }, run });
}

/** Moves a card before the `index`-th of the others of a cell, and says where it stands now. Says false when it stays where it was. */
export function moveLaneCardTo(workspace: Workspace, id: string, cell: LaneCell, index: number): boolean {
  const { editor } = workspace;
  const changes = editor.run({ key: 'lanes.did.moveCard' }, (tr) => moveLaneCard(tr, id, cell, index));
  if (changes.length > 0) sayLaneCard(workspace, id);
  return changes.length > 0;
}

/** Moves a card a place within its cell or to the end of the stage beside; where it cannot go further, that is said. */
export function stepLaneCard(workspace: Workspace, id: string, step: LaneCardStep): void {
  const { doc } = workspace.editor.getState();
  const card = doc.laneCard.get(id);
  if (!card) return;
  const isAside = step === 'previousStage' || step === 'nextStage';
  const way = step === 'after' || step === 'nextStage' ? 1 : -1;
  const cell = isAside ? cellBeside(doc, card, way) : card;
  const index = isAside ? Number.POSITIVE_INFINITY : indexOf(doc, card) + way;
  const isMoved = cell !== null && index >= 0 && moveLaneCardTo(workspace, id, cell, index);
  if (!isMoved) workspace.announce({ key: 'board.cannotMove' });
}

/** Moves a card to the end of another stage of its segment. */
export function sendLaneCard(workspace: Workspace, id: string, stageId: string): void {
  const card = workspace.editor.getState().doc.laneCard.get(id);
  if (card && card.stageId !== stageId)
    moveLaneCardTo(workspace, id, { ...card, stageId }, Number.POSITIVE_INFINITY);
}

/** Says where a card stands now. */
export function sayLaneCard({ editor, announce }: Workspace, id: string): void {
  const { doc } = editor.getState();
  const card = doc.laneCard.get(id);
  if (!card) return;
  const stage = doc.stage.get(card.stageId)?.name ?? '';
  const segment = doc.segment.get(card.segmentId)?.name ?? '';
  const count = laneCardsIn(doc, card).length;
  announce({
    key: 'board.movedCard',
    values: { stage, segment, position: indexOf(doc, card) + 1, count },
  });
}

function indexOf(doc: Doc, card: LaneCard): number {
  return laneCardsIn(doc, card).findIndex(({ id }) => id === card.id);
}

/** The same cell some stages further; null where there is none. */
function cellBeside(doc: Doc, card: LaneCard, stages: number): LaneCell | null {
  const all = inOrder(doc.stage.values());
  const stage = all[all.findIndex(({ id }) => id === card.stageId) + stages];
  return stage ? { laneId: card.laneId, segmentId: card.segmentId, stageId: stage.id } : null;
}
