import { shapeOf } from '../../commands/shape.ts';
import { placeAfterStep } from '../../derive/listPlace.ts';
import { moveCards, stepCardsEmotion } from '../../ui/cardActions.ts';
import { extendSelection } from '../../ui/extendSelection.ts';
import { moveTogether } from '../../ui/moveTogether.ts';
import { startCardHere } from '../../ui/newCard.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import { pickByKey, selectionToTake } from '../../ui/selectByKey.ts';
import { askForKeyboard, type JourneyList } from './list.ts';
import { activePlace, listPlaces } from './listPlaces.ts';
import { segmentBeside, showSegment } from './showSegment.ts';

const along: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };
const across: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** What a key does while the keyboard is on a row of the list; says false when it means nothing here. Keys that also stand in menus are bound with all other actions. */
export function listKey(list: JourneyList, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return false;
  const up = along[key];
  const side = across[key];
  if (altKey && shiftKey && side) return feel(list, side);
  if (altKey && up) return move(list, up);
  if (altKey && side) return moveToSegment(list, side);
  if (altKey) return false;
  if (up) return walk(list, (at) => at + up, shiftKey);
  if (side) return goToSegment(list, side);
  if (key === 'Home') return walk(list, () => 0, shiftKey);
  if (key === 'End') return walk(list, (_, count) => count - 1, shiftKey);
  return !shiftKey && plainKey(list, key);
}

function plainKey(list: JourneyList, key: string): boolean {
  const { session } = list.workspace;
  const { focus } = session.getState();
  if (key === 'Enter' && focus?.touchpointId) session.setState({ editing: focus.touchpointId });
  else if (key === 'Enter') void startCardHere(list.workspace);
  else if (key === ' ') pickHere(list);
  else return false;
  return true;
}

function pickHere({ workspace }: JourneyList): void {
  const id = workspace.session.getState().focus?.touchpointId;
  if (id !== undefined) pickByKey(workspace, id);
}

/** Walks to another place; with Shift the touchpoints on the way are selected. */
function walk(list: JourneyList, to: (at: number, count: number) => number, extends_ = false): boolean {
  const { session } = list.workspace;
  const { focus } = session.getState();
  const places = listPlaces(list.layout.get());
  const here = activePlace(places, focus);
  const at = places.findIndex(({ key }) => key === here?.key);
  const next = places[Math.max(0, Math.min(places.length - 1, to(at, places.length)))];
  if (!next) return true;
  const take = selectionToTake(list.workspace);
  session.setState({ focus: next.focus });
  const rows = places.flatMap((place) => place.focus.touchpointId ?? []);
  if (!extends_) take(next.focus.touchpointId);
  else extendSelection(list.workspace, [here?.focus.touchpointId, next.focus.touchpointId], rows);
  return true;
}

function goToSegment(list: JourneyList, step: -1 | 1): boolean {
  const segment = list.layout.get().segment;
  const next = segment && segmentBeside(list.workspace, segment.id, step);
  if (next) {
    showSegment(list.workspace, next);
    askForKeyboard(list);
  }
  return true;
}

function rowsToMove(list: JourneyList) {
  const { focus, selection } = list.workspace.session.getState();
  const row = list.layout.get().rows.get(focus?.touchpointId ?? '');
  return row && { row, ids: selection.includes(row.id) ? selection : [row.id] };
}

function move(list: JourneyList, step: -1 | 1): boolean {
  const { workspace } = list;
  const found = rowsToMove(list);
  if (!found) return true;
  const { row, ids } = found;
  // Those of several stages go by whole stages and keep their shape.
  const isSpread = shapeOf(workspace.editor.getState().doc, ids).groups.length > 1;
  const place = placeAfterStep(list.layout.get(), row, ids, step);
  const isMoved = isSpread
    ? moveTogether(workspace, ids, row.id, { columns: step, rows: 0 })
    : place !== null && moveCards(workspace, ids, placeAmongAll(workspace, ids, place));
  if (!isMoved) workspace.announce({ key: 'board.cannotMove' });
  return true;
}

function moveToSegment(list: JourneyList, step: -1 | 1): boolean {
  const { workspace } = list;
  const found = rowsToMove(list);
  if (!found) return true;
  const { row, ids } = found;
  const segmentId = segmentBeside(workspace, row.segmentId, step);
  const place = segmentId && { segmentId, stageId: row.stageId, index: row.index };
  const isMoved =
    ids.length > 1
      ? moveTogether(workspace, ids, row.id, { columns: 0, rows: step })
      : place && moveCards(workspace, ids, placeAmongAll(workspace, ids, place));
  if (!isMoved) workspace.announce({ key: 'board.cannotMove' });
  return true;
}

/** To the left is down on the emotion scale, to the right is up, in tenths. */
function feel(list: JourneyList, side: -1 | 1): boolean {
  stepCardsEmotion(list.workspace, rowsToMove(list)?.ids ?? [], side < 0 ? 'ArrowDown' : 'ArrowUp');
  return true;
}
