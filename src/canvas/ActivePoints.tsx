import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout, PointBox } from '../derive/layout.ts';
import { type PointState, pointItems } from '../derive/pointItems.ts';
import { emotionNumber } from '../ui/emotionWords.ts';
import { idSet } from '../ui/idSet.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import styles from './ActivePoints.module.css';
import { useBoardState, useCloseness, useLayout, useShownSelection, useSight } from './board.ts';

/** The points of curves that are selected, under the mouse or in hand, above those at rest. */
export const ActivePoints = memo(function ActivePoints() {
  const layout = useLayout((whole) => whole);
  const { bands, width } = useSight();
  const selection = useShownSelection((shown) => shown);
  const hovered = useBoardState(({ hover }) => (hover?.type === 'point' ? hover.id : null));
  const pulled = useBoardState((state) => state.pulled);
  const isSelected = ({ id }: PointBox) => idSet(selection).has(id);
  const isActive = (point: PointBox) => point.id === hovered || point.id === pulled || isSelected(point);
  const isSeen = ({ x }: PointBox) => width[0] <= x && x <= width[1];
  const points = layout.bands
    .slice(...bands)
    .flatMap((band) => band.points.filter((point) => isActive(point) && isSeen(point)));
  return (
    <svg aria-hidden className={styles.points} width={1} height={1}>
      {points.map((point) => (
        <ActivePoint
          key={point.id}
          layout={layout}
          point={point}
          state={{
            selected: isSelected(point),
            hovered: point.id === hovered,
            ...(point.id === pulled && { pulled: 'vertical' }),
          }}
        />
      ))}
    </svg>
  );
});

interface ActivePointProps {
  readonly layout: Layout;
  readonly point: PointBox;
  readonly state: PointState;
}

function ActivePoint({ layout, point, state }: ActivePointProps) {
  const theme = useTheme();
  const { i18n } = useTranslation();
  const closeness = useCloseness();
  const card = layout.cards.get(point.id);
  if (!card) return null;
  const items = pointItems(point, card.touchpoint, theme, { kind: layout.kind, ...closeness, state });
  return (
    <>
      <SceneItems items={items} />
      {state.pulled && (
        // In the hollow of the curve, where neither its line nor its word is.
        <text
          className={styles.value}
          x={point.x}
          y={point.emotion < 0 ? point.y - 30 : point.y + 39}
          textAnchor="middle"
          stroke={theme.band}
          fill={theme.text}
        >
          {emotionNumber(point.emotion, i18n.language)}
        </text>
      )}
    </>
  );
}
