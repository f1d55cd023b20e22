import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameJourney } from '../commands/journey.ts';
import { journeyOf } from '../model/doc.ts';
import { comesLater } from '../ui/comesLater.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './MapBar.module.css';

const NameField = comesLater(async () => (await import('../ui/parts/NameField.tsx')).NameField);

/** The title of the map, to be renamed in place, with what can be done with the whole map. */
export function MapTitle() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { editor } = workspace;
  const title = useEditor(({ doc }) => journeyOf(doc)?.title ?? '');
  const [renaming, setRenaming] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const load = async () => {
    // Whoever opens the menu may rename next, and the first letter must not be missed.
    NameField.ahead();
    const { openMapEntries } = await import('./openMapEntries.ts');
    return () => openMapEntries(workspace, () => setRenaming(true));
  };

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
        entries={{ load }}
      />
    </h1>
  );
}
