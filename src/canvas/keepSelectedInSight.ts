import type { Board } from './board.ts';

/** When a panel opens beside the board, a card that is selected alone does not vanish behind its edge. Returns how to stop. */
export function keepSelectedInSight({ camera, layout, workspace }: Board): () => void {
  let { width } = camera.area;
  return camera.follow(() => {
    const isNarrower = camera.area.width < width;
    width = camera.area.width;
    if (!isNarrower) return;
    const [id, ...others] = workspace.session.getState().selection;
    const box = id === undefined || others.length > 0 ? undefined : layout.get().cards.get(id);
    if (box) camera.reveal(box);
  });
}
