import type { TFunction } from 'i18next';
import { DropdownMenu } from 'radix-ui';
import { type FocusEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuPlace } from './actions/action.ts';
import { contextEntries } from './actions/contextEntries.ts';
import { chosenCards } from './chosenCards.ts';
import { nameOf } from './headerDeeds.ts';
import spotStyles from './PlaceMenu.module.css';
import styles from './parts/Menu.module.css';
import { MenuLines } from './parts/MenuLines.tsx';
import type { MenuItem } from './parts/menuEntry.ts';
import { useWorkspace, type Workspace } from './workspace.ts';

/** A context menu: of what, and where in the window; `byKey` when its first line should have the keyboard. */
export interface OpenMenu {
  readonly place: MenuPlace;
  readonly at: { readonly x: number; readonly y: number };
  readonly byKey: boolean;
}

interface PlaceMenuProps {
  menu: OpenMenu;
  onClose(): void;
  /** Brings the keyboard back to the map, unless another menu is open already. */
  onGoBack(): void;
}

/** The context menu that is open on a map. When it closes, the keyboard is back on the map, and then what was chosen is done. */
export function PlaceMenu({ menu, onClose, onGoBack }: PlaceMenuProps) {
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
    onGoBack();
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
          aria-label={menuName(workspace, place, t)}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        {/* All that is shown lies in a named part of the page, so that it is found by those who go from part to part. */}
        <section aria-label={t('actions.menu')}>
          <DropdownMenu.Content
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

/** What the menu is about, as its spoken name. */
function menuName(workspace: Workspace, place: MenuPlace, t: TFunction): string {
  const { editor, board } = workspace;
  const head = board?.head();
  if (head) {
    const key = head.kind === 'stage' ? 'board.stageMenu' : 'board.segmentMenu';
    return t(key, { name: nameOf(workspace, head) });
  }
  if (place === 'cell' || place === 'ground') return t('menus.map');
  const ids = chosenCards(workspace);
  if (ids.length > 1) return t('domain.touchpoints', { count: ids.length });
  return editor.getState().doc.touchpoint.get(ids[0] ?? '')?.title || t('board.untitled');
}
