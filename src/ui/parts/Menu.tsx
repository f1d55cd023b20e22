import { cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { MenuEntry } from './menuEntry.ts';

const loadPanel = () => import('./MenuPanel.tsx');
const MenuPanel = lazy(async () => ({ default: (await loadPanel()).MenuPanel }));

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
    onPointerEnter: loadPanel,
    onFocus: loadPanel,
    onClick: () => setOpened(true),
  });
  if (!opened) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MenuPanel button={button} entries={entries} align={align} />
    </Suspense>
  );
}
