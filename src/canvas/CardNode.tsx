import { memo, useMemo } from 'react';
import { cardItems } from '../derive/cardItems.ts';
import type { CardBox } from '../derive/layout.ts';
import { idSet } from '../ui/idSet.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useSession } from '../ui/workspace.ts';
import { useBoard, useBoardState, useShownSelection } from './board.ts';
import styles from './CardNode.module.css';
import { NODE_MARGIN } from './cardNodes.ts';
import type { Closeness } from './view.ts';

/** A card on the board. It renders again only when its box, its selection or how closely one looks changes. */
export const CardNode = memo(function CardNode({
  box,
  closeness,
}: Pick<CardPictureProps, 'box' | 'closeness'>) {
  const isSelected = useShownSelection((ids) => idSet(ids).has(box.id));
  const isHovered = useBoardState(
    ({ hover }) => (hover?.type === 'card' || hover?.type === 'handle') && hover.id === box.id,
  );
  const isFaded = useSession(({ faded }) => faded.has(box.id));
  const state = useMemo(() => ({ selected: isSelected, hovered: isHovered }), [isSelected, isHovered]);
  return <CardPicture box={box} closeness={closeness} state={state} isFaded={isFaded} />;
});

interface CardPictureProps {
  readonly box: CardBox;
  readonly closeness: Closeness;
  readonly state: { readonly selected?: boolean; readonly hovered?: boolean; readonly held?: boolean };
  /** Whether it is not among those that are looked for. */
  readonly isFaded?: boolean;
}

/** The picture of a card with a margin around it for what lies outside its edge. */
export function CardPicture({ box, closeness, state, isFaded }: CardPictureProps) {
  const { measure } = useBoard().workspace;
  const { detail, zoom } = closeness;
  const kind = useSession(({ layout }) => layout);
  const theme = useTheme();
  const items = useMemo(
    () => cardItems(box, theme, { kind, measure, detail, zoom, state }),
    [box, theme, kind, measure, detail, zoom, state],
  );
  // From some way off a diamond is larger than the margin of a node.
  const margin = box.touchpoint.momentOfTruth ? Math.max(NODE_MARGIN, 9 / zoom) : NODE_MARGIN;
  const width = box.width + 2 * margin;
  const height = box.height + 2 * margin;
  return (
    <svg
      aria-hidden
      data-faded={isFaded || undefined}
      className={styles.card}
      width={width}
      height={height}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      style={{ margin: NODE_MARGIN - margin }}
    >
      <SceneItems items={items} />
    </svg>
  );
}
