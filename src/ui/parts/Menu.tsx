import { cloneElement, type ReactElement, useState } from 'react';
import { comesLater } from '../comesLater.ts';
import type { MenuEntry } from './menuEntry.ts';

const MenuPanel = comesLater(async () => (await import('./MenuPanel.tsx')).MenuPanel);

interface MenuProps {
  /** The button that opens it: one of our buttons. */
  button: ReactElement<Record<string, unknown>>;
  /** Asked for when it opens. */
  entries: () => readonly MenuEntry[];
  align?: 'start' | 'end';
}

/** A button with a menu. The menu's code comes when the button is first pointed at or focused; what was chosen runs once the menu is gone and focus is back on the button. */
export function Menu({ button, entries, align = 'start' }: MenuProps) {
  const [opened, setOpened] = useState(false);
  const waiting = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: MenuPanel.ahead,
    onFocus: MenuPanel.ahead,
    onClick: () => setOpened(true),
  });
  if (!opened) return waiting;
  return <MenuPanel button={button} entries={entries} align={align} meanwhile={waiting} />;
}
