import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoard, useBoardState, useLayout } from './board.ts';
import styles from './CardInHand.module.css';
import { CardPicture } from './CardNode.tsx';
import { NODE_MARGIN } from './cardNodes.ts';
import { placeMessage } from './placeMessage.ts';

const inHand = { held: true };

/** The card that the pointer carries, raised and a little turned, with a word on where releasing would put it. It follows the pointer without rendering. */
export const CardInHand = memo(function CardInHand() {
  const { hand, camera } = useBoard();
  const carried = useBoardState((state) => state.carried);
  if (!carried) return null;
  const { box, ids } = carried;
  const { zoom } = camera.view;
  const shift = {
    x: -carried.grip.x * zoom - NODE_MARGIN * zoom,
    y: -carried.grip.y * zoom - NODE_MARGIN * zoom,
  };
  return (
    <div
      ref={(element) => {
        hand.element = element;
        hand.put(hand.at);
      }}
      className={styles.hand}
    >
      <div
        className={styles.card}
        style={{ transform: `translate(${shift.x}px, ${shift.y}px) scale(${zoom})` }}
      >
        <div className={styles.raised}>
          {ids.length > 1 && <span className={styles.pile} />}
          <CardPicture box={box} state={inHand} />
        </div>
      </div>
      <Hint x={-carried.grip.x * zoom} y={-carried.grip.y * zoom} />
    </div>
  );
});

function Hint({ x, y }: { x: number; y: number }) {
  const { t } = useTranslation();
  const carried = useBoardState((state) => state.carried);
  const layout = useLayout((whole) => whole);
  const lead = carried && layout.cards.get(carried.box.id);
  if (!lead) return null;
  const { ids, box } = carried;
  const message = placeMessage(layout, lead, ids);
  if (!message) return null;
  const where = t(message.key, message.values ?? {});
  const band = layout.bands.find(({ id }) => id === lead.segmentId);
  const isElsewhere = lead.segmentId !== box.segmentId;
  const text =
    isElsewhere && band ? t('board.placeInBand', { segment: band.segment.name, place: where }) : where;
  return (
    <div className={styles.hint} style={{ '--x': `${x + 8}px`, '--y': `${y - 34}px` } as CSSProperties}>
      {ids.length > 1 && <b>{t('board.cardsInHand', { count: ids.length })}</b>}
      <span dir="auto">{text}</span>
    </div>
  );
}
