import { memo, useMemo } from 'react';
import { bandGroundItems, guideItems, labelItems, quoteItems } from '../derive/bandItems.ts';
import { curveItems } from '../derive/curveItems.ts';
import { curveLabels } from '../derive/curveLabels.ts';
import type { BandBox, CardBox, Layout } from '../derive/layout.ts';
import { metricsOf } from '../derive/metrics.ts';
import { pointItems } from '../derive/pointItems.ts';
import type { Theme } from '../derive/theme.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useSession } from '../ui/workspace.ts';
import styles from './BandLayer.module.css';
import { useBoard, useCloseness, useSight } from './board.ts';
import type { Closeness } from './view.ts';

/** Smaller type is not drawn, in pixels of the window. */
const LEAST_TYPE = 9;

interface BandProps {
  readonly band: BandBox;
  readonly kind: Layout['kind'];
  readonly width: number;
  readonly stages: Layout['stages'];
}

interface LookProps {
  readonly theme: Theme;
  readonly closeness: Closeness;
}

/** A band below its cards: ground, guides, thoughts, curve, points and feeling words; of thoughts and points only those in sight. */
export const BandLayer = memo(function BandLayer(props: BandProps) {
  const { band, width } = props;
  const look = { theme: useTheme(), closeness: useCloseness() };
  return (
    <svg
      aria-hidden
      className={styles.band}
      style={{ transform: `translateY(${band.y}px)` }}
      width={width}
      height={band.height}
      viewBox={`0 ${band.y} ${width} ${band.height}`}
    >
      <Ground {...props} theme={look.theme} />
      <Guides band={band} kind={props.kind} theme={look.theme} />
      <Curve {...props} {...look} />
      <Marks {...props} {...look} />
      {areFeelingsLegible(props.kind, look.closeness) && <Feelings {...props} theme={look.theme} />}
    </svg>
  );
});

const Ground = memo(
  function Ground({ band, kind, width, stages, theme }: BandProps & Pick<LookProps, 'theme'>) {
    return <SceneItems items={bandGroundItems(band, { kind, width, stages }, theme)} />;
  },
  (a, b) =>
    a.band.y === b.band.y &&
    a.band.height === b.band.height &&
    a.band.baseline === b.band.baseline &&
    a.stages === b.stages &&
    a.width === b.width &&
    a.theme === b.theme,
);

const Guides = memo(function Guides({
  band,
  kind,
  theme,
}: Pick<BandProps, 'band' | 'kind'> & { theme: Theme }) {
  return <SceneItems items={guideItems(band, kind, theme)} />;
});

const Curve = memo(
  function Curve({ band, kind, theme, closeness }: BandProps & LookProps) {
    return <SceneItems items={curveItems(band, theme, { kind, ...closeness })} />;
  },
  (a, b) =>
    a.band.points === b.band.points &&
    a.band.baseline === b.band.baseline &&
    a.theme === b.theme &&
    a.closeness === b.closeness,
);

function Marks({ band, kind, theme, closeness }: BandProps & LookProps) {
  const { stages } = useSight();
  const points = useMemo(() => new Map(band.points.map((point) => [point.id, point])), [band.points]);
  return band.cells
    .slice(...stages)
    .flatMap((cell) =>
      cell.map((card) => (
        <CardMarks
          key={card.id}
          card={card}
          band={band}
          point={points.get(card.id)}
          kind={kind}
          theme={theme}
          closeness={closeness}
        />
      )),
    );
}

interface CardMarksProps extends Omit<BandProps, 'width' | 'stages'>, LookProps {
  readonly card: CardBox;
  readonly point: BandBox['points'][number] | undefined;
}

/** What belongs to a card outside of it: its thought and its point. */
const CardMarks = memo(
  function CardMarks({ card, band, point, kind, theme, closeness }: CardMarksProps) {
    const thought = closeness.detail === 'near' ? quoteItems(card, band, theme) : [];
    const mark = point ? pointItems(point, card.touchpoint, theme, { kind, ...closeness }) : [];
    return <SceneItems items={[...thought, ...mark]} />;
  },
  (a, b) =>
    a.card === b.card &&
    a.point === b.point &&
    a.band.lanes === b.band.lanes &&
    a.theme === b.theme &&
    a.closeness === b.closeness,
);

function areFeelingsLegible(kind: BandProps['kind'], { zoom }: Closeness): boolean {
  return metricsOf[kind].feelingFont.size * zoom >= LEAST_TYPE;
}

function Feelings({ band, kind, width, theme }: BandProps & Pick<LookProps, 'theme'>) {
  const { measure } = useBoard().workspace;
  // A text, so that selecting in another band renders nothing here.
  const selectedHere = useSession(({ selection }) =>
    selection.filter((id) => band.points.some((point) => point.id === id)).join(' '),
  );
  const items = useMemo(() => {
    const labels = curveLabels({ kind, width }, band, measure, new Set(selectedHere.split(' ')));
    return labelItems(labels, kind, theme);
  }, [band, kind, width, measure, selectedHere, theme]);
  return <SceneItems items={items} />;
}
