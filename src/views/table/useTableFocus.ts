import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { placeInTable, placeKey, type TablePlace } from '../../derive/tablePlaces.ts';
import { elementOfPlace, makeTabStop } from '../../ui/parts/tabStop.ts';
import { useSession } from '../../ui/workspace.ts';
import { placeOfKey } from './placeOfKey.ts';
import { goTo, placeNow, useTable, useTableDesk, useTableState } from './table.ts';
import { tableKey } from './tableKeys.ts';

/** Keeps the page's focus and the table's place of the keyboard together, both ways, brings it into sight, and hands keys on. */
export function useTableFocus(scroller: RefObject<HTMLElement | null>) {
  const desk = useTableDesk();
  const table = useTable((whole) => whole);
  const focus = useSession((session) => session.focus);
  const aside = useTableState((state) => state.aside);
  const asked = useTableState((state) => state.asked);
  const answered = useRef(asked);
  const hasFocus = useRef(false);
  const wanted: TablePlace | null = aside ?? (focus && { kind: 'cell', ...focus });
  const place = placeInTable(table, wanted);
  const key = place === null ? null : placeKey(place);

  // After every change: a touchpoint that goes to another row is a new element there.
  useLayoutEffect(() => {
    const element = key === null ? null : elementOfPlace(scroller.current, key);
    makeTabStop(scroller.current, element);
    const isAsked = answered.current !== asked;
    answered.current = asked;
    if (!isAsked && !hasFocus.current) return;
    if (element !== document.activeElement && !element?.contains(document.activeElement))
      element?.focus({ preventScroll: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight follows the keyboard from place to place
  useEffect(() => {
    if (key !== null && (focus || aside))
      elementOfPlace(scroller.current, key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [key, scroller]);

  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      hasFocus.current = target.dataset.key !== undefined;
      const found = placeOfKey(table, target.dataset.key);
      // Also where it is the tab stop already: the session may name its cell only, or nothing yet.
      const now = placeNow(desk);
      if (found && (!now || !wanted || placeKey(now) !== placeKey(found))) goTo(desk, found);
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      // A cell that was taken away hands the focus on to its neighbour.
      if (target.isConnected) hasFocus.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const isOnPlace = event.target instanceof HTMLElement && event.target.dataset.key !== undefined;
      if (isOnPlace && !event.nativeEvent.isComposing && tableKey(desk, event.nativeEvent))
        event.preventDefault();
    },
  };
}
