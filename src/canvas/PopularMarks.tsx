import { memo } from 'react';
import type { CardBox } from '../derive/layout.ts';
import type { Popularity } from '../derive/popularity.ts';
import { popularMarkItems } from '../derive/popularMark.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { usePopular } from '../ui/usePopular.ts';
import { useBoardState, useDrawnSight, useLayout } from './board.ts';
import styles from './NoteLayer.module.css';

/** Quiet marks on the cards that are used the most and the least, by what was counted. */
export function PopularMarks() {
  const popular = usePopular();
  const cards = useLayout((layout) => layout.cards);
  const carried = useBoardState((state) => state.carried?.ids);
  const { width } = useDrawnSight();
  if (popular.size === 0) return null;
  const marked = [...popular].flatMap(([id, popularity]) => {
    const card = cards.get(id);
    const isSeen = card && card.x + card.width >= width[0] && card.x <= width[1] && !carried?.includes(id);
    return isSeen ? [{ card, popularity }] : [];
  });
  return (
    <svg aria-hidden className={styles.marks} width={1} height={1}>
      {marked.map((mark) => (
        <PopularMark key={mark.card.id} {...mark} />
      ))}
    </svg>
  );
}

interface PopularMarkProps {
  card: CardBox;
  popularity: Popularity;
}

const PopularMark = memo(
  function PopularMark({ card, popularity }: PopularMarkProps) {
    const theme = useTheme();
    return (
      <g className={styles.mark} style={{ transform: `translate(${card.x}px, ${card.y}px)` }}>
        <SceneItems items={popularMarkItems({ ...card, x: 0, y: 0 }, popularity, theme)} />
      </g>
    );
  },
  (a, b) =>
    a.popularity === b.popularity &&
    a.card.x === b.card.x &&
    a.card.y === b.card.y &&
    a.card.width === b.card.width &&
    a.card.height === b.card.height,
);
