import { Plus } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { cellBox } from '../derive/cellAt.ts';
import type { Box, CardBox, Layout } from '../derive/layout.ts';
import { useSession } from '../ui/workspace.ts';
import styles from './BoardMarks.module.css';
import { useBoardState, useLayout, useSight } from './board.ts';
import { freePlace } from './hit.ts';
import { LaneCardMarks } from './LaneCardMarks.tsx';

/** Marks on the board that come and go: the plus in a free place, the ring of the keyboard, the cell and the hole where a card in hand would go. */
export const BoardMarks = memo(function BoardMarks() {
  const layout = useLayout((whole) => whole);
  return (
    <>
      <DropMarks layout={layout} />
      <PlusMark layout={layout} />
      <LaneCardMarks layout={layout} />
      <FocusRing layout={layout} />
    </>
  );
});

function DropMarks({ layout }: { layout: Layout }) {
  const carried = useBoardState((state) => state.carried);
  const pulled = useBoardState((state) => state.pulled);
  const { bands, width } = useSight();
  if (pulled || !carried) return null;
  const segmentIds = new Set(layout.bands.slice(...bands).map(({ id }) => id));
  const isSeen = (box: CardBox) =>
    segmentIds.has(box.segmentId) && box.x + box.width >= width[0] && box.x <= width[1];
  const holes = carried.ids.flatMap((id) => layout.cards.get(id) ?? []).filter(isSeen);
  const cells = new Map(holes.map((box) => [`${box.segmentId} ${box.stageId}`, box]));
  return (
    <>
      {[...cells].map(([key, { segmentId, stageId }]) => {
        const cell = cellBox(layout, segmentId, stageId);
        return cell && <div key={key} className={styles.cell} style={placed(cell)} />;
      })}
      {holes.map((box) => (
        <div key={box.id} className={styles.hole} style={placed(box)} />
      ))}
    </>
  );
}

/** Quiet, and only where the mouse or the keyboard is: in an empty cell, or behind the last card of another. */
function PlusMark({ layout }: { layout: Layout }) {
  const hover = useBoardState((state) => state.hover);
  const focus = useSession((session) => session.focus);
  const isEditing = useSession(({ editing }) => editing !== null);
  const isHere = useBoardState(({ atBoard, head }) => atBoard && !head);
  if (isEditing) return null;
  const focused = isHere && focus && !focus.touchpointId ? freePlace(layout, focus)?.box : undefined;
  const hovered = hover?.type === 'free' ? hover.box : undefined;
  const box = hovered ?? focused;
  return box ? (
    <div className={styles.plus} style={placed(box)} data-hovered={hovered !== undefined || undefined}>
      <Plus size={20} strokeWidth={1.5} />
    </div>
  ) : null;
}

function FocusRing({ layout }: { layout: Layout }) {
  const focus = useSession((session) => session.focus);
  const isEditing = useSession(({ editing }) => editing !== null);
  const isShown = useBoardState(({ atBoard, keyboard, head }) => atBoard && keyboard && !head);
  if (!focus || !isShown || isEditing) return null;
  const card = focus.touchpointId === undefined ? undefined : layout.cards.get(focus.touchpointId);
  if (card) return <div className={styles.ring} style={placed(card)} />;
  const cell = freePlace(layout, focus)?.box ?? cellBox(layout, focus.segmentId, focus.stageId);
  return cell && <div className={styles.ring} style={placed(cell)} />;
}

function placed({ x, y, width, height }: Box): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)`, inlineSize: width, blockSize: height };
}
