import i18next, { type TFunction } from 'i18next';
import { Pencil } from 'lucide-react';
import type { Action } from '../ui/actions/action.ts';
import { actionEntry } from '../ui/actions/actionEntry.ts';
import { deviceActions } from '../ui/actions/device.ts';
import { findActions } from '../ui/actions/find.ts';
import { guideActions } from '../ui/actions/guide.ts';
import { helpActions } from '../ui/actions/help.ts';
import { historyActions } from '../ui/actions/history.ts';
import { keepingActions } from '../ui/actions/keeping.ts';
import { mapActions } from '../ui/actions/maps.ts';
import { mapViewActions } from '../ui/actions/mapViews.ts';
import { panelActions } from '../ui/actions/panels.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { toBeActions } from '../ui/actions/toBe.ts';
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
    entry(panelActions.mapFacts),
    entry(mapActions.duplicateMap),
    entry(mapActions.keepTemplate),
    'rule',
    entry(helpActions.palette),
    entry(findActions.find),
    'rule',
    entry(takeAwayActions.export),
    entry(takeAwayActions.copyPicture),
    entry(takeAwayActions.saveCopy),
    entry(keepingActions.versions),
    'rule',
    ...viewEntries(workspace, t),
    ...layoutEntries(workspace, t),
    ...lookEntries(workspace, t),
    'rule',
    entry(guideActions.guide),
    entry(guideActions.audit),
    ...toBeEntries(workspace, t),
    entry(panelActions.tray),
    entry(panelActions.inspector),
    entry(helpActions.shortcuts),
    entry(helpActions.preferences),
    'rule',
    entry(mapActions.allMaps),
    entry(deviceActions.start),
  ];
}

/** The way to the wanted map: begun once, then gone to and held against that of today. */
function toBeEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  const { startToBe, switchToBe, compareToBe, removeToBe } = toBeActions;
  const offered = startToBe.when(workspace) ? [startToBe] : [switchToBe, compareToBe, removeToBe];
  return offered.map((action) => actionEntry(workspace, action, t));
}

/** The views of the map; on a small screen the map itself is a list or a board, and what has no room in the bar is here too. */
function viewEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  const { session } = workspace;
  const { viewMap, ...others } = mapViewActions;
  if (!isSmallScreen())
    return [
      { heading: t('actions.view') },
      ...choices(workspace, t, [viewMap, ...Object.values(others)]),
      'rule',
    ];
  const isList = showsList(session.getState());
  const isMap = session.getState().view === 'map';
  const smallView = (name: 'list' | 'board'): MenuEntry => ({
    label: t(`actions.${name}`),
    checked: isMap && isList === (name === 'list'),
    run: () => session.setState({ smallView: name, view: 'map' }),
  });
  return [
    actionEntry(workspace, historyActions.redo, t),
    'rule',
    smallView('list'),
    smallView('board'),
    ...choices(workspace, t, Object.values(others)),
    'rule',
  ];
}

function layoutEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  const now = workspace.session.getState();
  if (showsList(now) || now.view !== 'map') return [];
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
