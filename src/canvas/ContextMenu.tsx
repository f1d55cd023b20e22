import { DropdownMenu } from 'radix-ui';
import { type FocusEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contextEntries } from '../ui/actions/contextEntries.ts';
import { chosenCards } from '../ui/chosenCards.ts';
import styles from '../ui/parts/Menu.module.css';
import { MenuLines } from '../ui/parts/MenuLines.tsx';
import type { MenuItem } from '../ui/parts/menuEntry.ts';
import { askForKeyboard, type Board, type OpenMenu, useBoard } from './board.ts';
import spotStyles from './ContextMenu.module.css';
import { nameOf } from './headerActions.ts';

/** The context menu that is open on the board. When it closes, the keyboard is back on the board, and then what was chosen is done. */
export function ContextMenu({ menu }: { menu: OpenMenu }) {
  const { t } = useTranslation();
  const board = useBoard();
  const chosen = useRef<MenuItem | null>(null);
  const isEntered = useRef(false);
  const { place, at, byKey } = menu;
  const close = () => board.state.setState((state) => (state.menu === menu ? { menu: null } : {}));
  /** Asked for by a key, the menu has the keyboard on its first line. */
  const goToFirst = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!byKey || isEntered.current || target !== currentTarget) return;
    isEntered.current = true;
    currentTarget.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  };
  const goBack = (event: Event) => {
    event.preventDefault();
    // The next menu may be open already.
    if (board.state.getState().menu === null) askForKeyboard(board);
    const item = chosen.current;
    if (item) queueMicrotask(() => item.run());
  };
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={(isOpen) => !isOpen && close()}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          tabIndex={-1}
          className={spotStyles.spot}
          style={{ left: at.x, top: at.y }}
          aria-label={useMenuName(board, menu)}
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
              entries={contextEntries(board.workspace, place, t)}
              choose={(item) => (chosen.current = item)}
            />
          </DropdownMenu.Content>
        </section>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** What the menu is about, as its spoken name. */
function useMenuName(board: Board, { place }: OpenMenu): string {
  const { t } = useTranslation();
  const { editor } = board.workspace;
  const { head } = board.state.getState();
  if (head) {
    const key = head.kind === 'stage' ? 'board.stageMenu' : 'board.segmentMenu';
    return t(key, { name: nameOf(board, head) });
  }
  if (place === 'cell' || place === 'ground') return t('menus.map');
  const ids = chosenCards(board.workspace);
  if (ids.length > 1) return t('domain.touchpoints', { count: ids.length });
  return editor.getState().doc.touchpoint.get(ids[0] ?? '')?.title || t('board.untitled');
}
