import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from './session.ts';

/** The session of a tab that has just opened a map, with whatever the device still knows of the last one. */
export function createSessionStore(remembered: Partial<Session> = {}): StoreApi<Session> {
  return createStore<Session>(() => ({
    selection: [],
    focus: null,
    editing: null,
    view: 'map',
    finding: false,
    faded: new Set(),
    layout: 'timeline',
    smallView: null,
    laneHeight: 'M',
    inspectorOpen: true,
    sidePanel: null,
    minimap: true,
    ...remembered,
  }));
}
