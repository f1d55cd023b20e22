import type { OpenMap } from '../storage/openMap.ts';
import { type Settable, watched } from '../storage/watched.ts';
import { createSessionStore } from '../store/createSessionStore.ts';
import { forgetGone } from '../store/forgetGone.ts';

import { isSmallScreen } from '../ui/smallScreen.ts';

import type { MapDialog, Workspace } from '../ui/workspace.ts';
import { newId } from './newId.ts';
import { rememberedView, rememberView } from './rememberedView.ts';
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
  // Where it would take half of the screen, the panel comes when it is asked for.
  const session = createSessionStore({ inspectorOpen: !isSmallScreen(), ...rememberedView() });
  const dialog = watched<MapDialog | null>(null);
  const stops = [
    // What is shown, for a card that is just being titled is not in the document yet.
    editor.onCommit(() => forgetGone(session, editor.getState().shown)),
    session.subscribe(({ layout, minimap, smallView }, previous) => {
      const isSame =
        layout === previous.layout && minimap === previous.minimap && smallView === previous.smallView;
      if (!isSame) rememberView({ layout, minimap, smallView });
    }),
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
  };
  const end = () => {
    for (const stop of stops) stop();
  };
  return { workspace, dialog, end };
}
