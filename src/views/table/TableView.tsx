import type { TFunction } from 'i18next';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listenToClipboard } from '../../ui/clipboard/listenToClipboard.ts';
import { cardsMenuName } from '../../ui/contextMenu/cardsMenuName.ts';
import { MenuAt } from '../../ui/contextMenu/MenuAt.tsx';
import type { OpenMenu } from '../../ui/contextMenu/openMenu.ts';
import { followSteps } from '../../ui/followSteps.ts';
import { nameOf } from '../../ui/headerDeeds.ts';
import { laneCardName } from '../../ui/lanes/laneCardName.ts';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { followLaneCards } from './laneKeys.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableGrid } from './TableGrid.tsx';
import { TableHand } from './TableHand.tsx';
import { TableStatus } from './TableStatus.tsx';
import { TableTools } from './TableTools.tsx';
import styles from './TableView.module.css';
import {
  askForKeyboard,
  createTable,
  followFocus,
  TableContext,
  type TableDesk,
  useTable,
  useTableDesk,
  useTableState,
} from './table.ts';
import { listenToTableDrags } from './tableDrag.ts';
import { tablePort } from './tablePort.ts';

/** The open map as a table: stages as columns, segments as rows, the touchpoints of each cell one under the other. What can be done on the board can be done here. */
export function TableView() {
  const workspace = useWorkspace();
  const [desk] = useState(() => createTable(workspace));
  useEffect(() => {
    workspace.board = tablePort(desk);
    const stops = [
      followFocus(desk),
      followSteps(workspace),
      followLaneCards(desk),
      listenToTableDrags(desk),
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
    <TableContext value={desk}>
      <div className={styles.view}>
        <TableTools />
        <Sheet />
        <TableStatus />
        <Menu />
        <TableHand />
      </div>
    </TableContext>
  );
}

function Sheet() {
  const { t } = useTranslation();
  const desk = useTableDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const isLacking = useTable(({ stages, bands }) => stages.length === 0 || bands.length === 0);
  useLayoutEffect(() => {
    desk.scroller = scroller.current;
  }, [desk]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <TableGrid scroller={scroller} />
      {isLacking && <p className={styles.lacking}>{t('table.lacking')}</p>}
      <TableFoot />
    </div>
  );
}

function Menu() {
  const { t } = useTranslation();
  const desk = useTableDesk();
  const { state } = desk;
  const menu = useTableState((now) => now.menu);
  if (!menu) return null;
  return (
    <MenuAt
      key={`${menu.at.x} ${menu.at.y}`}
      menu={menu}
      name={menuName(desk, menu, t)}
      onClose={() => state.setState((now) => (now.menu === menu ? { menu: null } : {}))}
      // The next menu may be open already.
      onGone={() => state.getState().menu === null && askForKeyboard(desk)}
    />
  );
}

function menuName({ workspace }: TableDesk, { place }: OpenMenu, t: TFunction): string {
  const head = workspace.board?.head();
  if (head) {
    const key = head.kind === 'stage' ? 'board.stageMenu' : 'board.segmentMenu';
    return t(key, { name: nameOf(workspace, head) });
  }
  if (place === 'laneCard') return laneCardName(workspace, t);
  return place === 'card' ? cardsMenuName(workspace, t) : t('menus.map');
}
