import type { RowsDesk } from './rows.ts';

/** The height of a row and of the header, in pixels. */
export const rowHeight = { row: 34, head: 36 } as const;

/** Scrolls until a row can be seen whole. Only rows in sight are in the page, so it is found by its number. */
export function revealRow({ scroller, ids }: RowsDesk, id: string): void {
  const at = ids.get().indexOf(id);
  if (!scroller || at < 0) return;
  const top = at * rowHeight.row;
  const room = scroller.clientHeight - rowHeight.head - rowHeight.row;
  if (scroller.scrollTop > top) scroller.scrollTop = top;
  else if (scroller.scrollTop < top - room) scroller.scrollTop = top - room;
}
