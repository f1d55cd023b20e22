import { ImagePlus } from 'lucide-react';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, onCards } from './action.ts';

/** What is done with pictures on touchpoints. */
export const pictureActions = {
  addPicture: {
    label: 'images.add',
    icon: ImagePlus,
    keys: [],
    group: 'facts',
    menus: onCards,
    words: ['images.otherWords'],
    when: (workspace) => chosenCards(workspace).length === 1,
    run: (workspace) => void addPicture(workspace),
  },
} as const satisfies Record<string, Action>;

async function addPicture(workspace: Workspace): Promise<void> {
  const [id] = chosenCards(workspace);
  const [{ pickPicture }, { putPicture }] = await Promise.all([
    import('../images/pickPicture.ts'),
    import('../images/putPicture.ts'),
  ]);
  const file = await pickPicture();
  if (file && id !== undefined) await putPicture(workspace, 'touchpoint', id, file);
}
