import { type OpenMenu, PlaceMenu } from '../ui/PlaceMenu.tsx';
import { askForKeyboard, useBoard } from './board.ts';

/** The context menu that is open on the board. */
export function ContextMenu({ menu }: { menu: OpenMenu }) {
  const board = useBoard();
  const close = () => board.state.setState((state) => (state.menu === menu ? { menu: null } : {}));
  const goBack = () => {
    // The next menu may be open already.
    if (board.state.getState().menu === null) askForKeyboard(board);
  };
  return <PlaceMenu menu={menu} onClose={close} onGoBack={goBack} />;
}
