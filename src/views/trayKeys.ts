import { removeCards } from '../ui/cardActions.ts';
import { placeHere, selectedInTray } from '../ui/trayActions.ts';
import type { Workspace } from '../ui/workspace.ts';
import { goToBoard } from './TrayCapture.tsx';

/** Where the keyboard is in the list of the tray, and how it goes elsewhere. */
interface TrayPlace {
  readonly active: string;
  /** All touchpoints of the list as they stand in it. */
  readonly ids: readonly string[];
  go(id: string): void;
}

/** What a key does in the list of the tray; says false when it means nothing here. */
export function trayKey(workspace: Workspace, event: KeyboardEvent, place: TrayPlace): boolean {
  const { active, ids } = place;
  const { session } = workspace;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  if (event.key === 'a' && isCommand) session.setState({ selection: ids });
  else if (isCommand) return false;
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(workspace, event, place);
  else if (event.key === 'Home' || event.key === 'End') place.go(ids.at(event.key === 'Home' ? 0 : -1) ?? '');
  else if (event.key === ' ') toggle(workspace, active);
  else if (event.key === 'Enter' || event.key === 'p') {
    leaveFor(workspace, place, () => placeHere(workspace, chosenIn(workspace, active)));
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    leaveFor(workspace, place, () => removeCards(workspace, chosenIn(workspace, active)));
  } else if (event.key === 'Escape') goToBoard();
  else return false;
  return true;
}

/** The selected touchpoints of the tray when the keyboard is on one of them, else the one that it is on. */
export function chosenIn(workspace: Workspace, id: string): string[] {
  const selected = selectedInTray(workspace);
  return selected.includes(id) ? selected : [id];
}

function walk({ session }: Workspace, event: KeyboardEvent, { active, ids, go }: TrayPlace): void {
  const next = ids[ids.indexOf(active) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  go(next);
  const { selection } = session.getState();
  if (event.shiftKey) session.setState({ selection: [...new Set([...selection, active, next])] });
}

function toggle({ session, announce }: Workspace, id: string): void {
  const { selection } = session.getState();
  const next = selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
  session.setState({ selection: next });
  announce({ key: 'board.selected', values: { count: next.length } });
}

/** The keyboard leaves what goes before that goes, so that no key finds a page without focus: to the next one, or else where new ones are captured. */
function leaveFor(workspace: Workspace, { active, ids, go }: TrayPlace, deed: () => void): void {
  const going = chosenIn(workspace, active);
  const at = ids.indexOf(active);
  const stays = (id: string) => !going.includes(id);
  const next = ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays);
  if (next !== undefined) go(next);
  else document.querySelector<HTMLElement>('aside[data-tray] input')?.focus();
  deed();
}
