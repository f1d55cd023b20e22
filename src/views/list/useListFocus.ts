import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { elementOfPlace, makeTabStop } from '../../ui/parts/tabStop.ts';
import { useSession } from '../../ui/workspace.ts';
import { type JourneyList, useList, useListLayout, useListState } from './list.ts';
import { listKey } from './listKeys.ts';
import { activePlace, listPlaces } from './listPlaces.ts';

/** Free space that is kept around a row that is brought into sight, in pixels. */
const AROUND = 8;

/** Keeps the page's focus and the list's place of the keyboard together, both ways, brings it into sight, and hands keys on. */
export function useListFocus(scroller: RefObject<HTMLElement | null>) {
  const list = useList();
  const layout = useListLayout((whole) => whole);
  const focus = useSession((session) => session.focus);
  const asked = useListState((state) => state.asked);
  const answered = useRef(asked);
  const hasFocus = useRef(false);
  const key = activePlace(listPlaces(layout), focus)?.key;

  // After every change: a row that goes to another stage is a new element there.
  useLayoutEffect(() => {
    const element = key === undefined ? null : elementOfPlace(scroller.current, key);
    makeTabStop(scroller.current, element);
    const isAsked = answered.current !== asked;
    answered.current = asked;
    if ((isAsked || hasFocus.current) && element !== document.activeElement)
      element?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (focus) reveal(list);
  }, [list, focus]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // A sheet or the keys on the screen leave less room.
    const resized = new ResizeObserver(() => reveal(list));
    resized.observe(element);
    return () => resized.disconnect();
  }, [list, scroller]);

  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const place = listPlaces(list.layout.get()).find((one) => one.key === target.dataset.key);
      hasFocus.current = place !== undefined;
      if (place && place.key !== key) list.workspace.session.setState({ focus: place.focus });
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      // A row that was taken away hands the focus on to its neighbour.
      if (target.isConnected) hasFocus.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const isOnRow = event.target instanceof HTMLElement && event.target.dataset.key !== undefined;
      if (isOnRow && !event.nativeEvent.isComposing && listKey(list, event.nativeEvent))
        event.preventDefault();
    },
  };
}

/** Scrolls as little as needed for the place of the keyboard to be seen whole. */
function reveal({ layout, scroller, workspace }: JourneyList): void {
  const place = activePlace(listPlaces(layout.get()), workspace.session.getState().focus);
  if (!scroller || !place) return;
  const { scrollTop, clientHeight } = scroller;
  const foot = place.y + place.height + AROUND - clientHeight;
  const top = Math.max(0, place.y - AROUND);
  if (scrollTop > top) scroller.scrollTo({ top });
  else if (scrollTop < foot) scroller.scrollTo({ top: Math.min(foot, top) });
}
