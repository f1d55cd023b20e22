import { type Pictured, setImage } from '../../commands/images.ts';
import type { Workspace } from '../workspace.ts';
import { takePicture } from './takePicture.ts';

/** Puts the picture of a file on a touchpoint or segment as one step; says in a sentence why when it cannot be taken. */
export async function putPicture(
  workspace: Workspace,
  kind: Pictured,
  id: string,
  file: Blob,
): Promise<void> {
  const picture = await takePicture(file);
  if ('key' in picture) {
    workspace.notify(picture);
    return;
  }
  workspace.editor.run({ key: 'images.did.set' }, (tr) => setImage(tr, kind, id, picture));
  workspace.announce({ key: 'images.added' });
}
