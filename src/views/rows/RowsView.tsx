import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listenToClipboard } from '../../ui/clipboard/listenToClipboard.ts';
import { cardsMenuName } from '../../ui/contextMenu/cardsMenuName.ts';
import { MenuAt } from '../../ui/contextMenu/MenuAt.tsx';
import { followSteps } from '../../ui/followSteps.ts';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { RowsGrid } from './RowsGrid.tsx';
import { RowsTools } from './RowsTools.tsx';
import styles from './RowsView.module.css';
import { askForKeyboard, createRows, followFocus, RowsContext, useRows, useRowsState } from './rows.ts';
import { rowsPort } from './rowsPort.ts';

/** The touchpoints of the open map as a list with columns of one's choice, written in like a spreadsheet. */
export function RowsView() {
  const workspace = useWorkspace();
  const [desk] = useState(() => createRows(workspace));
  useEffect(() => {
    workspace.board = rowsPort(desk);
    const stops = [
      followFocus(desk),
      followSteps(workspace),
      bindShortcuts(workspace),
      listenToClipboard(workspace, () => null),
    ];
    // Whoever came by a key goes on here.
    if (document.activeElement === document.body) askForKeyboard(desk);
    return () => {
      workspace.board = null;
      for (const stop of stops) stop();
    };
  }, [desk, workspace]);
  return (
    <RowsContext value={desk}>
      <div className={styles.view}>
        <RowsTools />
        <RowsGrid />
        <Menu />
      </div>
    </RowsContext>
  );
}

function Menu() {
  const { t } = useTranslation();
  const desk = useRows();
  const { state, workspace } = desk;
  const menu = useRowsState((now) => now.menu);
  if (!menu) return null;
  return (
    <MenuAt
      key={`${menu.at.x} ${menu.at.y}`}
      menu={menu}
      name={menu.place === 'card' ? cardsMenuName(workspace, t) : t('menus.map')}
      onClose={() => state.setState((now) => (now.menu === menu ? { menu: null } : {}))}
      // The next menu may be open already.
      onGone={() => state.getState().menu === null && askForKeyboard(desk)}
    />
  );
}
