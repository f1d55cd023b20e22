import { useTranslation } from 'react-i18next';
import { chosenId } from '../ui/chosenRow.ts';
import { cardsMenuName } from '../ui/contextMenu/cardsMenuName.ts';
import { MenuAt } from '../ui/contextMenu/MenuAt.tsx';
import type { OpenMenu } from '../ui/contextMenu/openMenu.ts';
import { nameOf } from '../ui/headerDeeds.ts';
import { laneCardName } from '../ui/lanes/laneCardName.ts';
import { askForKeyboard, type Board, useBoard } from './board.ts';
import { goToLaneCard } from './laneHead.ts';

/** The context menu that is open on the board. */
export function ContextMenu({ menu }: { menu: OpenMenu }) {
  const board = useBoard();
  const { state } = board;
  return (
    <MenuAt
      menu={menu}
      name={useMenuName(board, menu)}
      onClose={() => state.setState((now) => (now.menu === menu ? { menu: null } : {}))}
      onGone={() => leave(board)}
    />
  );
}

function leave(board: Board): void {
  // The next menu may be open already.
  if (board.state.getState().menu !== null) return;
  const laneCard = chosenId(board.workspace, 'laneCard');
  if (laneCard === null) askForKeyboard(board);
  else goToLaneCard(board, laneCard);
  // What was chosen is done before.
  setTimeout(() => {
    if (board.state.getState().menu === null) board.menuSpot = null;
  });
}

function useMenuName(board: Board, { place }: OpenMenu): string {
  const { t } = useTranslation();
  const { head } = board.state.getState();
  if (head) {
    const key = head.kind === 'stage' ? 'board.stageMenu' : 'board.segmentMenu';
    return t(key, { name: nameOf(board.workspace, head) });
  }
  if (place === 'cell' || place === 'ground') return t('menus.map');
  if (place === 'laneCard') return laneCardName(board.workspace, t);
  if (place === 'link' || place === 'note') return t(place === 'link' ? 'links.link' : 'notes.note');
  return cardsMenuName(board.workspace, t);
}
