import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/** How far the sheet is pulled until letting go makes it larger, smaller or closes it, in pixels, and the pace of a swipe that does so at once, in pixels a millisecond. */
const PULL = 56;
const PACE = 0.5;

/** How far a pointer may move in a press. */
const SLOP = 6;

/** On a narrow screen the panel is a sheet from below, half or nearly whole: pulled up it grows, pulled down it shrinks and closes. */
export function useSheet(sheet: RefObject<HTMLElement | null>, close: () => void) {
  const [isTall, setTall] = useState(false);
  /** What has been pulled is not pressed as well. */
  const wasPulled = useRef(false);
  const settle = (by: number, pace: number) => {
    wasPulled.current = Math.abs(by) > SLOP;
    if (by < -PULL || pace < -PACE) setTall(true);
    else if (by < PULL && pace < PACE) return;
    else if (isTall && by < (sheet.current?.offsetHeight ?? 0) / 2) setTall(false);
    else close();
  };
  return {
    isTall,
    toggle: () => {
      if (!wasPulled.current) setTall(!isTall);
      wasPulled.current = false;
    },
    onPointerDown: ({ target, button, nativeEvent }: PointerEvent<HTMLElement>) => {
      wasPulled.current = false;
      const isOnButton = target instanceof Element && target.closest('button:not([data-grip])');
      const isSheet = matchMedia('(max-width: 720px)').matches;
      if (isSheet && button === 0 && !isOnButton) followPull(sheet.current, nativeEvent, settle);
    },
  };
}

/** The sheet goes down with the pointer; up it only gives a little, for it grows when let go. */
function followPull(
  sheet: HTMLElement | null,
  first: globalThis.PointerEvent,
  settle: (by: number, pace: number) => void,
): void {
  const listening = new AbortController();
  let last = first;
  let pace = 0;
  const put = (by: number) => {
    if (sheet) sheet.style.translate = by === 0 ? '' : `0 ${by > 0 ? by : by / 6}px`;
  };
  const end = () => {
    listening.abort();
    sheet?.removeAttribute('data-pulled');
    put(0);
  };
  const on = (
    type: 'pointermove' | 'pointerup' | 'pointercancel',
    listener: (event: globalThis.PointerEvent) => void,
  ) =>
    addEventListener(type, (event) => event.pointerId === first.pointerId && listener(event), {
      signal: listening.signal,
    });
  on('pointermove', (event) => {
    const time = event.timeStamp - last.timeStamp;
    if (time > 0) pace = (event.clientY - last.clientY) / time;
    last = event;
    sheet?.setAttribute('data-pulled', '');
    put(event.clientY - first.clientY);
  });
  on('pointerup', (event) => {
    end();
    const by = event.clientY - first.clientY;
    settle(by, Math.abs(by) > SLOP ? pace : 0);
  });
  on('pointercancel', end);
}
