import { type CSSProperties, memo } from 'react';
import { commentsByCard } from '../derive/commentsByCard.ts';
import type { CardBox } from '../derive/layout.ts';
import type { NoteBox } from '../derive/noteBoxes.ts';
import { commentItems, noteItems } from '../derive/noteItems.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useEditor, useSession } from '../ui/workspace.ts';
import { useBoard, useBoardState, useCloseness, useDrawnSight, useLayout } from './board.ts';
import { useNotes } from './boardNotes.ts';
import styles from './NoteLayer.module.css';

/** The notes that lie on the board, and the marks of cards that are commented on. */
export const NoteLayer = memo(function NoteLayer() {
  const notes = useNotes();
  const { width } = useDrawnSight();
  const chosen = useSession((session) => (session.chosen?.kind === 'note' ? session.chosen.id : null));
  const hovered = useBoardState(({ hover }) => (hover?.type === 'note' ? hover.id : null));
  const held = useBoardState((state) => state.heldNote);
  const ringed = useBoardState(({ noteHead, keyboard }) => (keyboard ? noteHead : null));
  const seen = notes.filter((box) => box.x + box.width >= width[0] && box.x <= width[1]);
  return (
    <>
      <CommentMarks />
      {seen.map((box) => (
        <Note
          key={box.id}
          box={box}
          isChosen={box.id === chosen}
          isHovered={box.id === hovered}
          isHeld={box.id === held}
          isRinged={box.id === ringed}
        />
      ))}
    </>
  );
});

interface NoteProps {
  readonly box: NoteBox;
  readonly isChosen: boolean;
  readonly isHovered: boolean;
  readonly isHeld: boolean;
  readonly isRinged: boolean;
}

/** A note is drawn anew when it changes, not when it only lies elsewhere. */
const Note = memo(function Note({ box, isChosen, isHovered, isHeld, isRinged }: NoteProps) {
  const { x, y, width, height } = box;
  const isFaded = useSession(({ faded }) => faded.has(box.id));
  return (
    <div
      className={styles.note}
      data-faded={isFaded || undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, inlineSize: width, blockSize: height }}
      data-note={box.id}
      data-held={isHeld || undefined}
      data-chosen={isChosen || undefined}
      data-ringed={isRinged || undefined}
    >
      <Sheet box={box} isChosen={isChosen} isHovered={isHovered} isHeld={isHeld} />
    </div>
  );
});

const Sheet = memo(
  function Sheet({ box, isChosen, isHovered, isHeld }: Omit<NoteProps, 'isRinged'>) {
    const { measure } = useBoard().workspace;
    const theme = useTheme();
    const { detail, zoom } = useCloseness();
    const kind = useSession(({ layout }) => layout);
    const state = { selected: isChosen, hovered: isHovered, held: isHeld };
    return (
      <svg aria-hidden width={box.width} height={box.height} className={styles.sheet}>
        <SceneItems items={noteItems(box, theme, { kind, measure, detail, zoom, state })} />
      </svg>
    );
  },
  (a, b) =>
    a.box.lines === b.box.lines &&
    a.box.height === b.box.height &&
    a.box.width === b.box.width &&
    a.box.note.color === b.box.note.color &&
    a.isChosen === b.isChosen &&
    a.isHovered === b.isHovered &&
    a.isHeld === b.isHeld,
);

/** Small balloons on the cards that are commented on. */
function CommentMarks() {
  const notes = useEditor(({ shown }) => shown.note);
  const cards = useLayout((layout) => layout.cards);
  const carried = useBoardState((state) => state.carried?.ids);
  const { width } = useDrawnSight();
  const counts = commentsByCard(notes);
  if (counts.size === 0) return null;
  const marked = [...counts].flatMap(([id, count]) => {
    const card = cards.get(id);
    const isSeen = card && card.x + card.width >= width[0] && card.x <= width[1] && !carried?.includes(id);
    return isSeen ? [{ card, count }] : [];
  });
  return (
    <svg aria-hidden className={styles.marks} width={1} height={1}>
      {marked.map(({ card, count }) => (
        <CommentMark key={card.id} card={card} count={count} />
      ))}
    </svg>
  );
}

const CommentMark = memo(
  function CommentMark({ card, count }: { card: CardBox; count: number }) {
    const theme = useTheme();
    return (
      <g
        className={styles.mark}
        style={{ transform: `translate(${card.x}px, ${card.y}px)` } as CSSProperties}
      >
        <SceneItems items={commentItems({ ...card, x: 0, y: 0 }, count, theme)} />
      </g>
    );
  },
  (a, b) =>
    a.count === b.count &&
    a.card.x === b.card.x &&
    a.card.y === b.card.y &&
    a.card.width === b.card.width &&
    a.card.height === b.card.height,
);
