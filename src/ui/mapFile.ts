import i18next from 'i18next';
import { writeJourney } from '../formats/json.ts';
import { journeyOf } from '../model/doc.ts';
import { noteCopies } from '../storage/copyNotes.ts';
import type { Message } from '../words/key.ts';
import { download } from './download.ts';
import { fileName } from './fileName.ts';
import type { Workspace } from './workspace.ts';

/** The name of a file that holds the open map, or a picture of it; `note` tells it from others of the same map. */
export function mapFileName({ editor }: Workspace, extension: string, note = ''): string {
  const title = journeyOf(editor.getState().doc)?.title ?? '';
  return fileName(title, extension, i18next.t('start.create.untitled'), note);
}

/** Gives a file with the open map, or a picture of it, to the person, and says under which name. */
export function saveFile(workspace: Workspace, file: Blob, extension: string, note?: string): Message {
  const name = mapFileName(workspace, extension, note);
  download(file, name);
  return { key: 'exporting.saved', values: { name } };
}

/** The open map as a file that can be opened again. */
export function mapFile({ editor }: Workspace): Blob {
  return new Blob([writeJourney(editor.getState().doc)], { type: 'application/json' });
}

/** Saves the open map as a file that can be opened again, and says under which name. */
export function saveCopy(workspace: Workspace): Message {
  const { browser } = workspace.library;
  const saved = saveFile(workspace, mapFile(workspace), 'journey.json');
  noteCopies(browser.notes, [workspace.mapId], browser.now());
  return saved;
}
