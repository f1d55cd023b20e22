import { HeaderName } from '../ui/HeaderName.tsx';
import type { Header } from '../ui/workspace.ts';
import { askForKeyboard, useBoard } from './board.ts';

/** The name of a stage or segment being edited in its header on the board. */
export function HeaderField({ header }: { header: Header }) {
  const board = useBoard();
  const end = () =>
    board.state.setState(({ renaming }) => (renaming?.id === header.id ? { renaming: null } : {}));
  return <HeaderName header={header} onEnd={end} onKeyEnd={() => askForKeyboard(board)} />;
}
