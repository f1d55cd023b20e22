import i18next from 'i18next';
import { noteBackup } from '../../storage/copyNotes.ts';
import { writeBackup } from '../../ui/backup/writeBackup.ts';
import { download } from '../../ui/download.ts';
import { fileName } from '../../ui/fileName.ts';
import type { Shelf } from '../shelf.ts';

/** Gives a backup of everything to the person and says under which name. Throws when the storage cannot be read. */
export async function backUp({ library, notices }: Pick<Shelf, 'library' | 'notices'>): Promise<void> {
  const now = library.browser.now();
  const { file, maps, missing } = await writeBackup(library, now);
  const name = fileName(
    i18next.t('backup.fileName'),
    'zip',
    'backup',
    new Date(now).toISOString().slice(0, 10),
  );
  download(file, name);
  noteBackup(library.browser.notes, now);
  notices.notify({ key: 'backup.saved', values: { name, count: maps } });
  if (missing > 0) notices.notify({ key: 'backup.missing', values: { count: missing } }, null, true);
}
