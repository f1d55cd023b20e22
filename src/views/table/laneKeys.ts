import type { LaneCell } from '../../commands/laneCards.ts';
import type { TableLane } from '../../derive/journeyTable.ts';
import { placeOfLaneCard, type TablePlace } from '../../derive/tablePlaces.ts';
import { laneCardKeys } from '../../ui/keys/laneCardKeys.ts';
import { keyReader } from '../../ui/keys/readKeys.ts';
import {
  type LaneCardStep,
  laneCardsIn,
  removeLaneCardNamed,
  startLaneCard,
  stepLaneCard,
} from '../../ui/lanes/laneCardDeeds.ts';
import { openTableLane } from '../../ui/lanes/openTableLane.ts';
import { goTo, type TableDesk } from './table.ts';

type LanePlace = TablePlace & { readonly kind: 'lane' };

const deedOf = keyReader(laneCardKeys);

const steps: Readonly<Record<string, LaneCardStep>> = {
  ArrowUp: 'before',
  ArrowDown: 'after',
  ArrowLeft: 'previousStage',
  ArrowRight: 'nextStage',
};

/** What a key does while the keyboard is on something that a lane says, or on a card of one's own. Says false when it means nothing here. */
export function laneKey(desk: TableDesk, place: LanePlace, event: KeyboardEvent): boolean {
  const { workspace } = desk;
  const { cardId } = place;
  const deed = deedOf(event);
  if (deed === 'edit') return editLane(desk, place);
  if (laneOf(desk, place)?.type !== 'own') return false;
  if (deed === 'add') addLaneCardAt(desk, place);
  else if (cardId === undefined) return false;
  else if (deed === 'move') moveAlong(desk, cardId, steps[event.key]);
  else if (deed === 'remove') removeLaneCardNamed(workspace, cardId);
  else if (deed === 'select') workspace.session.setState({ chosen: { kind: 'laneCard', id: cardId } });
  else return false;
  return true;
}

/** Opens what a lane says: a card of one's own in its place, else the details of the touchpoint at that section. */
export function editLane(desk: TableDesk, place: LanePlace): boolean {
  const { workspace } = desk;
  const lane = laneOf(desk, place);
  if (lane?.type === 'own') {
    if (place.cardId === undefined) addLaneCardAt(desk, place);
    else
      workspace.session.setState({ chosen: { kind: 'laneCard', id: place.cardId }, editing: place.cardId });
    return true;
  }
  const text = lane?.cells[columnOf(desk, place)]?.[0];
  if (lane && text?.touchpointId) openTableLane(workspace, text.touchpointId, lane.type);
  return true;
}

/** Opens an empty card behind the one at a place, or in an empty cell. */
export function addLaneCardAt(
  desk: TableDesk,
  { lane: laneId, segmentId, stageId, cardId }: LanePlace,
): void {
  const { workspace } = desk;
  const cell: LaneCell = { laneId, segmentId, stageId };
  const cards = laneCardsIn(workspace.editor.getState().doc, cell);
  const at = cards.findIndex(({ id }) => id === cardId);
  startLaneCard(workspace, cell, at < 0 ? undefined : at + 1);
}

/** Takes the keyboard to a card of a lane, wherever it stands now. */
function showLaneCard(desk: TableDesk, id: string): void {
  const place = placeOfLaneCard(desk.watch.get(), id);
  if (place) goTo(desk, place);
}

/** Takes the keyboard to the card of a lane that an undo or redo changed and left there, or that was opened to be written. Returns how to stop. */
export function followLaneCards(desk: TableDesk): () => void {
  const { editor, session } = desk.workspace;
  const stops = [
    editor.onCommit(({ step, changes }) => {
      const id = step && changes.find(({ kind, after }) => kind === 'laneCard' && after)?.id;
      if (id) showLaneCard(desk, id);
    }),
    session.subscribe(({ editing }, previous) => {
      if (editing !== null && editing !== previous.editing) showLaneCard(desk, editing);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The lane of a place. */
function laneOf({ watch }: TableDesk, place: LanePlace): TableLane | undefined {
  const band = watch.get().bands.find(({ id }) => id === place.segmentId);
  return band?.lanes.find(({ key }) => key === place.lane);
}

function moveAlong(desk: TableDesk, id: string, step: LaneCardStep | undefined): void {
  if (!step) return;
  stepLaneCard(desk.workspace, id, step);
  showLaneCard(desk, id);
}

function columnOf({ watch }: TableDesk, { stageId }: LanePlace): number {
  return watch.get().stageIds.indexOf(stageId);
}
