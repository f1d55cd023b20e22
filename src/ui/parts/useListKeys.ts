import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Where an arrow leads in a list that is laid out in rows; null for keys that lead nowhere. */
export function placeAfterKey(key: string, at: number, columns: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined || place < 0 || place >= count ? null : place;
}

/**
 * Makes a list one stop of the Tab key: arrows go from item to item, and only the item that was gone to last can be reached by Tab. When the
 * item with the focus goes, the one that takes its place gets it. An item carries `data-item` with its id; in it, what gets the focus carries
 * `data-main`.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [active, setActive] = useState<string | null>(null);
  const at = useRef({ index: 0, hasFocus: false });
  const stop = active !== null && ids.includes(active) ? active : (ids[0] ?? null);

  // Before anything else looks for a place for the keyboard.
  useLayoutEffect(() => {
    const { index, hasFocus } = at.current;
    if (!hasFocus || list.current?.contains(document.activeElement)) return;
    const next = Math.min(index, ids.length - 1);
    if (next >= 0 && document.activeElement === document.body) focusItem(list.current, next);
  }, [ids, list]);

  return {
    /** The item that can be reached by Tab. */
    stop,
    handlers: {
      onFocus: (event: { target: EventTarget }) => {
        const item = (event.target as Element).closest<HTMLElement>('[data-item]');
        const id = item?.dataset.item;
        if (id === undefined) return;
        at.current = { index: ids.indexOf(id), hasFocus: true };
        setActive(id);
      },
      onBlur: ({ target }: { target: EventTarget }) => {
        // What is taken away while it has the focus was not left by the person.
        queueMicrotask(() => {
          const isLeft = (target as Element).isConnected && !list.current?.contains(document.activeElement);
          if (isLeft) at.current.hasFocus = false;
        });
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        if ((event.target as Element).matches('input:not([type=checkbox])')) return;
        const columns = columnsOf(list.current);
        const next = placeAfterKey(event.key, at.current.index, columns, ids.length);
        if (next === null) return;
        event.preventDefault();
        focusItem(list.current, next);
      },
    },
  };
}

function focusItem(list: HTMLElement | null, index: number): void {
  itemsOf(list)[index]?.querySelector<HTMLElement>('[data-main]')?.focus();
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
}

/** How many items stand in the first row. */
function columnsOf(list: HTMLElement | null): number {
  const items = itemsOf(list);
  const top = items[0]?.offsetTop;
  const second = items.findIndex((item) => item.offsetTop !== top);
  return second < 0 ? Math.max(1, items.length) : second;
}
