import { dotPath } from '../../derive/charts/dotPath.ts';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import type { Segment } from '../../model/segment.ts';
import { useTheme } from '../../ui/themeChoice.ts';

/** The mark of a segment, as in the chart. */
export function DotSign({ segment }: { segment: Segment }) {
  const { ink, shape } = segmentColorOf(segment.color, useTheme());
  return (
    <svg width="13" height="13" aria-hidden>
      <path d={dotPath(shape, 6.5, 6.5, 5.5)} fill={ink} />
    </svg>
  );
}
