import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { JourneyTable } from '../../derive/journeyTable.ts';
import { placeInTable, placeKey, type TablePlace } from '../../derive/tablePlaces.ts';
import type { Focus } from '../../store/session.ts';
import type { OpenMenu } from '../../ui/contextMenu/openMenu.ts';
import type { Header, Workspace } from '../../ui/workspace.ts';
import { TableWatch } from './tableWatch.ts';

/** A mark at a place: that something would land before it, after it, or in it. */
export interface DropMark {
  readonly key: string;
  readonly edge: 'before' | 'after' | 'inside';
}

/** What the table shows for a moment and nobody keeps. */
export interface TableState {
  /** Where the keyboard is when it is neither on a touchpoint nor on an empty cell; those the session names. */
  readonly aside: Exclude<TablePlace, { kind: 'cell' }> | null;
  /** The header whose name is being edited in place. */
  readonly renaming: Header | null;
  readonly menu: OpenMenu | null;
  /** What a pointer carries: what is written on it, and how many they are. */
  readonly held: { readonly name: string; readonly count: number } | null;
  /** Where letting go would put it: at an edge of the cell with this key, or in it. */
  readonly drop: DropMark | null;
  /** Raised whenever the keyboard is asked to come to the table. */
  readonly asked: number;
}

/** Everything that the parts of one table work with. */
export interface TableDesk {
  readonly workspace: Workspace;
  readonly watch: TableWatch;
  readonly state: StoreApi<TableState>;
  /** The element that scrolls. */
  scroller: HTMLElement | null;
  /** The element that shows what a pointer carries. */
  hand: HTMLElement | null;
}

/** Makes the table of a workspace. */
export function createTable(workspace: Workspace): TableDesk {
  const state = createStore<TableState>(() => ({
    aside: null,
    renaming: null,
    menu: null,
    held: null,
    drop: null,
    asked: 0,
  }));
  return { workspace, watch: new TableWatch(workspace), state, scroller: null, hand: null };
}

/** Where the keyboard is; null in a table without places. */
export function placeNow({ workspace, watch, state }: TableDesk): TablePlace | null {
  const { aside } = state.getState();
  return placeInTable(watch.get(), aside ?? cellOf(workspace.session.getState().focus));
}

/** Takes the keyboard to a place. Beside the touchpoints it is on none of them, so that keys which are about one leave them alone. */
export function goTo({ workspace, watch, state }: TableDesk, place: TablePlace): void {
  const { session } = workspace;
  const { stages, bands } = watch.get();
  const { focus, chosen } = session.getState();
  const isCell = place.kind === 'cell';
  const segmentId =
    place.kind === 'segment' ? place.id : 'segmentId' in place ? place.segmentId : focus?.segmentId;
  const stageId = place.kind === 'stage' ? place.id : 'stageId' in place ? place.stageId : focus?.stageId;
  session.setState({
    focus: {
      segmentId: segmentId ?? bands[0]?.id ?? '',
      stageId: stageId ?? stages[0]?.id ?? '',
      ...(isCell && place.touchpointId !== undefined && { touchpointId: place.touchpointId }),
    },
    // A card of a lane that was selected is meant by no key any more.
    ...(chosen?.kind === 'laneCard' && placeKey(place) !== chosen.id && { chosen: null }),
  });
  state.setState({ aside: isCell ? null : place });
}

/** When others take the keyboard to a touchpoint or a cell, it is not beside them any more. Returns how to stop. */
export function followFocus({ workspace, state }: TableDesk): () => void {
  return workspace.session.subscribe(({ focus }, previous) => {
    if (focus !== previous.focus) state.setState({ aside: null });
  });
}

/** Brings the keyboard to the table, to where it was. */
export function askForKeyboard({ state }: TableDesk): void {
  state.setState(({ asked }) => ({ asked: asked + 1 }));
}

/** Hands the table down to its parts. */
export const TableContext = createContext<TableDesk | null>(null);

/** The table around a component. Throws outside of one. */
export function useTableDesk(): TableDesk {
  const desk = useContext(TableContext);
  if (!desk) throw new Error('This component needs a table around it.');
  return desk;
}

/** A value of what the table shows for a moment. */
export function useTableState<Value>(select: (state: TableState) => Value): Value {
  return useStore(useTableDesk().state, select);
}

/** The table of what is shown, or a part of it that keeps its identity. */
export function useTable<Value>(select: (table: JourneyTable) => Value): Value {
  const { watch } = useTableDesk();
  return useSyncExternalStore(watch.subscribe, () => select(watch.get()));
}

function cellOf(focus: Focus | null): TablePlace | null {
  return focus && { kind: 'cell', ...focus };
}
