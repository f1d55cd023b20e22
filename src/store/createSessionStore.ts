import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from './session.ts';

/** A session as a store; it is written field by field. */
export interface SessionStore extends Pick<StoreApi<Session>, 'getState' | 'subscribe'> {
  setState(fields: Partial<Session>): void;
}

/** The session of a tab that has just opened a map, with whatever the device still knows of the last one. */
export function createSessionStore(remembered: Partial<Session> = {}): SessionStore {
  const { getState, setState, subscribe } = createStore<Session>(() => ({
    selection: [],
    chosen: null,
    focus: null,
    editing: null,
    layout: 'timeline',
    smallView: null,
    laneHeight: 'M',
    inspectorOpen: true,
    sidePanel: null,
    minimap: true,
    ...remembered,
  }));
  return { getState, subscribe, setState: (fields) => setState(exclusive(fields, getState())) };
}

/** Touchpoints are selected, or one link or note: whoever writes the one need not think of the other. */
function exclusive(fields: Partial<Session>, { selection, chosen }: Session): Partial<Session> {
  if (fields.chosen && selection.length > 0) return { ...fields, selection: [] };
  if (fields.selection && fields.chosen === undefined && chosen) return { ...fields, chosen: null };
  return fields;
}
