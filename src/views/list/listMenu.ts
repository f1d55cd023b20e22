import { finishTyping } from '../../ui/contextMenu/finishTyping.ts';
import type { JourneyList } from './list.ts';

/** Opens the context menu of a row: by the right button, by a finger that rests on it, or by the key that the browser knows for it. Returns how to stop. */
export function listenToListMenus(list: JourneyList, scroller: HTMLElement): () => void {
  const open = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    const id = row?.dataset.row;
    if (!row || id === undefined) return;
    event.preventDefault();
    finishTyping(list.workspace);
    aimAt(list, id);
    const byKey = event.button !== 2;
    const { left, top, width } = row.getBoundingClientRect();
    const at = byKey
      ? { x: left + Math.min(width, 136), y: top + 24 }
      : { x: event.clientX, y: event.clientY };
    list.state.setState({ menu: { place: 'card', at, byKey } });
  };
  scroller.addEventListener('contextmenu', open);
  return () => scroller.removeEventListener('contextmenu', open);
}

/** A row that is not selected becomes the selection, one that is keeps it. */
function aimAt({ workspace, layout }: JourneyList, id: string): void {
  const { session } = workspace;
  const { selection } = session.getState();
  const row = layout.get().rows.get(id);
  session.setState({
    ...(!selection.includes(id) && { selection: [id] }),
    ...(row && { focus: { segmentId: row.segmentId, stageId: row.stageId, touchpointId: id } }),
  });
}
