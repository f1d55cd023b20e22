import type { TFunction } from 'i18next';
import { type CSSProperties, memo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { emotionLevel } from '../derive/emotionLevel.ts';
import type { Layout } from '../derive/layout.ts';
import { useTheme } from '../ui/themeChoice.ts';
import { type Carried, useBoard, useBoardState, useCloseness, useIsFar, useLayout } from './board.ts';
import styles from './CardInHand.module.css';
import { CardPicture } from './CardNode.tsx';
import { NODE_MARGIN } from './cardNodes.ts';
import { placeMessage } from './placeMessage.ts';

const inHand = { held: true };

/** The card that the pointer carries, raised and a little turned, with a word on where releasing would put it. It follows the pointer without rendering, over the bars and panels around the board too. */
export const CardInHand = memo(function CardInHand() {
  const { hand, camera, area } = useBoard();
  const carried = useBoardState((state) => state.carried);
  const isFar = useIsFar();
  if (!carried || !area) return null;
  const { left, top, width } = area.getBoundingClientRect();
  const { zoom } = camera.view;
  return createPortal(
    <div className={styles.window} style={{ left, top, inlineSize: width }} aria-hidden>
      <div
        ref={(element) => {
          hand.element = element;
          hand.put(hand.at);
        }}
        className={styles.hand}
      >
        {isFar ? <SmallCard {...carried} zoom={zoom} /> : <WholeCard {...carried} zoom={zoom} />}
        <Hint x={-carried.grip.x * zoom} y={-carried.grip.y * zoom} />
      </div>
    </div>,
    // Outside of the board, which shows nothing beyond its edges.
    area.closest('main') ?? document.body,
  );
});

interface CardProps extends Pick<Carried, 'box' | 'grip' | 'ids'> {
  readonly zoom: number;
}

function WholeCard({ box, grip, ids, zoom }: CardProps) {
  const closeness = useCloseness();
  const [x, y] = [grip.x, grip.y].map((at) => -(at + NODE_MARGIN) * zoom);
  return (
    <div className={styles.card} style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}>
      <div className={styles.raised}>
        {ids.length > 1 && <span className={styles.pile} />}
        <CardPicture box={box} closeness={closeness} state={inHand} />
      </div>
    </div>
  );
}

/** From far off a card is its outline with a dot, in hand as on the board. */
function SmallCard({ box, grip, ids, zoom }: CardProps) {
  const theme = useTheme();
  const { emotion } = box.touchpoint;
  const look = {
    transform: `translate(${-grip.x * zoom}px, ${-grip.y * zoom}px)`,
    inlineSize: box.width * zoom,
    blockSize: box.height * zoom,
    color: emotion === undefined ? 'transparent' : theme.emotions[emotionLevel(emotion)].mark,
  };
  return <div className={styles.small} style={look} data-pile={ids.length > 1 || undefined} />;
}

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
function whereText({ ids, box, isOverTray }: Carried, layout: Layout, t: TFunction): string | null {
  if (isOverTray) return t('tray.dropHere');
  const lead = layout.cards.get(box.id);
  const message = lead && placeMessage(layout, lead, ids);
  if (!message) return null;
  const where = t(message.key, message.values ?? {});
  const band = layout.bands.find(({ id }) => id === lead.segmentId);
  const isElsewhere = lead.segmentId !== box.segmentId;
  return isElsewhere && band ? t('board.placeInBand', { segment: band.segment.name, place: where }) : where;
}
