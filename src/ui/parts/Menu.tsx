import { cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { MenuEntry } from './menuEntry.ts';

const loadPanel = () => import('./MenuPanel.tsx');
const MenuPanel = lazy(async () => ({ default: (await loadPanel()).MenuPanel }));

/** Makes the lines of a menu; asked whenever it opens. */
export type MenuEntries = () => readonly MenuEntry[];

interface MenuProps {
  /** The button that opens it: one of our buttons. */
  button: ReactElement<Record<string, unknown>>;
  /** What it shows; with a promise, what makes it comes with the code of the menu. */
  entries: MenuEntries | { load(): Promise<MenuEntries> };
  align?: 'start' | 'end';
}

/** A button with a menu. The menu's code comes when the button is first pointed at or focused; what was chosen runs once the menu is gone and focus is back on the button. */
export function Menu({ button, entries, align = 'start' }: MenuProps) {
  const [opened, setOpened] = useState<MenuEntries | null>(null);
  const load = async () => {
    const [made] = await Promise.all([typeof entries === 'function' ? entries : entries.load(), loadPanel()]);
    return made;
  };
  const waiting = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: load,
    onFocus: load,
    onClick: () => void load().then((made) => setOpened(() => made)),
  });
  if (!opened) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MenuPanel button={button} entries={typeof entries === 'function' ? entries : opened} align={align} />
    </Suspense>
  );
}
