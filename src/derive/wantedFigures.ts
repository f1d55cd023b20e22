import type { Doc } from '../model/doc.ts';
import type { Segment } from '../model/segment.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { groundOf } from './analysis/ground.ts';
import { leavings, sumAtStake } from './analysis/leaving.ts';
import { type CurveFigures, curveFigures } from './curveFigures.ts';

/** What is remembered of one of the two maps, and what is at stake in it. */
export interface StateFigures {
  readonly curve: CurveFigures | null;
  /** The most extreme value and the last one, of which the remembered value is the mean. */
  readonly peak: number | null;
  readonly last: number | null;
  readonly atStake: number | null;
}

/** A segment today and as it is wanted. */
export interface SegmentFigures {
  readonly segment: Segment;
  readonly asIs: StateFigures;
  readonly toBe: StateFigures;
}

/** The figures of both maps, segment by segment in their order. */
export function wantedFigures(doc: Doc): SegmentFigures[] {
  const [asIs, toBe] = [figuresOf(doc, 'asIs'), figuresOf(doc, 'toBe')];
  return groundOf(doc).segments.flatMap((segment) => {
    const [today, wanted] = [asIs.get(segment.id), toBe.get(segment.id)];
    return today && wanted ? [{ segment, asIs: today, toBe: wanted }] : [];
  });
}

function figuresOf(doc: Doc, state: Touchpoint['state']): Map<string, StateFigures> {
  const ground = groundOf(doc, { state });
  return new Map(
    ground.journeys.map((journey) => {
      const curve = curveFigures(journey.touchpoints);
      const emotionAt = (id = '') => doc.touchpoint.get(id)?.emotion ?? null;
      return [
        journey.segment.id,
        {
          curve,
          peak: emotionAt(curve?.remembered.peakId),
          last: emotionAt(curve?.remembered.lastId),
          atStake: sumAtStake(leavings({ ...ground, journeys: [journey] })),
        },
      ];
    }),
  );
}
