import i18next from 'i18next';
import { unreadRows } from '../../storage/unreadRows.ts';
import { saveFile } from '../../ui/mapFile.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { Shelf } from '../shelf.ts';

/** Says that items of a map could not be read and were put aside, and hands them out as they were found. */
export function tellUnread({ library, notices }: Shelf, workspace: Workspace, count: number): void {
  const download = async () => {
    const rows = await unreadRows(library, workspace.mapId);
    const file = new Blob([JSON.stringify(rows, null, 1)], { type: 'application/json' });
    notices.notify(saveFile(workspace, file, 'json', i18next.t('keeping.unread.fileNote')));
  };
  const action = {
    label: { key: 'keeping.unread.download', values: { count } },
    run: () => tellFailure(download(), notices),
  } as const;
  notices.notify({ key: 'keeping.unread.found', values: { count } }, action, true);
}
