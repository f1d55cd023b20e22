import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { contextEntries } from '../ui/actions/contextEntries.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import type { Header } from '../ui/workspace.ts';
import { useBoard } from './board.ts';
import styles from './HeaderMenu.module.css';

interface HeaderMenuProps {
  readonly header: Header;
  readonly name: string;
}

/** What can be done with a stage or segment. By keyboard the same menu is opened from the headers of the grid, so the button is no tab stop. */
export function HeaderMenu({ header, name }: HeaderMenuProps) {
  const { t } = useTranslation();
  const board = useBoard();
  const label = t(header.kind === 'stage' ? 'board.stageMenu' : 'board.segmentMenu', { name });
  // What is chosen is done to the header that the keyboard is on.
  const aim = () => board.state.setState({ head: header, keyboard: false });
  return (
    <span className={styles.menu} onPointerDownCapture={aim} onClickCapture={aim}>
      <Menu
        align="end"
        entries={() => contextEntries(board.workspace, header.kind, t)}
        button={<IconButton icon={Ellipsis} small label={label} tabIndex={-1} className={styles.button} />}
      />
    </span>
  );
}
