import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { waitForDrag } from '../waitForDrag.ts';
import { useWorkspace, type Workspace } from '../workspace.ts';
import type { CatalogueEntry } from './entries.ts';

/** Takes encounters from a list to the board by pointer: until the pointer is over the map, a copy of the row follows it. */
export function useCarry(list: RefObject<HTMLElement | null>) {
  const workspace = useWorkspace();
  const [carried, setCarried] = useState<CatalogueEntry | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const isCarrying = useRef(false);

  useEffect(() => {
    const element = list.current;
    // The browser would scroll the list along with the finger that carries something.
    const keepStill = (event: TouchEvent) => isCarrying.current && event.preventDefault();
    element?.addEventListener('touchmove', keepStill, { passive: false });
    return () => element?.removeEventListener('touchmove', keepStill);
  }, [list]);

  const begin = (event: PointerEvent, entry: CatalogueEntry) => {
    isCarrying.current = true;
    setCarried(entry);
    const stopFollowing = follow(ghost, event);
    carry(workspace, event, entry, ghost, () => {
      stopFollowing();
      isCarrying.current = false;
      setCarried(null);
    });
  };
  return {
    carried,
    ghost,
    press: ({ nativeEvent }: ReactPointerEvent, entry: CatalogueEntry) =>
      nativeEvent.button === 0 && waitForDrag(nativeEvent, (event) => begin(event, entry)),
  };
}

function carry(
  { board }: Workspace,
  event: PointerEvent,
  { encounter }: CatalogueEntry,
  ghost: RefObject<HTMLElement | null>,
  end: () => void,
): void {
  const over = (isOver: boolean) => ghost.current?.toggleAttribute('hidden', isOver);
  if (board?.drawn) board.drawn.bring(event, { encounter, over, end });
  else end();
}

/** Keeps the copy of the row under the pointer, without rendering; returns how to stop. */
function follow(ghost: RefObject<HTMLElement | null>, first: PointerEvent): () => void {
  let at = first;
  const put = () => {
    const style = ghost.current?.style;
    if (style) style.translate = `${at.clientX}px ${at.clientY}px`;
  };
  const move = (event: PointerEvent) => {
    at = event;
    put();
  };
  // It is in the page once it was rendered.
  const frame = requestAnimationFrame(put);
  addEventListener('pointermove', move);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('pointermove', move);
  };
}
