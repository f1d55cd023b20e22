import { type PointerEvent, type RefObject, useState } from 'react';

/** How far the sheet is pulled until letting go makes it larger, smaller or closes it, in pixels, and the pace of a swipe that does so at once, in pixels a millisecond. */
const PULL = 56;
const PACE = 0.5;

/** On a narrow screen the panel is a sheet from below, half or nearly whole: pulled up it grows, pulled down it shrinks and closes. */
export function useSheet(sheet: RefObject<HTMLElement | null>, close: () => void) {
  const [isTall, setTall] = useState(false);
  const settle = (by: number, pace: number) => {
    if (by < -PULL || pace < -PACE) setTall(true);
    else if (by < PULL && pace < PACE) return;
    else if (isTall && by < sheetHeight(sheet) / 2) setTall(false);
    else close();
  };
  return {
    isTall,
    toggle: () => setTall(!isTall),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button:not([data-grip])');
      if (event.button === 0 && !isOnButton) followPull(sheet.current, event.nativeEvent, settle);
    },
  };
}

function sheetHeight(sheet: RefObject<HTMLElement | null>): number {
  return sheet.current?.offsetHeight ?? 0;
}

/** The sheet goes down with the pointer; up it only gives a little, for it grows when let go. */
function followPull(
  sheet: HTMLElement | null,
  first: globalThis.PointerEvent,
  settle: (by: number, pace: number) => void,
): void {
  const listening = new AbortController();
  const { signal } = listening;
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
  ) => addEventListener(type, (event) => event.pointerId === first.pointerId && listener(event), { signal });
  on('pointermove', (event) => {
    const time = event.timeStamp - last.timeStamp;
    if (time > 0) pace = (event.clientY - last.clientY) / time;
    last = event;
    sheet?.setAttribute('data-pulled', '');
    put(event.clientY - first.clientY);
  });
  on('pointerup', (event) => {
    end();
    settle(event.clientY - first.clientY, pace);
  });
  on('pointercancel', end);
}
