import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointBox } from '../../derive/layout.ts';
import type { ListRow } from '../../derive/listLayout.ts';
import { list as sizes } from '../../derive/metrics.ts';
import { pointItems } from '../../derive/pointItems.ts';
import { turnedCurveItems, turnedGroundItems } from '../../derive/turnedCurveItems.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { idSet } from '../../ui/idSet.ts';
import { SceneItems } from '../../ui/parts/SceneItems.tsx';
import { useTheme } from '../../ui/themeChoice.ts';
import { useSession } from '../../ui/workspace.ts';
import { useListLayout, useListState } from './list.ts';
import styles from './TurnedCurve.module.css';

/** The curve of the segment beside the list: time runs down, positive is at the right, and each point is exactly beside its row. */
export const TurnedCurve = memo(function TurnedCurve() {
  const theme = useTheme();
  const points = useListLayout((layout) => layout.points);
  const rows = useListLayout((layout) => layout.rows);
  const height = useListLayout((layout) => layout.height);
  const ground = useMemo(() => turnedGroundItems(height, theme), [height, theme]);
  const curve = useMemo(() => turnedCurveItems(points, theme), [points, theme]);
  return (
    <svg className={styles.curve} width={sizes.curveWidth} height={height} aria-hidden>
      <SceneItems items={ground} />
      <SceneItems items={curve} />
      {points.map((point) => {
        const row = rows.get(point.id);
        return row && <Point key={point.id} point={point} touchpoint={row.touchpoint} />;
      })}
    </svg>
  );
});

interface PointProps {
  readonly point: PointBox;
  readonly touchpoint: ListRow['touchpoint'];
}

const Point = memo(function Point({ point, touchpoint }: PointProps) {
  const theme = useTheme();
  const { i18n } = useTranslation();
  const isPulled = useListState(({ pulled }) => pulled === point.id);
  const isSelected = useSession(({ selection }) => idSet(selection).has(point.id));
  const items = useMemo(() => {
    const state = isPulled ? ({ pulled: 'horizontal' } as const) : { selected: isSelected };
    return pointItems(point, touchpoint, theme, { kind: 'timeline', state });
  }, [point, touchpoint, theme, isPulled, isSelected]);
  return (
    <>
      <SceneItems items={items} />
      {isPulled && (
        <text
          className={styles.value}
          x={point.x}
          y={point.y - 22}
          textAnchor="middle"
          stroke={theme.band}
          fill={theme.text}
        >
          {emotionNumber(point.emotion, i18n.language)}
        </text>
      )}
    </>
  );
});
