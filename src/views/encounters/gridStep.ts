import type { KeyboardEvent } from 'react';

const steps: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** Walks a grid by its keys: arrows go to the next cell, Home and End along the row, with Ctrl to the first and last row; Enter presses the cell. */
export function gridStep(grid: HTMLTableElement | null, event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCell = target instanceof HTMLElement && target.dataset.cell !== undefined;
  if (!grid || !isCell || altKey || shiftKey) return;
  const rows = [...grid.querySelectorAll('tbody tr')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-cell]'),
  ]);
  const at = rows.findIndex((row) => row.includes(target));
  const column = rows[at]?.indexOf(target) ?? 0;
  const step = steps[key];
  if (key === 'Enter') target.click();
  else if (!step) return;
  else {
    const far = (ctrlKey || metaKey) && step[0] === 0;
    const row = far ? (key === 'Home' ? 0 : rows.length - 1) : within(at + step[0], rows.length);
    const next = rows[row];
    next?.[within(column + step[1], next.length)]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
