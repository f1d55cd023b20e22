import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import type { Segment } from '../../model/segment.ts';
import { useTheme } from '../../ui/themeChoice.ts';

/** A piece of a segment's line, as in the chart. */
export function LineSign({ segment }: { segment: Segment }) {
  const { ink, dash } = segmentColorOf(segment.color, useTheme());
  return (
    <svg width="20" height="10" aria-hidden>
      <path
        d="M1 5H19"
        stroke={ink}
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray={dash.join(' ') || undefined}
      />
    </svg>
  );
}
