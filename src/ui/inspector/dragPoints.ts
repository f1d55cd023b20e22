/** Drags what parts two stages on the bar of importance, from this press. `hand` is told how many points the stage before it has won: while dragging, and once more when it is let go; Escape gives it up. */
export function dragPoints(
  parting: HTMLElement,
  first: PointerEvent,
  hand: (points: number, isDone: boolean) => void,
): void {
  const bar = parting.parentElement;
  const grown = [...(bar?.children ?? [])].map((part) => Number((part as HTMLElement).style.flexGrow) || 0);
  const total = grown.reduce((sum, points) => sum + points, 0);
  const scale = (total / (bar?.clientWidth || 1)) * (parting.matches(':dir(rtl)') ? -1 : 1);
  const listening = new AbortController();
  let points = 0;
  const end = (isKept: boolean) => {
    listening.abort();
    hand(0, false);
    if (isKept && points !== 0) hand(points, true);
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, hear, { signal: listening.signal, capture: true });
  on('pointermove', (event) => {
    if (event.pointerId !== first.pointerId) return;
    const next = Math.round((event.clientX - first.clientX) * scale);
    if (next !== points) hand(next, false);
    points = next;
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
