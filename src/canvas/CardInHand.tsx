import type { TFunction } from 'i18next';
import { type CSSProperties, memo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../derive/layout.ts';
import { type Carried, useBoard, useBoardState, useLayout } from './board.ts';
import styles from './CardInHand.module.css';
import { CardPicture } from './CardNode.tsx';
import { NODE_MARGIN } from './cardNodes.ts';
import { placeMessage } from './placeMessage.ts';

const inHand = { held: true };

/** The card that the pointer carries, raised and a little turned, with a word on where releasing would put it. It follows the pointer without rendering, over the bars and panels around the board too. */
export const CardInHand = memo(function CardInHand() {
  const { hand, camera, area } = useBoard();
  const carried = useBoardState((state) => state.carried);
  if (!carried || !area) return null;
  const { left, top, width } = area.getBoundingClientRect();
  const { box, ids } = carried;
  const { zoom } = camera.view;
  const shift = {
    x: -carried.grip.x * zoom - NODE_MARGIN * zoom,
    y: -carried.grip.y * zoom - NODE_MARGIN * zoom,
  };
  return createPortal(
    <div className={styles.window} style={{ left, top, inlineSize: width }} aria-hidden>
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
    </div>,
    // Outside of the board, which shows nothing beyond its edges.
    area.closest('main') ?? document.body,
  );
});

function Hint({ x, y }: { x: number; y: number }) {
  const { t } = useTranslation();
  const carried = useBoardState((state) => state.carried);
  const layout = useLayout((whole) => whole);
  const text = carried && whereText(carried, layout, t);
  if (!carried || !text) return null;
  const { ids } = carried;
  return (
    <div className={styles.hint} style={{ '--x': `${x + 8}px`, '--y': `${y - 34}px` } as CSSProperties}>
      {ids.length > 1 && <b>{t('board.cardsInHand', { count: ids.length })}</b>}
      <span dir="auto">{text}</span>
    </div>
  );
}

/** Where releasing would put the cards in hand, in words; null where it would change nothing. */
function whereText({ ids, place, box, isOverTray }: Carried, layout: Layout, t: TFunction): string | null {
  if (isOverTray) return t('tray.dropHere');
  const message = place && placeMessage(layout, place, ids);
  if (!message) return null;
  const where = t(message.key, message.values ?? {});
  const band = layout.bands.find(({ id }) => id === place.segmentId);
  const isElsewhere = place.segmentId !== box.segmentId;
  return isElsewhere && band ? t('board.placeInBand', { segment: band.segment.name, place: where }) : where;
}
