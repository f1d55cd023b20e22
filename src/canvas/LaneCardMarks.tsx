import { Plus } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Box, Layout } from '../derive/layout.ts';
import { laneCardBox, type OwnCell, ownCellOf } from '../derive/ownLanes.ts';
import { useSession } from '../ui/workspace.ts';
import styles from './BoardMarks.module.css';
import { useBoardState } from './board.ts';

/** Marks on the cards of lanes of one's own that come and go: what is selected, hovered, in hand or has the keyboard, and the plus where another card would begin. */
export function LaneCardMarks({ layout }: { layout: Layout }) {
  const chosen = useSession((session) => (session.chosen?.kind === 'laneCard' ? session.chosen.id : null));
  const isEditing = useSession(({ editing }) => editing !== null);
  const hover = useBoardState((state) => state.hover);
  const tapped = useBoardState((state) => state.tapped);
  const held = useBoardState((state) => state.heldLaneCard);
  const head = useBoardState(({ laneHead, keyboard }) => (keyboard ? laneHead : null));
  if (isEditing) return null;
  const hovered = hover?.type === 'laneCard' ? hover.id : null;
  const marks = new Map<string, 'hovered' | 'chosen' | 'held'>();
  if (hovered) marks.set(hovered, 'hovered');
  if (chosen) marks.set(chosen, 'chosen');
  if (held) marks.set(held, 'held');
  const plus = hover?.type === 'lane' ? hover : tapped;
  const ringed = head && ringBox(layout, ownCellOf(layout, head), head.cardId);
  return (
    <>
      {plus && (
        <div className={styles.plus} style={placed(plus.box)} data-hovered>
          <Plus size={16} strokeWidth={1.5} />
        </div>
      )}
      {[...marks].map(([id, mark]) => {
        const found = laneCardBox(layout, id);
        return (
          found && <div key={id} className={styles.laneCard} data-mark={mark} style={placed(found.box)} />
        );
      })}
      {ringed && <div className={styles.ring} style={placed(ringed)} />}
    </>
  );
}

function ringBox(layout: Layout, cell: OwnCell | null, cardId: string | undefined): Box | null {
  const card = cardId === undefined ? null : laneCardBox(layout, cardId);
  return card?.box ?? cell?.free ?? null;
}

function placed({ x, y, width, height }: Box): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)`, inlineSize: width, blockSize: height };
}
