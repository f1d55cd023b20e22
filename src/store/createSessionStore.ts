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
    about: null,
    focus: null,
    editing: null,
    view: 'map',
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

/** Touchpoints are selected, or one link or note, or the details are about something else: whoever writes the one need not think of the others. */
function exclusive(fields: Partial<Session>, { selection, chosen, about }: Session): Partial<Session> {
  if (fields.chosen) return { ...fields, about: null, ...(selection.length > 0 && { selection: [] }) };
  const isSelecting = fields.selection && fields.selection.length > 0 && fields.selection !== selection;
  return {
    ...fields,
    ...(fields.selection && fields.chosen === undefined && chosen && { chosen: null }),
    // Whoever selects touchpoints wants to see what they are about.
    ...(isSelecting && (fields.about ?? about) && { about: null }),
  };
}
