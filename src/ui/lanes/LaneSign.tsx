import { laneMarkItems } from '../../derive/laneMarks.ts';
import type { LaneMark } from '../../derive/layout.ts';
import { SceneItems } from '../parts/SceneItems.tsx';
import { useTheme } from '../themeChoice.ts';

/** The sign before something that a lane says, as on the map. It is not spoken; say its meaning beside it. */
export function LaneSign({ mark, size = 12 }: { mark: LaneMark; size?: number }) {
  const theme = useTheme();
  if (mark === null) return null;
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden>
      <SceneItems items={laneMarkItems(mark, { x: size / 2, y: size / 2, size }, theme)} />
    </svg>
  );
}
