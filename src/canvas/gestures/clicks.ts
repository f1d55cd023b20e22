import type { OwnPlace } from '../../derive/ownLanes.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { startLaneCard } from '../../ui/lanes/laneCardDeeds.ts';
import { startCard, startCardHere } from '../../ui/newCard.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import type { Board } from '../board.ts';
import type { Hit } from '../hit.ts';
import { goToLaneCard } from '../laneHead.ts';

/** What a click on the board does: it selects a card, adds one where there is a plus, or goes to an empty place. */
export function clickBoard(board: Board, hit: Hit, event: MouseEvent): void {
  const { session, editor } = board.workspace;
  if (hit.type !== 'lane') board.state.setState({ tapped: null });
  if (hit.type === 'link' || hit.type === 'note' || hit.type === 'laneCard') {
    session.setState({ chosen: { kind: hit.type, id: hit.id } });
    // Keys are then about the card.
    if (hit.type === 'laneCard') goToLaneCard(board, hit.id);
    return;
  }
  if (hit.type === 'lane') {
    clickLane(board, hit, event);
    return;
  }
  if (hit.type === 'card' || hit.type === 'point' || hit.type === 'handle') {
    const focus = placeOf(editor.getState().doc, hit.id);
    session.setState({
      ...(focus && { focus }),
      selection: isWithMore(event) ? toggled(session.getState().selection, hit.id) : [hit.id],
    });
    return;
  }
  const { focus } = session.getState();
  // Whoever adds to what is selected and misses a card should not lose it.
  if (isWithMore(event)) return;
  session.setState({ selection: [] });
  if (hit.type === 'ground') return;
  const { segmentId, stageId } = hit.place;
  const isThere = focus?.segmentId === segmentId && focus.stageId === stageId && !focus.touchpointId;
  session.setState({ focus: { segmentId, stageId } });
  // A finger cannot hover: its first tap shows the plus, the second one uses it.
  const showsPlus = isThere || (event as PointerEvent).pointerType !== 'touch';
  if (hit.type === 'free' && showsPlus)
    startCard(board.workspace, placeAmongAll(board.workspace, [], hit.place));
}

/** What a double click does: it edits the title of a card, or adds a card at a place. */
export function doubleClickBoard(board: Board, hit: Hit): void {
  const { session, editor } = board.workspace;
  if (session.getState().editing !== null) return;
  if (hit.type === 'note') session.setState({ chosen: { kind: 'note', id: hit.id }, editing: hit.id });
  if (hit.type === 'laneCard')
    session.setState({ chosen: { kind: 'laneCard', id: hit.id }, editing: hit.id });
  if (hit.type === 'lane') startLaneCard(board.workspace, hit.place);
  if (hit.type === 'card') {
    const focus = placeOf(editor.getState().doc, hit.id);
    session.setState({ editing: hit.id, ...(focus && { focus }), selection: [hit.id] });
  }
  if (hit.type === 'cell' || hit.type === 'free')
    startCard(board.workspace, placeAmongAll(board.workspace, [], hit.place));
  if (['note', 'link', 'laneCard', 'lane'].includes(hit.type)) return;
  const { stages, bands } = board.layout.get();
  if (stages.length === 0 || bands.length === 0) startCardHere(board.workspace);
}

/** In a lane of one's own a press on the plus adds a card; a finger sees the plus first and uses it with its second tap. */
function clickLane(board: Board, hit: Hit & { type: 'lane' }, event: MouseEvent): void {
  const { session } = board.workspace;
  const { laneId, ...cell } = hit.place;
  const { tapped } = board.state.getState();
  const isSeen = tapped !== null && isSameCell(tapped.place, hit.place);
  session.setState({ selection: [], chosen: null, focus: cell });
  const isFinger = (event as PointerEvent).pointerType === 'touch';
  const isMeant = hit.isPlus && (isSeen || !isFinger);
  board.state.setState({ tapped: isFinger && !isMeant ? hit : null });
  if (isMeant) startLaneCard(board.workspace, { ...cell, laneId });
}

function isSameCell(a: OwnPlace, b: OwnPlace): boolean {
  return a.laneId === b.laneId && a.segmentId === b.segmentId && a.stageId === b.stageId;
}

/** Whether a key is held with which one selects more. */
export function isWithMore({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function toggled(selection: readonly string[], id: string): string[] {
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
}
