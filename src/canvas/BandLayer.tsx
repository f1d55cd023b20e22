import { memo } from 'react';
import { bandGroundItems, guideItems } from '../derive/bandItems.ts';
import { curveItems } from '../derive/curveItems.ts';
import type { BandBox, Layout } from '../derive/layout.ts';
import type { Theme } from '../derive/theme.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import styles from './BandLayer.module.css';
import { BandMarks, Feelings } from './BandMarks.tsx';
import type { BandLook } from './bandLook.ts';
import { useCloseness, useDrawnSight } from './board.ts';
import type { Range } from './sight.ts';
import { FADED, useFadedIn } from './useFadedIn.ts';

interface BandLayerProps {
  readonly band: BandBox;
  readonly kind: Layout['kind'];
  readonly width: number;
  readonly stages: Layout['stages'];
}

/** A band below its cards: ground, guides, thoughts, curve, points and feeling words, as far as they are in sight. */
export const BandLayer = memo(function BandLayer({ band, kind, width, stages }: BandLayerProps) {
  const theme = useTheme();
  const closeness = useCloseness();
  const { width: range } = useDrawnSight();
  const look = { band, kind, theme, closeness, range };
  return (
    <svg
      aria-hidden
      className={styles.band}
      style={{ transform: `translateY(${band.y}px)` }}
      width={width}
      height={band.height}
      viewBox={`0 ${band.y} ${width} ${band.height}`}
    >
      <Ground band={band} kind={kind} width={width} stages={stages} theme={theme} />
      <Guides {...look} />
      <Curve {...look} />
      <BandMarks {...look} />
      <Feelings {...look} width={width} />
    </svg>
  );
});

const Ground = memo(
  function Ground({ band, kind, width, stages, theme }: BandLayerProps & { theme: Theme }) {
    return (
      <g data-painted>
        <SceneItems items={bandGroundItems(band, { kind, width, stages }, theme)} />
      </g>
    );
  },
  (a, b) =>
    a.band.y === b.band.y &&
    a.band.height === b.band.height &&
    a.band.lanes === b.band.lanes &&
    a.stages === b.stages &&
    a.width === b.width &&
    a.theme === b.theme,
);

function Guides({ band, kind, theme, range }: BandLook) {
  const faded = useFadedIn(band.points);
  return [false, true].map((isFaded) => {
    const points = band.points.filter(
      ({ id, x }) => faded.has(id) === isFaded && x >= range[0] && x <= range[1],
    );
    return (
      <g key={String(isFaded)} opacity={isFaded ? FADED : undefined}>
        <SceneItems items={guideItems({ ...band, points }, kind, theme)} />
      </g>
    );
  });
}

const Curve = memo(
  function Curve({ band, kind, theme, range }: Omit<BandLook, 'closeness'>) {
    const seen = { ...band, points: pointsAround(band.points, range) };
    return (
      <g data-painted>
        <SceneItems items={curveItems(seen, theme, { kind })} />
      </g>
    );
  },
  (a, b) =>
    a.band.points === b.band.points &&
    a.band.baseline === b.band.baseline &&
    a.theme === b.theme &&
    a.range === b.range,
);

/** The points in sight and three more on each side: with fewer the curve would leave the edge at another angle. */
function pointsAround(points: BandBox['points'], [from, to]: Range): BandBox['points'] {
  const first = points.findIndex(({ x }) => x >= from);
  const last = points.findLastIndex(({ x }) => x <= to);
  if (first < 0 || last < 0) return points.slice(first < 0 ? -4 : 0, last < 0 ? 4 : undefined);
  return points.slice(Math.max(0, Math.min(first, last) - 3), Math.max(first, last) + 4);
}
