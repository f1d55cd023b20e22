import type { LaneCell } from '../../commands/laneCards.ts';
import { moveShape } from '../../commands/moveShape.ts';
import { shapeOf } from '../../commands/shape.ts';
import type { Place } from '../../derive/layout.ts';
import type { TablePlace } from '../../derive/tablePlaces.ts';
import { moveCards, placeOf, sayPlace } from '../../ui/cardActions.ts';
import { laneCardsIn, moveLaneCardTo } from '../../ui/lanes/laneCardDeeds.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import { type DropMark, goTo, type TableDesk } from './table.ts';

/** What a pointer carries in the table: touchpoints, or the card of a lane. */
export interface Held {
  /** The one that was taken hold of. */
  readonly id: string;
  /** All that go with it. */
  readonly ids: readonly string[];
  /** What is written on it. */
  readonly name: string;
  /** The lane of the card; null for touchpoints. */
  readonly laneId: string | null;
}

/** Where letting go would put it: before the `index`-th of the others of a cell, and by which mark that is shown. */
export interface TableDrop extends DropMark {
  readonly place: Place;
}

/** What a press on a place takes hold of; null where there is nothing to carry. */
export function heldAt({ workspace }: TableDesk, place: TablePlace | null): Held | null {
  const { editor, session } = workspace;
  const { doc } = editor.getState();
  if (place?.kind === 'lane' && place.cardId !== undefined) {
    const id = place.cardId;
    return { id, ids: [id], name: doc.laneCard.get(id)?.text ?? '', laneId: place.lane };
  }
  const id = place?.kind === 'cell' ? place.touchpointId : undefined;
  if (id === undefined) return null;
  const { selection } = session.getState();
  const ids = selection.includes(id) ? selection : [id];
  return { id, ids, name: doc.touchpoint.get(id)?.title ?? '', laneId: null };
}

/** Where what is held would go that is let go over an element of the table. */
export function dropAt(desk: TableDesk, held: Held, under: Element | null, y: number): TableDrop | null {
  const cell = under?.closest<HTMLElement>('[data-cell]');
  const [segmentId = '', stageId = ''] = cell?.dataset.cell?.split(' ') ?? [];
  const cards = cardsIn(desk, held, segmentId, stageId);
  if (!cell || !cards) return null;
  const others = cards.filter((id) => !held.ids.includes(id));
  const place = (index: number) => ({ segmentId, stageId, index });
  const empty = held.laneId === null ? `${segmentId} ${stageId}` : `${held.laneId} ${segmentId} ${stageId}`;
  const [last] = cards.slice(-1);
  if (last === undefined) return { place: place(0), key: empty, edge: 'inside' };
  const over = cell.dataset.key ?? '';
  const at = cards.indexOf(over);
  // Below the cards, and over what is no place for it, it goes behind the last one.
  if (at < 0) return { place: place(others.length), key: last, edge: 'after' };
  const { top, height } = cell.getBoundingClientRect();
  const isAfter = y > top + height / 2;
  const before = cards.slice(0, isAfter ? at + 1 : at).filter((id) => !held.ids.includes(id)).length;
  return { place: place(before), key: over, edge: isAfter ? 'after' : 'before' };
}

/** Puts what is held where it was let go, as one step, and says where it stands now. */
export function letGo(desk: TableDesk, held: Held, { place }: TableDrop): void {
  const { workspace } = desk;
  if (held.laneId !== null) {
    const cell: LaneCell = { laneId: held.laneId, segmentId: place.segmentId, stageId: place.stageId };
    moveLaneCardTo(workspace, held.id, cell, place.index);
    goTo(desk, { kind: 'lane', lane: held.laneId, ...cell, cardId: held.id });
    return;
  }
  const { editor, session } = workspace;
  const whole = placeAmongAll(workspace, held.ids, place);
  if (shapeOf(editor.getState().doc, held.ids).groups.length > 1) {
    const name = { key: 'edit.moveTouchpoint', values: { count: held.ids.length } } as const;
    const changes = editor.run(name, (tr) => moveShape(tr, held.ids, held.id, whole));
    if (changes.length > 0) sayPlace(workspace, [held.id]);
  } else moveCards(workspace, held.ids, whole);
  const focus = placeOf(editor.getState().doc, held.id);
  if (focus) session.setState({ focus });
}

/** The cards of a cell in which it may land: of touchpoints, or of its lane; null where there is no such cell. */
function cardsIn(
  { watch, workspace }: TableDesk,
  { laneId }: Held,
  segmentId: string,
  stageId: string,
): string[] | null {
  const { bands, stageIds } = watch.get();
  const band = bands.find(({ id }) => id === segmentId);
  const column = stageIds.indexOf(stageId);
  if (!band || column < 0) return null;
  if (laneId === null) return (band.cells[column] ?? []).map(({ id }) => id);
  const { doc } = workspace.editor.getState();
  return laneCardsIn(doc, { laneId, segmentId, stageId }).map(({ id }) => id);
}
