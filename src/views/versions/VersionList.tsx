import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../storage/failure.ts';
import { addVersion, type Version } from '../../storage/versions/versions.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import { VersionEntry } from './VersionEntry.tsx';
import styles from './VersionList.module.css';

interface VersionListProps {
  versions: readonly Version[];
  chosen: number | null;
  onChoose(number: number): void;
  onChanged(): void;
}

/** All versions of a map, the latest first, and a field that makes one of the present state. */
export function VersionList({ versions, chosen, onChoose, onChanged }: VersionListProps) {
  const { t } = useTranslation();
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const takeBack = async () => {
    setUndo(null);
    await undo?.();
    onChanged();
  };
  return (
    <div className={styles.right}>
      <KeepNow onKept={onChanged} />
      <p className={styles.note}>{t('keeping.versions.rules')}</p>
      <ul className={styles.list} aria-label={t('keeping.versions.list')}>
        {versions.map((version) => (
          <VersionEntry
            key={version.number}
            version={version}
            isChosen={version.number === chosen}
            onChoose={() => onChoose(version.number)}
            onChanged={onChanged}
            onDeleted={(bringBack) => {
              setUndo(() => bringBack);
              onChanged();
            }}
          />
        ))}
      </ul>
      <div role="status">{undo && <Deleted onUndo={() => void takeBack()} />}</div>
    </div>
  );
}

/** Says that a version was deleted, with the keyboard on what brings it back: its own line is gone. */
function Deleted({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <p ref={box} className={styles.deleted}>
      {t('keeping.versions.deleted')}
      <Button small look="line" onClick={onUndo}>
        {t('actions.undo')}
      </Button>
    </p>
  );
}

function KeepNow({ onKept }: { onKept: () => void }) {
  const { t } = useTranslation();
  const { library, mapId, editor, announce } = useWorkspace();
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Message | null>(null);
  const keep = async () => {
    try {
      await addVersion(library, mapId, editor.getState().doc, { why: 'named', name: name.trim() });
      setName('');
      setFailure(null);
      announce({ key: 'keeping.versions.kept', values: { name: name.trim() } });
      onKept();
    } catch (error) {
      setFailure({ key: `saving.why.${failureOf(error).reason}` });
    }
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void keep();
      }}
    >
      <TextField
        label={t('keeping.versions.name')}
        placeholder={t('keeping.versions.nameExample')}
        value={name}
        maxLength={200}
        onChange={setName}
        message={failure ? t(failure.key) : undefined}
      />
      <Button type="submit" look="line" off={!name.trim()}>
        {t('keeping.versions.keep')}
      </Button>
    </form>
  );
}
