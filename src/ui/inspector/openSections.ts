const KEY = 'throughline.sections';

/** Whether a section of the details is open: as it was left last on this device; undefined when nobody opened or folded it yet. */
export function sectionKept(name: string): boolean | undefined {
  const open = kept()[name];
  return typeof open === 'boolean' ? open : undefined;
}

/** Remembers that a section was opened or folded. */
export function keepSection(name: string, isOpen: boolean): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), [name]: isOpen }));
  } catch {
    // Where nothing may be kept a section is open where it holds something.
  }
}

function kept(): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}
