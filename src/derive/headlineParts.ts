import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** What a headline can be made of: the touchpoint that is felt best and the one that is felt worst, moments of truth before all others. */
export interface HeadlineParts {
  readonly best: string | null;
  readonly worst: string | null;
}

/** The touchpoints that a finding about a map most likely names. */
export function headlineParts(doc: Doc, state: Touchpoint['state'] = 'asIs'): HeadlineParts {
  const felt = [...doc.touchpoint.values()].filter(
    (touchpoint) =>
      touchpoint.state === state &&
      touchpoint.segmentId !== null &&
      touchpoint.stageId !== null &&
      touchpoint.emotion !== undefined &&
      touchpoint.title.trim() !== '',
  );
  return { best: extreme(felt, 1), worst: extreme(felt, -1) };
}

function extreme(felt: readonly Touchpoint[], side: 1 | -1): string | null {
  const sign = side > 0 ? 'positive' : 'negative';
  const onSide = felt.filter(({ emotion = 0 }) => emotion * side > 0);
  const moments = onSide.filter(({ momentOfTruth }) => momentOfTruth === sign);
  const among = moments.length > 0 ? moments : onSide;
  const [first] = among.toSorted(
    (a, b) => side * ((b.emotion ?? 0) - (a.emotion ?? 0)) || (a.id < b.id ? -1 : 1),
  );
  return first?.title.trim() ?? null;
}
