import i18next from 'i18next';
import { useEffect, useState } from 'react';
import type { Backup } from '../ui/backup/readBackup.ts';
import type { Restored, RestoreWay } from '../ui/backup/restoreBackup.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import { RestoreDialog } from '../views/storage/RestoreDialog.tsx';
import { newId } from './newId.ts';
import type { Shelf } from './shelf.ts';

interface BackupOpeningProps {
  readonly file: File;
  readonly shelf: Shelf;
  /** It was restored, refused or given up. */
  onDone(): void;
}

/** Reads a backup, asks how it is to be restored, and restores it. */
export function BackupOpening({ file, shelf, onDone }: BackupOpeningProps) {
  const [backup, setBackup] = useState<Backup | 'unread' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => (await import('../ui/backup/readBackup.ts')).readBackup(file);
    void read()
      .catch(() => null)
      .then((found) => isWanted && setBackup(found ?? 'unread'));
    return () => {
      isWanted = false;
    };
  }, [file]);
  if (!backup) return null;
  const restore = (way: RestoreWay) => {
    if (backup === 'unread') return;
    onDone();
    tellFailure(restoreTelling(shelf, backup, way), shelf.notices);
  };
  return (
    <RestoreDialog
      key={file.name}
      list={backup === 'unread' ? null : backup.list}
      fileName={file.name}
      onRestore={restore}
      onClose={onDone}
    />
  );
}

async function restoreTelling(shelf: Shelf, backup: Backup, way: RestoreWay): Promise<void> {
  const { restoreBackup } = await import('../ui/backup/restoreBackup.ts');
  const restored = await restoreBackup({ library: shelf.library, newId }, backup, way);
  shelf.notices.notify({ key: 'backup.restoring.said', values: { what: outcomeText(restored) } }, null, true);
}

/** What became of the maps: *2 added, 5 were here as they are*. */
function outcomeText(restored: Restored): string {
  const { t } = i18next;
  const keys = { added: 'added', beside: 'besideDone', over: 'overDone', same: 'same' } as const;
  const said = [
    ...(['added', 'beside', 'over', 'same'] as const).map((part) => [keys[part], restored[part]] as const),
    ['unreadable', restored.unreadable] as const,
  ].filter(([, count]) => count > 0);
  return said.map(([key, count]) => t(`backup.restoring.${key}`, { count })).join(', ');
}
