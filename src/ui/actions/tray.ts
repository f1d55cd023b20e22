import { ArchiveRestore, Inbox } from 'lucide-react';
import { isInTray } from '../../commands/place.ts';
import { chosenCards } from '../chosenCards.ts';
import { moveToTray, placeHere, placeOfKeyboard, trayCards } from '../trayActions.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, onCards } from './action.ts';

/** Between the map and the tray. */
export const trayActions = {
  moveToTray: {
    label: 'tray.moveHere',
    icon: Inbox,
    keys: ['Shift+Y'],
    group: 'move',
    submenu: 'move',
    menus: onCards,
    words: ['finding.moveToTray'],
    when: (workspace) => placedCards(workspace).length > 0,
    run: (workspace) => moveToTray(workspace, placedCards(workspace)),
  },
  placeHere: {
    label: 'tray.placeHere',
    icon: ArchiveRestore,
    keys: ['p'],
    group: 'add',
    menus: ['cell'],
    words: ['finding.placeHere'],
    when: (workspace) =>
      trayCards(workspace.editor.getState().doc, workspace.session.getState().seen).length > 0 &&
      placeOfKeyboard(workspace) !== null,
    run: (workspace) => void placeHere(workspace),
  },
} as const satisfies Record<string, Action>;

function placedCards(workspace: Workspace): string[] {
  const { doc } = workspace.editor.getState();
  return chosenCards(workspace).filter((id) => {
    const row = doc.touchpoint.get(id);
    return row !== undefined && !isInTray(row);
  });
}
