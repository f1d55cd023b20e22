/** How far a line is dragged until it is taken for one, in pixels. */
const SLOP = 4;

interface LineDrag {
  /** The list, whose lines carry their ids in `data-line`. */
  list: HTMLElement;
  id: string;
  /** Shows the line at a place, or where it is (null). */
  preview(index: number | null): void;
  /** It was let go at a place. */
  move(index: number): void;
  /** The dragging begins, and is over. */
  hold(isHeld: boolean): void;
}

/** Drags a line of a list up and down from this press. The list shows what letting go would do; Escape gives it up. */
export function dragLine(first: PointerEvent, { list, id, preview, move, hold }: LineDrag): void {
  const listening = new AbortController();
  let index: number | null = null;
  const end = (isKept: boolean) => {
    listening.abort();
    if (index === null) return;
    preview(null);
    hold(false);
    if (isKept) move(index);
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, hear, { signal: listening.signal, capture: true });
  on('pointermove', (event) => {
    if (event.pointerId !== first.pointerId) return;
    if (index === null && Math.abs(event.clientY - first.clientY) < SLOP) return;
    if (index === null) hold(true);
    const next = indexAt(list, id, event.clientY);
    if (next !== index) preview(next);
    index = next;
  });
  on('pointerup', (event) => event.pointerId === first.pointerId && end(true));
  on('pointercancel', (event) => event.pointerId === first.pointerId && end(false));
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  });
}

/** How many of the other lines lie above a height of the window. */
function indexAt(list: HTMLElement, id: string, y: number): number {
  const others = [...list.querySelectorAll<HTMLElement>(':scope > [data-line]')].filter(
    (line) => line.dataset.line !== id,
  );
  return others.filter((line) => {
    const { top, height } = line.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
