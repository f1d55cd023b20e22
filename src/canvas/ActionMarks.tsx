import { memo } from 'react';
import { actionMarkItems, commentRoom } from '../derive/actionMark.ts';
import { commentsByCard } from '../derive/commentsByCard.ts';
import type { CardBox } from '../derive/layout.ts';
import { openActionCounts } from '../derive/openActions.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useEditor } from '../ui/workspace.ts';
import { useBoardState, useDrawnSight, useLayout } from './board.ts';
import styles from './NoteLayer.module.css';

/** Quiet marks on the cards for which something is to be done, with the number of open actions. */
export function ActionMarks() {
  const initiative = useEditor(({ shown }) => shown.initiative);
  const initiativeTarget = useEditor(({ shown }) => shown.initiativeTarget);
  const notes = useEditor(({ shown }) => shown.note);
  const cards = useLayout((layout) => layout.cards);
  const carried = useBoardState((state) => state.carried?.ids);
  const { width } = useDrawnSight();
  const counts = openActionCounts({ initiative, initiativeTarget });
  if (counts.size === 0) return null;
  const comments = commentsByCard(notes);
  const marked = [...counts].flatMap(([id, count]) => {
    const card = cards.get(id);
    const isSeen = card && card.x + card.width >= width[0] && card.x <= width[1] && !carried?.includes(id);
    return isSeen ? [{ card, count, taken: commentRoom(comments.get(id) ?? 0) }] : [];
  });
  return (
    <svg aria-hidden className={styles.marks} width={1} height={1}>
      {marked.map((mark) => (
        <ActionMark key={mark.card.id} {...mark} />
      ))}
    </svg>
  );
}

interface ActionMarkProps {
  card: CardBox;
  count: number;
  taken: number;
}

const ActionMark = memo(
  function ActionMark({ card, count, taken }: ActionMarkProps) {
    const theme = useTheme();
    return (
      <g className={styles.mark} style={{ transform: `translate(${card.x}px, ${card.y}px)` }}>
        <SceneItems items={actionMarkItems({ ...card, x: 0, y: 0 }, count, theme, taken)} />
      </g>
    );
  },
  (a, b) =>
    a.count === b.count &&
    a.taken === b.taken &&
    a.card.x === b.card.x &&
    a.card.y === b.card.y &&
    a.card.width === b.card.width &&
    a.card.height === b.card.height,
);
