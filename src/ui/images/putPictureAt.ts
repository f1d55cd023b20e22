import type { LaneCell } from '../../commands/laneCards.ts';
import { chosenCards } from '../chosenCards.ts';
import { chosenId } from '../chosenRow.ts';
import type { Workspace } from '../workspace.ts';
import { pickPicture } from './pickPicture.ts';
import { addPictureToLane, putLaneCardPicture } from './putLaneCardPicture.ts';
import { putPicture } from './putPicture.ts';

/** Where a picture can be put by hand: on a touchpoint, on a card of a lane, or in an empty place of a lane of one's own. */
export type PicturePlace =
  | { readonly type: 'card' | 'laneCard'; readonly id: string }
  | { readonly type: 'lane'; readonly place: LaneCell };

/** Puts the picture of a file in its place. */
export async function putPictureAt(workspace: Workspace, at: PicturePlace, file: Blob): Promise<void> {
  if (at.type === 'lane') await addPictureToLane(workspace, at.place, file);
  else if (at.type === 'laneCard') await putLaneCardPicture(workspace, at.id, file);
  else await putPicture(workspace, 'touchpoint', at.id, file);
}

/** Puts a picture on the card that is selected: a touchpoint, or a card of a lane. Asks for one when none is given. */
export async function addPicture(
  workspace: Workspace,
  given?: File,
  at: PicturePlace | null = chosenPlace(workspace),
): Promise<void> {
  const file = at && (given ?? (await pickPicture()));
  if (file) await putPictureAt(workspace, at, file);
}

function chosenPlace(workspace: Workspace): PicturePlace | null {
  const laneCard = chosenId(workspace, 'laneCard');
  if (laneCard !== null) return { type: 'laneCard', id: laneCard };
  const [id, ...others] = chosenCards(workspace);
  return id === undefined || others.length > 0 ? null : { type: 'card', id };
}
