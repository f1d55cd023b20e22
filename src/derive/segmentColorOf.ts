import { mix } from './mix.ts';
import type { SegmentColor } from './segmentColors.ts';
import type { Theme } from './theme.ts';

/** How a segment's colour looks in a theme: one of the twelve by name, or a colour of the person's own. */
export function segmentColorOf(color: string, theme: Theme): SegmentColor {
  const named = /^s(\d+)$/.exec(color);
  const known = named ? theme.segments[Number(named[1]) - 1] : undefined;
  const first = theme.segments[0];
  if (known) return known;
  if (!first) throw new Error('A theme needs segment colours.');
  // Where the machine sets the colours, a person's own would not be seen on every ground.
  if (named || theme.name === 'forced') return first;
  return { ...first, ink: color, tint: mix(color, theme.band, 0.15) };
}
