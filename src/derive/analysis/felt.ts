import type { Segment } from '../../model/segment.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { comparisonOf } from '../comparison.ts';
import { type Ground, grouped } from './ground.ts';

/** How a touchpoint is felt on the map that is looked at, and how today what it stands for. */
export interface Felt {
  readonly segment: Segment;
  readonly touchpoint: Touchpoint;
  readonly emotion: number | undefined;
  readonly today: number | undefined;
  /** It is of today, and wanted no more. */
  readonly isDropped: boolean;
}

/** What is felt, segment by segment in the order of time. With today, each is held against what it came from, and what is dropped follows at the end of its segment. */
export function feltOf(ground: Ground, withToday: boolean): Felt[] {
  const { byId } = comparisonOf(ground.doc);
  const gone = grouped(withToday ? droppedIn(ground) : [], ({ segmentId }) => segmentId ?? '');
  return ground.journeys.flatMap(({ segment, touchpoints }) => {
    const there = touchpoints.map((touchpoint): Felt => {
      const today = withToday ? byId.get(touchpoint.id)?.asIs?.emotion : undefined;
      return { segment, touchpoint, emotion: touchpoint.emotion, today, isDropped: false };
    });
    const dropped = (gone.get(segment.id) ?? []).map(
      (touchpoint): Felt => ({
        ...{ segment, touchpoint, emotion: undefined },
        ...{ today: touchpoint.emotion, isDropped: true },
      }),
    );
    return [...there, ...dropped].filter(
      ({ emotion, today }) => emotion !== undefined || today !== undefined,
    );
  });
}

/** What of today is wanted no more, in the stages that are looked at, in the order of these. */
function droppedIn({ doc, stages }: Ground): Touchpoint[] {
  const rank = new Map(stages.map(({ id }, at) => [id, at]));
  const rankOf = ({ stageId }: Touchpoint) => rank.get(stageId ?? '') ?? -1;
  return comparisonOf(doc)
    .changes.flatMap(({ asIs, toBe }) => (asIs && !toBe && rankOf(asIs) >= 0 ? [asIs] : []))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.order < b.order ? -1 : 1));
}
