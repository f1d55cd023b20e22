import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from './session.ts';

/** The session of a tab that has just opened a map, with whatever the device still knows of the last one. */
export function createSessionStore(remembered: Partial<Session> = {}): StoreApi<Session> {
  const session = createStore<Session>(() => ({
    selection: [],
    about: null,
    focus: null,
    editing: null,
    view: 'map',
    analysed: { segmentIds: null, stageIds: null },
    layout: 'timeline',
    smallView: null,
    laneHeight: 'M',
    inspectorOpen: true,
    sidePanel: null,
    minimap: true,
    ...remembered,
  }));
  // Whoever selects touchpoints wants to see what they are about.
  session.subscribe(({ selection, about }, before) => {
    if (about && selection.length > 0 && selection !== before.selection) session.setState({ about: null });
  });
  return session;
}
