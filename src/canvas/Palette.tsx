import { Hand, MousePointer2, Spline, SquarePlus, StickyNote } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueActions } from '../ui/actions/catalogue.ts';
import { startCardHere } from '../ui/newCard.ts';
import { startNoteHere } from '../ui/noteActions.ts';
import { type Icon, IconButton } from '../ui/parts/Button.tsx';
import { useSession } from '../ui/workspace.ts';
import type { MessageKey } from '../words/key.ts';
import { askForKeyboard, type Board, type BoardState, useBoard, useBoardState } from './board.ts';
import styles from './Palette.module.css';

/** The tools over the foot of the board. */
export const Palette = memo(function Palette() {
  const { t } = useTranslation();
  const board = useBoard();
  const { icon, label, keys, run } = catalogueActions.catalogue;
  const hasCatalogue = useSession(({ sidePanel }) => sidePanel === 'catalogue');
  return (
    <div role="toolbar" aria-label={t('board.tools')} className={styles.palette}>
      <Tool tool="select" />
      <Tool tool="hand" />
      <span className={styles.rule} />
      <IconButton
        icon={SquarePlus}
        label={t('board.addTouchpoint')}
        tipKeys="n"
        className={styles.tool}
        onClick={() => startCardHere(board.workspace)}
      />
      <IconButton
        icon={icon}
        label={t(label)}
        tipKeys={keys[0]}
        aria-pressed={hasCatalogue}
        className={styles.tool}
        onClick={() =>
          hasCatalogue ? board.workspace.session.setState({ sidePanel: null }) : run(board.workspace)
        }
      />
      <Tool tool="link" />
      <Tool tool="note" />
    </div>
  );
});

const looks = {
  select: { icon: MousePointer2, label: 'board.select', keys: 'v' },
  hand: { icon: Hand, label: 'board.hand', keys: 'h' },
  link: { icon: Spline, label: 'links.tool', keys: 'k' },
  note: { icon: StickyNote, label: 'notes.tool', keys: 's' },
} as const satisfies Record<BoardState['tool'], { icon: Icon; label: MessageKey; keys: string }>;

/** A tool that the mouse works with until another one is taken; pressed again, it is put back. */
function Tool({ tool }: { tool: BoardState['tool'] }) {
  const { icon, label, keys } = looks[tool];
  const { t } = useTranslation();
  const board = useBoard();
  const isInUse = useBoardState((state) => state.tool === tool);
  return (
    <IconButton
      icon={icon}
      label={t(label)}
      tipKeys={keys}
      aria-pressed={isInUse}
      className={styles.tool}
      onClick={(event) => takeTool(board, isInUse ? 'select' : tool, event)}
    />
  );
}

/** By keyboard a note is laid at once where the keyboard is on the board, and the ends of a link are picked there. */
function takeTool(board: Board, tool: BoardState['tool'], { detail }: MouseEvent): void {
  const isByKey = detail === 0;
  if (isByKey && tool === 'note') {
    startNoteHere(board.workspace);
    return;
  }
  board.state.setState({ tool, linking: null });
  // Whoever took it with the mouse goes on there, and puts it back with Escape.
  if (!isByKey || tool === 'link') askForKeyboard(board);
}
