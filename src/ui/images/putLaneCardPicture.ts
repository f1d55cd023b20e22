import { setImage } from '../../commands/images.ts';
import { addLaneCard, type LaneCell } from '../../commands/laneCards.ts';
import type { Transaction } from '../../edit/transaction.ts';
import { laneCardsIn } from '../lanes/laneCardDeeds.ts';
import type { Workspace } from '../workspace.ts';
import { takePicture } from './takePicture.ts';

/** Puts the picture of a file on a card of a lane as one step; one that is only being begun becomes part of the map with it. */
export async function putLaneCardPicture(workspace: Workspace, id: string, file: Blob): Promise<void> {
  const { shown } = workspace.editor.getState();
  const card = shown.laneCard.get(id);
  if (!card) return;
  const index = laneCardsIn(shown, card).findIndex((other) => other.id === id);
  await put(
    workspace,
    id,
    file,
    (tr) => void (tr.row('laneCard', id) ?? addLaneCard(tr, card, '', index, id)),
  );
}

/** Adds a card with the picture of a file at the end of a cell of a lane of one's own, as one step, and selects it. */
export async function addPictureToLane(workspace: Workspace, cell: LaneCell, file: Blob): Promise<void> {
  const id = workspace.newId();
  await put(workspace, id, file, (tr) => void addLaneCard(tr, cell, '', undefined, id));
  if (workspace.editor.getState().doc.laneCard.has(id))
    workspace.session.setState({ selection: [], chosen: { kind: 'laneCard', id } });
}

async function put(
  { editor, notify, announce }: Workspace,
  id: string,
  file: Blob,
  begin: (tr: Transaction) => void,
): Promise<void> {
  const picture = await takePicture(file);
  if ('key' in picture) {
    notify(picture);
    return;
  }
  const did = editor.run({ key: 'images.did.set' }, (tr) => {
    begin(tr);
    setImage(tr, 'laneCard', id, picture);
  });
  if (did.length > 0) announce({ key: 'images.added' });
}
