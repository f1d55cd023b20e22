import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { elementOfPlace, makeTabStop } from '../../ui/parts/tabStop.ts';
import type { ColumnId } from './columns.ts';
import { revealRow } from './revealRow.ts';
import { placeNow, rowKey } from './rowKeys.ts';
import { goToCell, useRowIds, useRows, useRowsState } from './rows.ts';

/** The name under which a cell is found in the page. */
export function cellKey(id: string | null, column: ColumnId): string {
  return `${id ?? ''} ${column}`;
}

/** Keeps the page's focus and the list's place of the keyboard together, both ways, brings it into sight, and hands keys on. */
export function useRowsFocus() {
  const desk = useRows();
  useRowIds();
  useRowsState((state) => state.at);
  useRowsState((state) => state.columns);
  const asked = useRowsState((state) => state.asked);
  const answered = useRef(asked);
  const hasFocus = useRef(false);
  const at = placeNow(desk);
  const key = at && cellKey(at.id, at.column);
  const last = useRef(key);

  // After every change: rows come and go with what is in sight.
  useLayoutEffect(() => {
    if (at?.id && last.current !== key) revealRow(desk, at.id);
    last.current = key;
    const element = key === null ? null : elementOfPlace(desk.scroller, key);
    makeTabStop(desk.scroller, element);
    const isAsked = answered.current !== asked;
    answered.current = asked;
    if (!isAsked && !hasFocus.current) return;
    if (element === document.activeElement || element?.contains(document.activeElement)) return;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const [id = '', column] = (target.dataset.key ?? '').split(' ');
      hasFocus.current = column !== undefined;
      if (column !== undefined && target.dataset.key !== key)
        goToCell(desk, { id: id || null, column: column as ColumnId });
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      // A cell that was taken away hands the focus on to its neighbour.
      if (target.isConnected) hasFocus.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const isOnCell = event.target instanceof HTMLElement && event.target.dataset.key !== undefined;
      if (isOnCell && !event.nativeEvent.isComposing && rowKey(desk, event.nativeEvent))
        event.preventDefault();
    },
  };
}
