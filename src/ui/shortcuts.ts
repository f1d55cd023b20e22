import { tinykeys } from 'tinykeys';
import type { Action, ActionGroup } from './actions/action.ts';
import { actions } from './actions/all.ts';
import { isTyping } from './isTyping.ts';
import { isKeyOn } from './keys/singleKeys.ts';
import type { Workspace } from './workspace.ts';

/** Binds the keys of the actions of an open map, all of them or those of some groups; returns how to let them go. */
export function bindShortcuts(workspace: Workspace, groups?: ReadonlySet<ActionGroup>): () => void {
  return tinykeys(window, bindings(workspace, groups));
}

/** What each shortcut does with a map. */
export function bindings(
  workspace: Workspace,
  groups?: ReadonlySet<ActionGroup>,
): Record<string, (event: KeyboardEvent) => void> {
  const isWanted = ({ byEvent, group = 'more' }: Action) => !byEvent && (groups?.has(group) ?? true);
  const bound = Object.values<Action>(actions).filter(isWanted);
  const list = bound.flatMap((action) =>
    action.keys.map(
      (keys) => [keys, (event: KeyboardEvent) => press(event, keys, action, workspace)] as const,
    ),
  );
  return Object.fromEntries(list);
}

function press(event: KeyboardEvent, keys: string, action: Action, workspace: Workspace): void {
  if (event.defaultPrevented || !isMeant(event, keys, action, workspace)) return;
  // Of keys that mean something in every browser only those are taken that can do something here.
  if (!action.when(workspace)) return;
  event.preventDefault();
  action.run(workspace);
}

function isMeant({ target }: KeyboardEvent, keys: string, action: Action, workspace: Workspace): boolean {
  if (!isKeyOn(keys)) return false;
  if (action.reach === 'everywhere') return true;
  // A dialog that is still on its way counts: what is typed is meant for it.
  if (workspace.hasDialog() || document.querySelector('dialog[open]')) return false;
  if (isTyping(target)) return action.reach === 'fields';
  if (keys.startsWith('$mod')) return true;
  // A new map comes with the title of its first card, whose field is not there yet: what is typed is meant for it.
  if (workspace.session.getState().editing !== null) return false;
  return (
    target === document.body ||
    (target instanceof Element && target.closest('[role=grid], [data-map-keys], [data-bar]') !== null)
  );
}
