import type { OpenMap } from '../storage/openMap.ts';
import { type Settable, watched } from '../storage/watched.ts';
import { createSessionStore } from '../store/createSessionStore.ts';
import { forgetGone } from '../store/forgetGone.ts';
import type { Session } from '../store/session.ts';
import { keepParts, keptParts } from '../ui/keptParts.ts';
import { onPreferences, type Preferences, preferencesNow, setPreferences } from '../ui/preferences.ts';
import { isSmallScreen } from '../ui/smallScreen.ts';
import type { MapDialog, Workspace } from '../ui/workspace.ts';
import { newId } from './newId.ts';
import type { Shelf } from './shelf.ts';

/** The workspace of an open map, and which of its dialogs is open. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  readonly dialog: Settable<MapDialog | null>;
  /** Stops following the map. */
  end(): void;
}

/** An open map and everything that works on it. */
export interface Desk extends OpenWorkspace {
  readonly opened: OpenMap;
}

/** Makes the workspace of an open map. */
export function workspaceOf(
  { id, editor }: OpenMap,
  { library, measure, notices }: Pick<Shelf, 'library' | 'measure' | 'notices'>,
): OpenWorkspace {
  const preferences = preferencesNow();
  // Where they would take half of the screen, panels come when they are asked for.
  const hasRoom = !isSmallScreen();
  const session = createSessionStore({
    inspectorOpen: hasRoom,
    sidePanel: hasRoom && preferences.tray ? 'tray' : null,
    ...look(preferences),
    parts: keptParts(id),
  });
  const dialog = watched<MapDialog | null>(null);
  const stops = [
    // What is shown, for a card that is just being titled is not in the document yet.
    editor.onCommit(() => forgetGone(session, editor.getState().shown)),
    // How maps are looked at is one for all of them, in every tab; whether the tray is open is only where the next one begins.
    session.subscribe((state, previous) => keepChanged(begun(state), begun(previous))),
    session.subscribe(({ parts }, before) => parts !== before.parts && keepParts(id, parts)),
    onPreferences(() => session.setState(look(preferencesNow()))),
  ];
  const workspace: Workspace = {
    mapId: id,
    library,
    editor,
    session,
    measure,
    newId,
    announce: notices.announce,
    notify: notices.notify,
    board: null,
    openDialog: dialog.set,
    hasDialog: () => dialog.getState() !== null,
  };
  const end = () => {
    for (const stop of stops) stop();
  };
  return { workspace, dialog, end };
}

/** Only what this tab has changed is written: what it merely has would undo what another tab has just chosen, and the two would go on for ever. */
function keepChanged(now: Begun, before: Begun): void {
  const names = Object.keys(now) as (keyof Begun)[];
  const changed = names.filter((name) => now[name] !== before[name]);
  if (changed.length > 0) setPreferences(Object.fromEntries(changed.map((name) => [name, now[name]])));
}

/** With what the next map begins. */
type Begun = Look & Pick<Preferences, 'tray'>;

function begun(session: Session): Begun {
  return { ...look(session), tray: session.sidePanel === 'tray' };
}

/** What a session and the preferences have in common. */
type Look = Pick<Preferences, 'layout' | 'laneHeight' | 'foldedLanes' | 'minimap' | 'smallView'>;

function look({ layout, laneHeight, foldedLanes, minimap, smallView }: Look): Look {
  return { layout, laneHeight, foldedLanes, minimap, smallView };
}
