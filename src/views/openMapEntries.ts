import i18next, { type TFunction } from 'i18next';
import { Pencil } from 'lucide-react';
import type { Action } from '../ui/actions/action.ts';
import { actionEntry } from '../ui/actions/actionEntry.ts';
import { deviceActions } from '../ui/actions/device.ts';
import { helpActions } from '../ui/actions/help.ts';
import { historyActions } from '../ui/actions/history.ts';
import { mapActions } from '../ui/actions/maps.ts';
import { panelActions } from '../ui/actions/panels.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { viewActions } from '../ui/actions/view.ts';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import { isSmallScreen, showsList } from '../ui/smallScreen.ts';
import type { Workspace } from '../ui/workspace.ts';
import { languageEntries } from './languageEntries.ts';

/** The lines of the menu of a map: what can be done with the whole of it, and how it is shown. */
export function openMapEntries(workspace: Workspace, rename: () => void): MenuEntry[] {
  const { t } = i18next;
  const entry = (action: Action) => actionEntry(workspace, action, t);
  return [
    { label: t('actions.rename'), icon: Pencil, run: rename },
    entry(mapActions.duplicateMap),
    entry(mapActions.keepTemplate),
    'rule',
    entry(helpActions.palette),
    'rule',
    entry(takeAwayActions.export),
    entry(takeAwayActions.copyPicture),
    entry(takeAwayActions.saveCopy),
    'rule',
    ...smallScreenEntries(workspace, t),
    ...layoutEntries(workspace, t),
    ...lookEntries(workspace, t),
    'rule',
    entry(panelActions.inspector),
    entry(helpActions.shortcuts),
    entry(helpActions.preferences),
    'rule',
    entry(mapActions.allMaps),
    entry(deviceActions.start),
  ];
}

/** On a small screen redo has no button of its own, and the map is shown in one of two ways. */
function smallScreenEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  if (!isSmallScreen()) return [];
  const { session } = workspace;
  const isList = showsList(session.getState());
  const view = (smallView: 'list' | 'board') => ({
    label: t(`actions.${smallView}`),
    checked: isList === (smallView === 'list'),
    run: () => session.setState({ smallView }),
  });
  return [actionEntry(workspace, historyActions.redo, t), 'rule', view('list'), view('board'), 'rule'];
}

function layoutEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  if (showsList(workspace.session.getState())) return [];
  const { timeline, compact } = viewActions;
  return [{ heading: t('actions.layout') }, ...choices(workspace, t, [timeline, compact]), 'rule'];
}

/** The lines of the menu of preferences: theme and language, and the way to all of them. */
export function preferenceEntries(workspace: Workspace): MenuEntry[] {
  const { t } = i18next;
  return [
    ...lookEntries(workspace, t),
    'rule',
    actionEntry(workspace, helpActions.shortcuts, t),
    actionEntry(workspace, helpActions.preferences, t),
  ];
}

function lookEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  const { themeLight, themeDark, themeSystem } = deviceActions;
  return [
    { heading: t('actions.theme') },
    ...choices(workspace, t, [themeLight, themeDark, themeSystem]),
    'rule',
    { heading: t('actions.language') },
    ...languageEntries(t, workspace.notify),
  ];
}

/** Choices of which one holds, without signs: the check mark says it. */
function choices(workspace: Workspace, t: TFunction, actions: readonly Action[]): MenuEntry[] {
  return actions.map((action) => {
    const { icon: _, ...entry } = actionEntry(workspace, action, t);
    return entry;
  });
}
