import type { Workspace } from '../workspace.ts';
import { clipType } from './clip.ts';
import type { Clipping } from './readClip.ts';

/** Pastes what an event of the page brings where the keyboard is; a picture goes on the one touchpoint, or card of a lane, that is selected. How that is read comes when it is first needed. */
export function pasteFrom(workspace: Workspace, data: DataTransfer): void {
  const [file] = data.files;
  const { selection, chosen } = workspace.session.getState();
  // A picture from a program of words or tables comes with these.
  const isPicture = file?.type.startsWith('image/') && data.getData('text/plain') === '';
  if (file && isPicture && (selection.length === 1 || chosen?.kind === 'laneCard')) {
    void import('../images/putPictureAt.ts').then(({ addPicture }) => addPicture(workspace, file));
    return;
  }
  // What an event brings is gone once it is over.
  const clipping: Clipping = {
    own: data.getData(clipType),
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    files: [...data.files].map(({ type }) => type),
  };
  void import('./pasteCards.ts').then(({ pasteClipping }) => pasteClipping(workspace, clipping));
}

/** Whether what an event brings makes more than one line: touchpoints, or a text of several lines. */
export function bringsLines(data: DataTransfer): boolean {
  return data.types.includes(clipType) || /\S\s*[\r\n]\s*\S/.test(data.getData('text/plain'));
}
