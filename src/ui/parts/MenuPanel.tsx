import { DropdownMenu } from 'radix-ui';
import { type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from './layer.ts';
import styles from './Menu.module.css';
import { MenuLines } from './MenuLines.tsx';
import type { MenuEntry, MenuItem } from './menuEntry.ts';

interface MenuPanelProps {
  button: ReactElement;
  entries: () => readonly MenuEntry[];
  align: 'start' | 'end';
}

/** The working menu behind a button; it starts open. */
export function MenuPanel({ button, entries, align }: MenuPanelProps) {
  const [open, setOpen] = useState(true);
  const chosen = useRef<MenuItem | null>(null);
  const layer = useLayer();
  const { t } = useTranslation();

  const runChosen = () => {
    const item = chosen.current;
    chosen.current = null;
    // After the focus is back, so that a dialog that opens now can give it back later.
    if (item) queueMicrotask(() => item.run());
  };

  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{button}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        {/* All that is shown lies in a named part of the page, so that it is found by those who go from part to part. */}
        <section aria-label={t('actions.menu')}>
          <DropdownMenu.Content
            // In a low window it scrolls, so the keyboard must be able to go to it.
            tabIndex={0}
            className={styles.menu}
            align={align}
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={runChosen}
          >
            <MenuLines entries={entries()} choose={(item) => (chosen.current = item)} />
          </DropdownMenu.Content>
        </section>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
