import { ChevronDown, Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameJourney } from '../commands/journey.ts';
import type { LayoutKind } from '../derive/layout.ts';
import { journeyOf } from '../model/doc.ts';
import type { Action } from '../ui/actions/action.ts';
import { deviceActions } from '../ui/actions/device.ts';
import { keepingActions } from '../ui/actions/keeping.ts';
import { panelActions } from '../ui/actions/panels.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import { useThemeChoice } from '../ui/themeChoice.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import { languageEntries } from './languageEntries.ts';
import styles from './MapBar.module.css';

const loadNameField = () => import('../ui/parts/NameField.tsx');
const NameField = lazy(async () => ({ default: (await loadNameField()).NameField }));

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
      <Suspense>
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
      </Suspense>
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
  const layoutEntry = (layout: LayoutKind) => ({
    label: t(`actions.${layout}`),
    checked: workspace.session.getState().layout === layout,
    run: () => workspace.session.setState({ layout }),
  });
  const theme = useThemeChoice();
  const themeEntry = (choice: typeof theme, action: Action) => ({
    label: t(action.label),
    checked: choice === theme,
    run: () => action.run(workspace),
  });
  return () => {
    // Whoever opens the menu may rename next, and the first letter must not be missed.
    void loadNameField();
    return [
      { label: t('actions.rename'), icon: Pencil, run: rename },
      'rule',
      entry(takeAwayActions.export),
      entry(takeAwayActions.copyPicture),
      entry(takeAwayActions.saveCopy),
      entry(keepingActions.versions),
      'rule',
      { heading: t('actions.layout') },
      layoutEntry('timeline'),
      layoutEntry('compact'),
      'rule',
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
      entry(deviceActions.start),
    ];
  };
}
