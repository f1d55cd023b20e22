import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Place } from '../../derive/layout.ts';
import type { ListLayout } from '../../derive/listLayout.ts';
import type { OpenMenu } from '../../ui/contextMenu/openMenu.ts';
import { NearWatch } from '../../ui/nearWatch.ts';
import type { Workspace } from '../../ui/workspace.ts';
import { ListWatch } from './listWatch.ts';

/** What the list shows for a moment and nobody keeps. */
export interface ListState {
  /** The row in hand, all touchpoints that move with it, and where releasing would put them. */
  readonly carried: {
    readonly id: string;
    readonly ids: readonly string[];
    readonly place: Place | null;
  } | null;
  /** The touchpoint whose point is being pulled along the emotion scale. */
  readonly pulled: string | null;
  /** The new touchpoint that is being written in the bar at the foot. */
  readonly capturing: string | null;
  /** The context menu that is open, and where in the window. */
  readonly menu: OpenMenu | null;
  /** What that bar begins with. */
  readonly opening: string;
  /** Raised whenever the keyboard is asked to come to the list. */
  readonly asked: number;
}

/** Everything that the parts of one list work with. */
export interface JourneyList {
  readonly workspace: Workspace;
  readonly layout: ListWatch;
  readonly state: StoreApi<ListState>;
  /** Knows which rows are near to what is seen. */
  readonly near: NearWatch;
  /** The element that scrolls. */
  scroller: HTMLElement | null;
  /** The picture of the row in hand; it is moved without rendering. */
  hand: HTMLElement | null;
}

/** Makes the list of a workspace. */
export function createList(workspace: Workspace): JourneyList {
  const { editor, session } = workspace;
  const editing = session.getState().editing;
  const isBlank = (id: string | null) =>
    id !== null && editor.getState().shown.touchpoint.get(id)?.title === '';
  const state = createStore<ListState>(() => ({
    carried: null,
    pulled: null,
    capturing: isBlank(editing) ? editing : null,
    opening: '',
    menu: null,
    asked: 0,
  }));
  const layout = new ListWatch(workspace, state);
  const near = new NearWatch(() => list.scroller);
  const list: JourneyList = { workspace, layout, state, near, scroller: null, hand: null };
  return list;
}

/** A new touchpoint is written in the bar at the foot, the title of another in its row. Returns how to stop. */
export function followEditing({ workspace, state }: JourneyList): () => void {
  const { editor, session } = workspace;
  return session.subscribe(({ editing }, previous) => {
    if (editing === previous.editing) return;
    const row = editing === null ? undefined : editor.getState().shown.touchpoint.get(editing);
    state.setState(({ opening }) => ({
      capturing: row?.title === '' ? row.id : null,
      opening: editing === null ? '' : opening,
    }));
  });
}

/** Hands the list down to its parts. */
export const ListContext = createContext<JourneyList | null>(null);

/** The list around a component. Throws outside of one. */
export function useList(): JourneyList {
  const list = useContext(ListContext);
  if (!list) throw new Error('This component needs a list around it.');
  return list;
}

/** A value of what the list shows for a moment. */
export function useListState<Value>(select: (state: ListState) => Value): Value {
  return useStore(useList().state, select);
}

/** The layout of what is shown, or a part of it that keeps its identity. */
export function useListLayout<Value>(select: (layout: ListLayout) => Value): Value {
  const { layout } = useList();
  return useSyncExternalStore(layout.subscribe, () => select(layout.get()));
}

/** Brings the keyboard to the list, to the place that the session names. */
export function askForKeyboard({ state }: JourneyList): void {
  state.setState(({ asked }) => ({ asked: asked + 1 }));
}
