/** The element of a composite that stands for a place of the keyboard, by its key. */
export function elementOfPlace(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}

/** Makes one of the places of a composite the only one that Tab stops at. */
export function makeTabStop(root: HTMLElement | null, element: HTMLElement | null): void {
  for (const other of root?.querySelectorAll<HTMLElement>('[data-key][tabindex="0"]') ?? []) {
    if (other !== element) other.tabIndex = -1;
  }
  if (element) element.tabIndex = 0;
}
