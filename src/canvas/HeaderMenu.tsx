import type { TFunction } from 'i18next';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Ellipsis,
  Pencil,
  Plus,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import { type Board, type Header, useBoard } from './board.ts';
import styles from './HeaderMenu.module.css';
import { addHeader, headerIds, holdsCards, removeHeader, shiftHeader } from './headerActions.ts';

interface HeaderMenuProps {
  readonly header: Header;
  readonly name: string;
}

/** What can be done with a stage or segment. By keyboard the same is done from the headers of the grid, so the button is no tab stop. */
export function HeaderMenu({ header, name }: HeaderMenuProps) {
  const { t } = useTranslation();
  const board = useBoard();
  const label = t(header.kind === 'stage' ? 'board.stageMenu' : 'board.segmentMenu', { name });
  return (
    <span className={styles.menu}>
      <Menu
        align="end"
        entries={() => (header.kind === 'stage' ? stageEntries : segmentEntries)(board, header, t)}
        button={<IconButton icon={Ellipsis} small label={label} tabIndex={-1} className={styles.button} />}
      />
    </span>
  );
}

function stageEntries(board: Board, header: Header, t: TFunction): MenuEntry[] {
  const ids = headerIds(board, 'stage');
  const at = ids.indexOf(header.id);
  return [
    ...commonEntries(board, header, t),
    { label: t('board.moveLeft'), icon: ArrowLeft, off: at === 0, run: () => shiftHeader(board, header, -1) },
    {
      label: t('board.moveRight'),
      icon: ArrowRight,
      off: at === ids.length - 1,
      run: () => shiftHeader(board, header, 1),
    },
    {
      label: t('board.addStageBefore'),
      icon: Plus,
      run: () => addHeader(board, 'stage', t('board.newStage'), at),
    },
    {
      label: t('board.addStageAfter'),
      icon: Plus,
      run: () => addHeader(board, 'stage', t('board.newStage'), at + 1),
    },
    ...removeEntries(board, header, t),
  ];
}

function segmentEntries(board: Board, header: Header, t: TFunction): MenuEntry[] {
  const ids = headerIds(board, 'segment');
  const at = ids.indexOf(header.id);
  return [
    ...commonEntries(board, header, t),
    { label: t('board.moveUp'), icon: ArrowUp, off: at === 0, run: () => shiftHeader(board, header, -1) },
    {
      label: t('board.moveDown'),
      icon: ArrowDown,
      off: at === ids.length - 1,
      run: () => shiftHeader(board, header, 1),
    },
    {
      label: t('board.addSegmentBelow'),
      icon: Plus,
      run: () => addHeader(board, 'segment', t('board.newSegment'), at + 1),
    },
    ...removeEntries(board, header, t),
  ];
}

function commonEntries(board: Board, { kind, id }: Header, t: TFunction): MenuEntry[] {
  return [
    { label: t('board.rename'), icon: Pencil, run: () => board.state.setState({ renaming: { kind, id } }) },
    {
      label: t('board.edit'),
      icon: SlidersHorizontal,
      run: () => board.workspace.openDialog({ name: kind, id }),
    },
    'rule',
  ];
}

function removeEntries(board: Board, header: Header, t: TFunction): MenuEntry[] {
  return [
    'rule',
    {
      label: t(holdsCards(board, header) ? 'board.remove' : 'board.removeNow'),
      icon: Trash2,
      danger: true,
      run: () => removeHeader(board, header),
    },
  ];
}
