import { journeyOf } from '../../model/doc.ts';
import type { Ground } from './ground.ts';
import { type MetricTrend, metricTrends } from './metricTrends.ts';

/** A figure with its trend, and what it is about. */
export interface FigureTrend extends MetricTrend {
  readonly about: {
    readonly kind: 'touchpoint' | 'stage' | 'segment' | 'journey';
    readonly id: string;
    readonly name: string;
    /** Of a touchpoint: where it stands. */
    readonly segment?: string;
    readonly stage?: string;
  };
}

/** All figures of what is looked at: those of the whole journey first, then of stages, of segments, and of touchpoints as one meets them. */
export function figuresIn({ doc, stages, segments, touchpoints }: Ground): FigureTrend[] {
  const journey = journeyOf(doc);
  const stageIds = new Set(stages.map(({ id }) => id));
  const segmentIds = new Set(segments.map(({ id }) => id));
  const isHere = (id: string | null, ids: ReadonlySet<string>) => id === null || ids.has(id);
  const shown = new Set(touchpoints);
  // What waits in the tray, or is only to be, comes last.
  const others = [...doc.touchpoint.values()].filter(
    (row) => !shown.has(row) && isHere(row.stageId, stageIds) && isHere(row.segmentId, segmentIds),
  );
  const abouts: FigureTrend['about'][] = [
    ...(journey ? [{ kind: 'journey', id: journey.id, name: journey.title } as const] : []),
    ...stages.map(({ id, name }) => ({ kind: 'stage', id, name }) as const),
    ...segments.map(({ id, name }) => ({ kind: 'segment', id, name }) as const),
    ...[...touchpoints, ...others].map(({ id, title, segmentId, stageId }) => ({
      kind: 'touchpoint' as const,
      id,
      name: title,
      segment: doc.segment.get(segmentId ?? '')?.name ?? '',
      stage: doc.stage.get(stageId ?? '')?.name ?? '',
    })),
  ];
  const places = new Map(abouts.map((about, place) => [about.id, { about, place }]));
  return metricTrends(doc)
    .flatMap((trend) => {
      const found = places.get(trend.metric.aboutId);
      return found ? [{ ...trend, ...found }] : [];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ place, ...trend }) => trend);
}
