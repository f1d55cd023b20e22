import type { Layout } from './layout.ts';

/** A map reduced to what its thumbnail shows, as plain JSON. Places and widths are parts of the map's width, 0 to 1. */
export interface Outline {
  readonly version: 1;
  /** Where each stage begins. */
  readonly stages: readonly number[];
  readonly bands: readonly OutlineBand[];
}

/** A band of an outline: the segment's colour, where cards begin, and the points of the curve. */
export interface OutlineBand {
  readonly color: string;
  readonly cards: readonly OutlineCard[];
}

/** A card of an outline. */
export interface OutlineCard {
  readonly x: number;
  readonly width: number;
  readonly emotion?: number;
  readonly moment?: 'positive' | 'negative';
  /** The line to this point is dotted. */
  readonly bridged?: true;
}

/** More would not be seen in a thumbnail, and would only fill the list of maps. */
const mostBands = 8;
const mostStages = 60;
const mostCards = 120;

/** The outline of a map. */
export function outlineOf(layout: Layout): Outline {
  const width = Math.max(1, layout.width);
  const part = (length: number) => Math.round((length / width) * 1000) / 1000;
  const bands = layout.bands.slice(0, mostBands).map((band): OutlineBand => {
    const bridged = new Set(band.points.filter((point) => point.bridged).map(({ id }) => id));
    const cards = band.cells
      .flat()
      .slice(0, mostCards)
      .map((card): OutlineCard => {
        const { emotion, momentOfTruth } = card.touchpoint;
        return {
          x: part(card.x),
          width: part(card.width),
          ...(emotion === undefined ? {} : { emotion }),
          ...(momentOfTruth === undefined ? {} : { moment: momentOfTruth }),
          ...(bridged.has(card.id) ? { bridged: true } : {}),
        };
      });
    return { color: band.segment.color, cards };
  });
  return { version: 1, stages: layout.stages.slice(0, mostStages).map(({ x }) => part(x)), bands };
}

/** An outline that was kept, or null when what was kept is none of this version. */
export function readOutline(value: unknown): Outline | null {
  const kept = value as Partial<Outline> | null | undefined;
  return kept?.version === 1 && Array.isArray(kept.stages) && Array.isArray(kept.bands)
    ? (kept as Outline)
    : null;
}
