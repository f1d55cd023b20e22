import { Plus } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, Layout } from '../derive/layout.ts';
import { metricsOf } from '../derive/metrics.ts';
import { laneCardBox, type OwnCell, ownCellOf } from '../derive/ownLanes.ts';
import { useSession } from '../ui/workspace.ts';
import styles from './BoardMarks.module.css';
import { useBoardState, useCloseness } from './board.ts';

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
  const cell = head && ownCellOf(layout, head);
  const ringed = cell && ringBox(layout, cell, head.cardId);
  const asked = head && head.cardId === undefined ? cell?.free : undefined;
  return (
    <>
      {(plus || asked) && <WriteMark box={plus?.box ?? asked} kind={layout.kind} />}
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

/** Says in a cell that a card can be written there. */
function WriteMark({ box, kind }: { box: Box | undefined; kind: Layout['kind'] }) {
  const { t } = useTranslation();
  const { detail } = useCloseness();
  if (!box) return null;
  const { font, inset } = metricsOf[kind].lane;
  const look = { ...placed(box), fontSize: font.size, paddingInline: inset - 1 };
  return (
    <div className={styles.write} style={look}>
      <Plus size={font.size + 2} strokeWidth={1.5} />
      {detail === 'near' && <span>{t('lanes.bare.own')}</span>}
    </div>
  );
}

function ringBox(layout: Layout, cell: OwnCell, cardId: string | undefined): Box {
  const card = cardId === undefined ? null : laneCardBox(layout, cardId);
  return card?.box ?? cell.free;
}

function placed({ x, y, width, height }: Box): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)`, inlineSize: width, blockSize: height };
}
