import { shapeOf } from '../../commands/shape.ts';
import { mapOrder } from '../../derive/mapOrder.ts';
import { placeAfterMove } from '../../derive/placeAfterMove.ts';
import { neighbourInTable, type TablePlace, type TableStep } from '../../derive/tablePlaces.ts';
import { moveCards, stepCardsEmotion } from '../../ui/cardActions.ts';
import { chosenCards } from '../../ui/chosenCards.ts';
import { extendSelection } from '../../ui/extendSelection.ts';
import { gridKeys } from '../../ui/keys/boardKeys.ts';
import { keyReader } from '../../ui/keys/readKeys.ts';
import { moveTogether } from '../../ui/moveTogether.ts';
import { startCardHere } from '../../ui/newCard.ts';
import { placeAmongAll } from '../../ui/placeAmongAll.ts';
import { pickByKey, selectionToTake } from '../../ui/selectByKey.ts';
import { headerKey } from './headerKey.ts';
import { laneKey } from './laneKeys.ts';
import { openMenuHere } from './openMenu.ts';
import { goTo, placeNow, type TableDesk } from './table.ts';

type Arrow = 'left' | 'right' | 'up' | 'down';

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const ways = {
  left: { columns: -1, rows: 0 },
  right: { columns: 1, rows: 0 },
  up: { columns: 0, rows: -1 },
  down: { columns: 0, rows: 1 },
} as const;

const deedOf = keyReader(gridKeys);

/** What each entry of the table of keys does here: the same keys as on the board. Says false when it means nothing at this moment. */
const deeds: Record<keyof typeof gridKeys, (desk: TableDesk, event: KeyboardEvent) => boolean> = {
  walk: (desk, event) => walk(desk, stepOf(event), false),
  walkFar: (desk, event) => walk(desk, stepOf(event), false),
  walkFarthest: (desk, event) => walk(desk, stepOf(event), false),
  extend: (desk, event) => walk(desk, stepOf(event), true),
  edit: editHere,
  move: (desk, { key }) => move(desk, arrows[key] ?? 'right'),
  feel: ({ workspace }, { key }) => {
    stepCardsEmotion(workspace, chosenCards(workspace), key);
    return true;
  },
  select: toggleHere,
  menu: (desk) => {
    openMenuHere(desk);
    return true;
  },
};

/** What a key does while the keyboard is in the table; says false when it means nothing here. Keys that also stand in menus are bound with all other actions. */
export function tableKey(desk: TableDesk, event: KeyboardEvent): boolean {
  const place = placeNow(desk);
  if ((place?.kind === 'stage' || place?.kind === 'segment') && headerKey(desk, place, event)) return true;
  if (place?.kind === 'lane' && laneKey(desk, place, event)) return true;
  const deed = deedOf(event);
  return deed !== null && deeds[deed](desk, event);
}

function stepOf({ key, ctrlKey, metaKey }: KeyboardEvent): TableStep {
  const isFar = ctrlKey || metaKey;
  if (key === 'Home') return isFar ? 'first' : 'home';
  if (key === 'End') return isFar ? 'last' : 'end';
  return arrows[key] ?? 'right';
}

/** Walks to another place; with Shift the touchpoints on the way are selected. */
function walk(desk: TableDesk, step: TableStep, extends_: boolean): boolean {
  const here = placeNow(desk);
  const next = neighbourInTable(desk.watch.get(), here, step);
  if (!next) return true;
  const take = selectionToTake(desk.workspace);
  goTo(desk, next);
  if (!extends_) take(cardAt(next));
  else extendSelection(desk.workspace, [cardAt(here), cardAt(next)], onWay(desk, step));
  return true;
}

/** What lies between here and the end that a far step goes to. */
function onWay({ watch, workspace }: TableDesk, step: TableStep): readonly string[] {
  if (step in ways) return [];
  const { cards } = watch.get();
  const { seen } = workspace.session.getState();
  return mapOrder(workspace.editor.getState().doc, seen).filter((id) => cards.has(id));
}

function cardAt(place: TablePlace | null): string | undefined {
  return place?.kind === 'cell' ? place.touchpointId : undefined;
}

/** The title of a touchpoint is edited, an empty cell gets one. */
function editHere(desk: TableDesk): boolean {
  const { session } = desk.workspace;
  const place = placeNow(desk);
  const id = cardAt(place);
  if (id !== undefined) session.setState({ editing: id });
  else if (place?.kind === 'cell') void startCardHere(desk.workspace);
  return true;
}

function toggleHere(desk: TableDesk): boolean {
  const id = cardAt(placeNow(desk));
  if (id !== undefined) pickByKey(desk.workspace, id);
  return true;
}

/** Moves the touchpoint that the keyboard is on, with the other selected ones when it is one of them. Those of several cells go by whole stages and segments and keep their shape. */
function move(desk: TableDesk, arrow: Arrow): boolean {
  const { workspace, watch } = desk;
  const id = cardAt(placeNow(desk));
  if (id === undefined) return true;
  const { selection } = workspace.session.getState();
  const ids = selection.includes(id) ? selection : [id];
  const isSpread = shapeOf(workspace.editor.getState().doc, ids).groups.length > 1;
  const place = placeAfterMove(watch.get(), id, ids, arrow);
  const isMoved = isSpread
    ? moveTogether(workspace, ids, id, ways[arrow])
    : place !== null && moveCards(workspace, ids, placeAmongAll(workspace, ids, place));
  if (!isMoved) workspace.announce({ key: 'board.cannotMove' });
  return true;
}
