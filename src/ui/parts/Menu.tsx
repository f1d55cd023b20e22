import { cloneElement, type ReactElement, useState } from 'react';
import { comesLater } from '../comesLater.ts';
import type { MenuEntry } from './menuEntry.ts';

const MenuPanel = comesLater(async () => (await import('./MenuPanel.tsx')).MenuPanel);

/** Makes the lines of a menu; asked whenever it opens. */
export type MenuEntries = () => readonly MenuEntry[];

interface MenuProps {
  /** The button that opens it: one of our buttons. */
  button: ReactElement<Record<string, unknown>>;
  /** What it shows, or how to load what makes it. */
  entries: MenuEntries | { load(): Promise<MenuEntries> };
  align?: 'start' | 'end';
}

/** A button with a menu. The menu's code comes when the button is first pointed at or focused; what was chosen runs once the menu is gone and focus is back on the button. */
export function Menu({ button, entries, align = 'start' }: MenuProps) {
  const [opened, setOpened] = useState<MenuEntries | null>(null);
  const load = async () => (typeof entries === 'function' ? entries : entries.load());
  const ahead = () => {
    MenuPanel.ahead();
    void load();
  };
  const open = async () => {
    const made = await load();
    setOpened(() => made);
  };
  const waiting = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: ahead,
    onFocus: ahead,
    onClick: open,
  });
  if (!opened) return waiting;
  const made = typeof entries === 'function' ? entries : opened;
  return <MenuPanel button={button} entries={made} align={align} meanwhile={waiting} />;
}
