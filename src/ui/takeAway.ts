import i18next from 'i18next';
import { journeyOf } from '../model/doc.ts';
import type { Message } from '../words/key.ts';
import { download } from './download.ts';
import { fileName } from './fileName.ts';
import { themeNow } from './themeChoice.ts';
import type { Workspace } from './workspace.ts';

/** The name of a file that holds the open map, or a picture of it. */
export function mapFileName({ editor }: Workspace, extension: string): string {
  const title = journeyOf(editor.getState().doc)?.title ?? '';
  return fileName(title, extension, i18next.t('start.create.untitled'));
}

/** Gives a file with the open map, or a picture of it, to the person, and says under which name. */
export function saveFile(workspace: Workspace, file: Blob, extension: string): Message {
  const name = mapFileName(workspace, extension);
  download(file, name);
  return { key: 'exporting.saved', values: { name } };
}

/** The open map as a file that can be opened again. */
export async function mapFile({ editor }: Workspace): Promise<Blob> {
  const { writeJourney } = await import('../formats/json.ts');
  return new Blob([writeJourney(editor.getState().doc)], { type: 'application/json' });
}

/** Saves the open map as a file that can be opened again. */
export async function saveCopy(workspace: Workspace): Promise<void> {
  workspace.notify(saveFile(workspace, await mapFile(workspace), 'journey.json'));
}

/** Puts a picture on the clipboard; where the browser refuses, it becomes a file. Says what came of it. Call it straight from a click: browsers allow it only then. */
export async function copyPng(workspace: Workspace, picture: Promise<Blob>): Promise<Message> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return { key: 'exporting.copied' };
  } catch {
    return picture.then((file) => savedInstead(workspace, file), couldNotMake);
  }
}

/** Copies a picture of the whole map, laid out as on the board. */
export async function copyPicture(workspace: Workspace): Promise<void> {
  workspace.notify(await copyPng(workspace, pictureNow(workspace)));
}

/** The message for a picture or file that could not be made. */
export function couldNotMake(error: unknown): Message {
  return {
    key: 'exporting.failed',
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}

function savedInstead(workspace: Workspace, file: Blob): Message {
  const { values } = saveFile(workspace, file, 'png');
  return { key: 'exporting.copyFailed', ...(values && { values }) };
}

async function pictureNow({ editor, session, measure }: Workspace): Promise<Blob> {
  const [{ pictureScene, pngFile }, { sceneWords }] = await Promise.all([
    import('./pictures.ts'),
    import('./sceneWords.ts'),
  ]);
  const words = sceneWords(i18next.t, i18next.language);
  const { layout } = session.getState();
  const choice = { layout, theme: themeNow(), scale: '2', title: true, legend: true } as const;
  const scene = pictureScene(editor.getState().doc, { measure }, words, choice);
  return (await pngFile(scene, choice.scale)).blob;
}
