import { createStore, type StoreApi } from 'zustand/vanilla';
import { allParts, type Focus, type Parts, type Session } from './session.ts';

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
    seen: 'asIs',
    both: false,
    view: 'map',
    analysed: { segmentIds: null, stageIds: null },
    finding: false,
    faded: new Set(),
    hiddenCards: new Set(),
    parts: allParts,
    layout: 'timeline',
    smallView: null,
    laneHeight: 'M',
    foldedLanes: '',
    inspectorOpen: true,
    inAll: false,
    sidePanel: null,
    minimap: true,
    ...remembered,
  }));
  return {
    getState,
    subscribe,
    setState: (fields) => setState(opened(exclusive(fields, getState()), getState())),
  };
}

/** Touchpoints are selected, or one link or note, or the details are about a stage, a segment or the map: whoever writes one of these need not think of the others. */
function exclusive(fields: Partial<Session>, { selection, chosen, about, view }: Session): Partial<Session> {
  if (fields.chosen) return { ...(selection.length > 0 && { selection: [] }), about: null, ...fields };
  // What only the board shows is not selected in the other views.
  if (fields.view && fields.view !== view && chosen) return { chosen: null, ...fields };
  if (fields.about && chosen) return { ...fields, chosen: null };
  if (!fields.selection || fields.selection === selection) return fields;
  const isSelecting = fields.selection.length > 0;
  return {
    ...(chosen && { chosen: null }),
    ...(about && isSelecting && { about: null }),
    ...fields,
  };
}

/** Where the keyboard goes is shown: a segment or stage that is hidden or folded comes back, and a touchpoint that the filter hides. */
function opened(fields: Partial<Session>, { parts, hiddenCards }: Session): Partial<Session> {
  const { focus } = fields;
  if (!focus) return fields;
  const id = focus.touchpointId ?? '';
  const isHidden = !fields.hiddenCards && hiddenCards.has(id);
  const next = fields.parts ?? partsWith(parts, focus);
  return {
    ...fields,
    ...(next !== parts && { parts: next }),
    ...(isHidden && { hiddenCards: new Set([...hiddenCards].filter((other) => other !== id)) }),
  };
}

function partsWith(parts: Parts, { segmentId, stageId }: Focus): Parts {
  const isThere = (id: string) => id === segmentId || id === stageId;
  const lists = Object.entries(parts) as [keyof Parts, readonly string[]][];
  if (!lists.some(([, ids]) => ids.some(isThere))) return parts;
  const shown = lists.map(([name, ids]) => [name, ids.filter((id) => !isThere(id))]);
  return Object.fromEntries(shown) as unknown as Parts;
}
