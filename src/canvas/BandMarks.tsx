import { memo, useMemo } from 'react';
import { labelItems, quoteCountItems, quoteItems } from '../derive/bandItems.ts';
import { curveLabels } from '../derive/curveLabels.ts';
import type { CardBox, PointBox } from '../derive/layout.ts';
import { metricsOf } from '../derive/metrics.ts';
import { pointItems } from '../derive/pointItems.ts';
import { idSet } from '../ui/idSet.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useSession } from '../ui/workspace.ts';
import type { BandLook } from './bandLook.ts';
import { useBoard } from './board.ts';
import { FADED, useFadedIn } from './useFadedIn.ts';

/** Smaller type is not drawn, in pixels of the window. */
const LEAST_TYPE = 9;

/** What belongs to the cards of a band outside of them: thoughts and points. */
export function BandMarks({ range: [from, to], ...look }: BandLook) {
  const { band } = look;
  const points = useMemo(() => new Map(band.points.map((point) => [point.id, point])), [band.points]);
  const cards = band.cells.flat().filter(({ x, width }) => x + width >= from && x <= to);
  return (
    <>
      {cards.map((card) => (
        <CardMarks key={card.id} card={card} point={points.get(card.id)} {...look} />
      ))}
      {look.closeness.detail === 'middle' && <ThoughtCounts {...look} />}
    </>
  );
}

/** From some way off thoughts are only counted. */
const ThoughtCounts = memo(
  function ThoughtCounts({ band, theme, closeness }: Omit<BandLook, 'range'>) {
    const items = band.cells.flatMap((cell) => quoteCountItems(cell, band, theme, closeness.zoom));
    return <SceneItems items={items} />;
  },
  (a, b) =>
    a.band.cells === b.band.cells &&
    a.band.lanes === b.band.lanes &&
    a.theme === b.theme &&
    a.closeness === b.closeness,
);

interface CardMarksProps extends Omit<BandLook, 'range'> {
  readonly card: CardBox;
  readonly point: PointBox | undefined;
}

const CardMarks = memo(
  function CardMarks({ card, band, point, kind, theme, closeness }: CardMarksProps) {
    const isFaded = useSession(({ faded }) => faded.has(card.id));
    const thought = closeness.detail === 'near' ? quoteItems(card, band, theme) : [];
    const mark = point ? pointItems(point, card.touchpoint, theme, { kind, ...closeness }) : [];
    return (
      <g opacity={isFaded ? FADED : undefined}>
        <SceneItems items={[...thought, ...mark]} />
      </g>
    );
  },
  (a, b) =>
    a.card === b.card &&
    a.point === b.point &&
    a.band.lanes === b.band.lanes &&
    a.theme === b.theme &&
    a.closeness === b.closeness,
);

/** The feeling words of a band, unless they would be too small to read. */
export function Feelings({ band, kind, theme, closeness, range, width }: BandLook & { width: number }) {
  const { measure } = useBoard().workspace;
  // A text, so that selecting in another band renders nothing here.
  const idsIn = (ids: ReadonlySet<string>) =>
    band.points.flatMap(({ id }) => (ids.has(id) ? id : [])).join(' ');
  const selectedHere = useSession(({ selection }) => idsIn(idSet(selection)));
  const faded = useFadedIn(band.points);
  const labels = useMemo(
    () => curveLabels({ kind, width }, band, measure, new Set(selectedHere.split(' '))),
    [band, kind, width, measure, selectedHere],
  );
  if (metricsOf[kind].feelingFont.size * closeness.zoom < LEAST_TYPE) return null;
  const seen = labels.filter(({ x }) => x >= range[0] && x <= range[1]);
  return [false, true].map((isFaded) => (
    <g key={String(isFaded)} opacity={isFaded ? FADED : undefined}>
      <SceneItems
        items={labelItems(
          seen.filter(({ id }) => faded.has(id) === isFaded),
          kind,
          theme,
        )}
      />
    </g>
  ));
}
