import { DropdownMenu } from 'radix-ui';
import { type FocusEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contextEntries } from '../actions/contextEntries.ts';
import styles from '../parts/Menu.module.css';
import { MenuLines } from '../parts/MenuLines.tsx';
import type { MenuItem } from '../parts/menuEntry.ts';
import { useWorkspace } from '../workspace.ts';
import spotStyles from './MenuAt.module.css';
import type { OpenMenu } from './openMenu.ts';

interface MenuAtProps {
  menu: OpenMenu;
  /** What the menu is about, as its spoken name. */
  name: string;
  /** The person is done with the menu. */
  onClose(): void;
  /** The menu has gone; whoever opened it gets the keyboard back. */
  onGone(): void;
}

/** A context menu at a place of the window. When it closes, the keyboard goes back to where it was, and then what was chosen is done. */
export function MenuAt({ menu, name, onClose, onGone }: MenuAtProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const chosen = useRef<MenuItem | null>(null);
  const isEntered = useRef(false);
  const { place, at, byKey } = menu;
  /** Asked for by a key, the menu has the keyboard on its first line. */
  const goToFirst = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!byKey || isEntered.current || target !== currentTarget) return;
    isEntered.current = true;
    currentTarget.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  };
  const goBack = (event: Event) => {
    event.preventDefault();
    onGone();
    const item = chosen.current;
    if (item) queueMicrotask(() => item.run());
  };
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          tabIndex={-1}
          className={spotStyles.spot}
          style={{ left: at.x, top: at.y }}
          aria-label={name}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        {/* All that is shown lies in a named part of the page, so that it is found by those who go from part to part. */}
        <section aria-label={t('actions.menu')}>
          <DropdownMenu.Content
            // In a low window it scrolls, so the keyboard must be able to go to it.
            tabIndex={0}
            onFocus={goToFirst}
            className={styles.menu}
            side="right"
            align="start"
            sideOffset={2}
            collisionPadding={8}
            onContextMenu={(event) => event.preventDefault()}
            onCloseAutoFocus={goBack}
          >
            <MenuLines
              entries={contextEntries(workspace, place, t)}
              choose={(item) => (chosen.current = item)}
            />
          </DropdownMenu.Content>
        </section>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
