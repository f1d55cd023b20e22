import { Plus } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { OwnEncounter } from '../../storage/ownEncounters.ts';
import { NameField } from '../parts/NameField.tsx';
import { tellFailure } from '../tellFailure.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './EncounterRow.module.css';
import { EncounterText } from './EncounterText.tsx';
import type { CatalogueEntry } from './entries.ts';
import { removeOwn, renameOwn } from './keepEncounters.ts';
import { OwnMenu } from './OwnMenu.tsx';

interface EncounterRowProps {
  entry: CatalogueEntry;
  /** The same as it is kept, when it is the person's own. */
  own: OwnEncounter | undefined;
  isStop: boolean;
  onAdd(): void;
  onPress(event: PointerEvent): void;
}

/** One encounter of the catalogue: pressed it is added to the map, pulled it is carried there. One's own can be renamed and removed. */
export function EncounterRow({ entry, own, isStop, onAdd, onPress }: EncounterRowProps) {
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const workspace = useWorkspace();
  const tabIndex = isStop ? 0 : -1;
  const leave = (byKey: boolean) => {
    // Drawn at once: the next key must find the row, not a page without focus.
    flushSync(() => setRenaming(false));
    if (byKey) button.current?.focus();
  };
  if (own && renaming) return <RenamedRow own={own} onLeave={leave} />;
  const rename = () => setRenaming(true);
  const remove = () => own && tellFailure(removeOwn(workspace, own), workspace);
  return (
    <li
      className={styles.row}
      data-item={entry.id}
      onKeyDown={(event) => {
        if (!own || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'F2') rename();
        else if (event.key === 'Delete') remove();
        else return;
        event.preventDefault();
      }}
    >
      <button
        ref={button}
        type="button"
        data-main
        className={styles.encounter}
        tabIndex={tabIndex}
        onClick={onAdd}
        onPointerDown={onPress}
      >
        <EncounterText encounter={entry.encounter} />
        <Plus size={16} strokeWidth={1.5} aria-hidden className={styles.plus} />
      </button>
      {own && <OwnMenu title={own.encounter.title} tabIndex={tabIndex} onRename={rename} onRemove={remove} />}
    </li>
  );
}

function RenamedRow({ own, onLeave }: { own: OwnEncounter; onLeave(byKey: boolean): void }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return (
    <li className={styles.row} data-item={own.id}>
      <NameField
        label={t('catalogue.ownTitle')}
        className={styles.rename}
        name={own.encounter.title}
        onName={(title) => tellFailure(renameOwn(workspace, own, title), workspace)}
        onLeave={onLeave}
      />
    </li>
  );
}
