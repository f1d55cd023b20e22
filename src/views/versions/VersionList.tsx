import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../storage/failure.ts';
import { addVersion, type Version } from '../../storage/versions/versions.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import { VersionEntry } from './VersionEntry.tsx';
import styles from './Versions.module.css';

interface VersionListProps {
  versions: readonly Version[];
  chosen: number | null;
  onChoose(number: number): void;
  onChanged(): void;
}

/** All versions of a map, the latest first, and a field that makes one of the present state. */
export function VersionList({ versions, chosen, onChoose, onChanged }: VersionListProps) {
  const { t } = useTranslation();
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
          />
        ))}
      </ul>
    </div>
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
