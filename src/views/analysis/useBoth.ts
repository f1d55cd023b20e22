import { useSession } from '../../ui/workspace.ts';
import { useAnalysis } from './useAnalysis.ts';

/** With more segments nobody can tell which of two curves belongs to which. */
const mostSegments = 3;

/** Whether the analysis is of a map of both with curves to draw, and then whether the curves of today can be read beneath the wanted ones. */
export function useBoth(): 'shown' | 'tooMany' | null {
  const both = useSession((session) => session.both);
  const { state, segments, touchpoints } = useAnalysis().ground;
  const isDrawn = touchpoints.some(({ emotion }) => emotion !== undefined);
  if (!both || state !== 'toBe' || !isDrawn) return null;
  return segments.length <= mostSegments ? 'shown' : 'tooMany';
}
