import type { Board } from '../board.ts';
import { boardHit } from '../boardHit.ts';
import { REACH } from '../hit.ts';

/** Puts a picture that is let go over a card of the board on that card; over an empty place of a lane of one's own it becomes a card. Whatever else is dropped is opened, as everywhere on the page. Returns how to stop. */
export function listenToPictures(board: Board, area: HTMLElement): () => void {
  const { camera, workspace } = board;
  const placeUnder = ({ clientX, clientY }: DragEvent) => {
    const { left, top } = area.getBoundingClientRect();
    const hit = boardHit(board, camera.boardPoint({ x: clientX - left, y: clientY - top }), REACH.mouse);
    return hit.type === 'card' || hit.type === 'laneCard' || hit.type === 'lane' ? hit : null;
  };
  const over = (event: DragEvent) => {
    if (!holdsOnePicture(event.dataTransfer)) return;
    const hover = placeUnder(event);
    // The card that would have it is shown as the one that the mouse is on; the window then offers nothing of its own.
    board.state.setState({ hover });
    if (hover === null || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };
  const drop = (event: DragEvent) => {
    const hit = placeUnder(event);
    const file = event.dataTransfer?.files[0];
    if (!holdsOnePicture(event.dataTransfer) || hit === null || !file) return;
    event.preventDefault();
    board.state.setState({ hover: null });
    void import('../../ui/images/putPictureAt.ts').then(({ putPictureAt }) =>
      putPictureAt(workspace, hit, file),
    );
  };
  area.addEventListener('dragover', over);
  area.addEventListener('drop', drop);
  return () => {
    area.removeEventListener('dragover', over);
    area.removeEventListener('drop', drop);
  };
}

function holdsOnePicture(data: DataTransfer | null): boolean {
  const [item, ...others] = data?.items ?? [];
  return item?.kind === 'file' && item.type.startsWith('image/') && others.length === 0;
}
