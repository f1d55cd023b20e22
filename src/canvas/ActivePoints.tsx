import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../derive/layout.ts';
import { type PointState, pointItems } from '../derive/pointItems.ts';
import { emotionNumber } from '../ui/emotionWords.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useSession } from '../ui/workspace.ts';
import styles from './ActivePoints.module.css';
import { useBoardState, useCloseness, useLayout } from './board.ts';

/** The points of curves that are selected, under the mouse or in hand, above those at rest. */
export const ActivePoints = memo(function ActivePoints() {
  const layout = useLayout((whole) => whole);
  const selection = useSession((session) => session.selection);
  const hovered = useBoardState(({ hover }) => (hover?.type === 'point' ? hover.id : null));
  const pulled = useBoardState((state) => state.pulled);
  const ids = new Set([...selection, hovered, pulled].filter((id) => id !== null));
  return (
    <svg aria-hidden className={styles.points} width={1} height={1}>
      {[...ids].map((id) => (
        <ActivePoint
          key={id}
          layout={layout}
          id={id}
          state={{
            selected: selection.includes(id),
            hovered: id === hovered,
            ...(id === pulled && { pulled: 'vertical' }),
          }}
        />
      ))}
    </svg>
  );
});

function ActivePoint({ layout, id, state }: { layout: Layout; id: string; state: PointState }) {
  const theme = useTheme();
  const { i18n } = useTranslation();
  const closeness = useCloseness();
  const card = layout.cards.get(id);
  const band = layout.bands.find((one) => one.id === card?.segmentId);
  const point = band?.points.find((one) => one.id === id);
  if (!card || !point) return null;
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
