import i18next from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { keepSame } from '../../derive/keepSame.ts';
import { mapOrder } from '../../derive/mapOrder.ts';
import { placeOf } from '../../ui/cardActions.ts';
import type { OpenMenu } from '../../ui/contextMenu/openMenu.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { ColumnId } from './columns.ts';
import { keptOrder, type Sort, sortedIds } from './rowOrder.ts';
import { keptColumns } from './rowsLook.ts';

/** A cell of the list; without a touchpoint it is the header of its column. */
export interface CellPlace {
  readonly id: string | null;
  readonly column: ColumnId;
}

/** What the list shows for a moment and nobody keeps. */
export interface RowsState {
  /** Where the keyboard is. */
  readonly at: CellPlace | null;
  /** The cell that is being written, and what its field begins with: null for what is in it. Titles that are opened for a change are named by the session. */
  readonly editing: (CellPlace & { readonly text: string | null }) | null;
  readonly columns: readonly ColumnId[];
  readonly sort: Sort | null;
  /** The order that the list was sorted into: what is written afterwards moves nothing. Null for the order of the map. */
  readonly order: readonly string[] | null;
  readonly menu: OpenMenu | null;
  /** Raised whenever the keyboard is asked to come to the list. */
  readonly asked: number;
}

/** Everything that the parts of one list work with. */
export interface RowsDesk {
  readonly workspace: Workspace;
  readonly state: StoreApi<RowsState>;
  /** The ids of all touchpoints in the order in which they are shown. */
  readonly ids: { get(): readonly string[]; subscribe(listener: () => void): () => void };
  scroller: HTMLElement | null;
}

/** Makes the list of a workspace. */
export function createRows(workspace: Workspace): RowsDesk {
  const { editor, session } = workspace;
  const id = session.getState().focus?.touchpointId ?? null;
  const state = createStore<RowsState>(() => ({
    at: id === null ? null : { id, column: 'title' },
    editing: null,
    columns: keptColumns(),
    sort: null,
    order: null,
    menu: null,
    asked: 0,
  }));
  let [last, madeOf]: [readonly string[], readonly unknown[]] = [[], []];
  const get = () => {
    const { shown } = editor.getState();
    const { order } = state.getState();
    const { faded } = session.getState();
    const ground = [shown.touchpoint, shown.stage, shown.segment, order, faded];
    if (ground.every((part, at) => part === madeOf[at])) return last;
    madeOf = ground;
    const ids = mapOrder(shown).filter((id) => !faded.has(id));
    last = keepSame(last, order ? keptOrder(order, ids) : ids);
    return last;
  };
  const subscribe = (listener: () => void) => {
    const stops = [editor.subscribe(listener), state.subscribe(listener), session.subscribe(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return { workspace, state, ids: { get, subscribe }, scroller: null };
}

/** Takes the keyboard to a cell; its touchpoint is then the one that keys are about. */
export function goToCell({ workspace, state }: RowsDesk, at: CellPlace): void {
  const { editor, session } = workspace;
  state.setState({ at });
  session.setState({ focus: at.id === null ? null : placeOf(editor.getState().shown, at.id) });
}

/** Sorts the list once. */
export function sortBy({ workspace, state }: RowsDesk, sort: Sort | null): void {
  const { t, language } = i18next;
  const { shown } = workspace.editor.getState();
  state.setState({ sort, order: sort && sortedIds(shown, sort, { t, language }) });
}

/** When others take the keyboard to a touchpoint, the list goes there. Returns how to stop. */
export function followFocus({ workspace, state }: RowsDesk): () => void {
  return workspace.session.subscribe(({ focus }, previous) => {
    const id = focus?.touchpointId;
    if (focus === previous.focus || id === undefined || id === state.getState().at?.id) return;
    state.setState({ at: { id, column: 'title' } });
  });
}

/** Brings the keyboard to the list, to where it was. */
export function askForKeyboard({ state }: RowsDesk): void {
  state.setState(({ asked }) => ({ asked: asked + 1 }));
}

/** Hands the list down to its parts. */
export const RowsContext = createContext<RowsDesk | null>(null);

/** The list around a component. Throws outside of one. */
export function useRows(): RowsDesk {
  const desk = useContext(RowsContext);
  if (!desk) throw new Error('This component needs a list of touchpoints around it.');
  return desk;
}

/** A value of what the list shows for a moment. */
export function useRowsState<Value>(select: (state: RowsState) => Value): Value {
  return useStore(useRows().state, select);
}

/** The ids of all touchpoints in the order in which they are shown. */
export function useRowIds(): readonly string[] {
  const { ids } = useRows();
  return useSyncExternalStore(ids.subscribe, ids.get);
}
