import type { TFunction } from 'i18next';
import { ChevronDown, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameJourney } from '../commands/journey.ts';
import type { LayoutKind } from '../derive/layout.ts';
import { journeyOf } from '../model/doc.ts';
import type { Action } from '../ui/actions/action.ts';
import { deviceActions } from '../ui/actions/device.ts';
import { historyActions } from '../ui/actions/history.ts';
import { keepingActions } from '../ui/actions/keeping.ts';

import { mapActions } from '../ui/actions/maps.ts';

import { panelActions } from '../ui/actions/panels.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { comesLater } from '../ui/comesLater.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import { isSmallScreen, showsList } from '../ui/smallScreen.ts';
import { useThemeChoice } from '../ui/themeChoice.ts';
import { useEditor, useWorkspace, type Workspace } from '../ui/workspace.ts';
import { languageEntries } from './languageEntries.ts';
import styles from './MapBar.module.css';

const NameField = comesLater(async () => (await import('../ui/parts/NameField.tsx')).NameField);

/** The title of the map, to be renamed in place, with what can be done with the whole map. */
export function MapTitle() {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const title = useEditor(({ doc }) => journeyOf(doc)?.title ?? '');
  const [renaming, setRenaming] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const entries = useMapEntries(() => setRenaming(true));

  if (renaming)
    return (
      <NameField
        label={t('start.renameMap')}
        className={styles.rename}
        name={title}
        onName={(name) => editor.run({ key: 'edit.renameMap' }, (tr) => renameJourney(tr, name))}
        onLeave={(byKey) => {
          setRenaming(false);
          setComesBack(byKey);
        }}
      />
    );
  return (
    <h1>
      <Menu
        button={
          <Button className={styles.title} autoFocus={comesBack}>
            <span dir="auto">{title || t('start.create.untitled')}</span>
            <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        }
        entries={entries}
      />
    </h1>
  );
}

/** What can be done with the whole map. */
function useMapEntries(rename: () => void): () => readonly MenuEntry[] {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const entry = (action: Action) => ({
    label: t(action.label),
    icon: action.icon,
    keys: action.keys[0],
    run: () => action.run(workspace),
  });
  const theme = useThemeChoice();
  const themeEntry = (choice: typeof theme, action: Action) => ({
    label: t(action.label),
    checked: choice === theme,
    run: () => action.run(workspace),
  });
  return () => {
    // Whoever opens the menu may rename next, and the first letter must not be missed.
    NameField.ahead();
    return [
      { label: t('actions.rename'), icon: Pencil, run: rename },
      entry(mapActions.duplicateMap),
      entry(mapActions.keepTemplate),
      'rule',
      entry(takeAwayActions.export),
      entry(takeAwayActions.copyPicture),
      entry(takeAwayActions.saveCopy),
      entry(keepingActions.versions),
      'rule',
      ...smallScreenEntries(workspace, t),
      ...(showsList(workspace.session.getState()) ? [] : layoutEntries(workspace, t)),
      { heading: t('actions.theme') },
      themeEntry('light', deviceActions.themeLight),
      themeEntry('dark', deviceActions.themeDark),
      themeEntry('system', deviceActions.themeSystem),
      'rule',
      { heading: t('actions.language') },
      ...languageEntries(t, workspace.notify),
      'rule',
      { ...entry(panelActions.inspector), off: !panelActions.inspector.when(workspace) },
      'rule',
      entry(mapActions.allMaps),
      entry(deviceActions.start),
    ];
  };
}

function layoutEntries({ session }: Workspace, t: TFunction): MenuEntry[] {
  const entry = (layout: LayoutKind) => ({
    label: t(`actions.${layout}`),
    checked: session.getState().layout === layout,
    run: () => session.setState({ layout }),
  });
  return [{ heading: t('actions.layout') }, entry('timeline'), entry('compact'), 'rule'];
}

/** On a small screen redo has no button of its own, and the map is shown in one of two ways. */
function smallScreenEntries(workspace: Workspace, t: TFunction): MenuEntry[] {
  if (!isSmallScreen()) return [];
  const { session } = workspace;
  const isList = showsList(session.getState());
  const { redo } = historyActions;
  const view = (smallView: 'list' | 'board') => ({
    label: t(`actions.${smallView}`),
    checked: isList === (smallView === 'list'),
    run: () => session.setState({ smallView }),
  });
  return [
    { label: t(redo.label), icon: redo.icon, off: !redo.when(workspace), run: () => redo.run(workspace) },
    'rule',
    view('list'),
    view('board'),
    'rule',
  ];
}
