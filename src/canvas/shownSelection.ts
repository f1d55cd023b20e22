import type { SessionStore } from '../store/createSessionStore.ts';

/** The ids of the touchpoints that are shown as selected, and how to follow them. */
export interface ShownSelection {
  get(): readonly string[];
  /** Calls the listener whenever they may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** What the rectangle being drawn would select; null while there is none. */
interface Marked {
  readonly marked: readonly string[] | null;
}

/** Where it is kept. */
interface MarkedStore {
  getState(): Marked;
  subscribe(listener: (state: Marked, before: Marked) => void): () => void;
}

/** What a rectangle being drawn would select, else what is selected. */
export function shownSelectionOf(state: MarkedStore, session: SessionStore): ShownSelection {
  return {
    get: () => state.getState().marked ?? session.getState().selection,
    subscribe: (listener) => {
      const stops = [
        state.subscribe(({ marked }, before) => marked !== before.marked && listener()),
        session.subscribe(({ selection }, before) => selection !== before.selection && listener()),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
