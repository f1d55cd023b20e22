import { readArchive, textOf } from '../../formats/archive.ts';
import { type BackupList, backupFiles, readBackupList } from '../../formats/backup.ts';

/** A backup that was opened, and nothing of it restored yet. */
export interface Backup {
  readonly list: BackupList;
  /** The files of the archive by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads a backup; null when the file is none. */
export async function readBackup(file: Blob): Promise<Backup | null> {
  const files = readArchive(new Uint8Array(await file.arrayBuffer()));
  const text = files?.get(backupFiles.list);
  const list = text ? readBackupList(textOf(text)) : null;
  return files && list ? { list, files } : null;
}
