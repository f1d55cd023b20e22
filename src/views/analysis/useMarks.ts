import { type RefObject, useEffect } from 'react';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';

/** Has the marks of a drawing, which carry the id of their touchpoint in `data-mark`, lead to the map. The table behind it does the same by keyboard. */
export function useMarks(drawing: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const box = drawing.current;
    if (!box) return;
    const press = ({ target }: MouseEvent) => {
      const id = target instanceof Element && target.closest('[data-mark]')?.getAttribute('data-mark');
      if (id) showOnMap(workspace, [id]);
    };
    box.addEventListener('click', press);
    return () => box.removeEventListener('click', press);
  }, [drawing, workspace]);
}
