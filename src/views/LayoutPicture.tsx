import type { LayoutKind } from '../derive/layout.ts';

type Pictured = LayoutKind | 'wrapped';

const cards: Record<Pictured, readonly (readonly [x: number, y: number])[]> = {
  timeline: [2, 11.3, 20.6, 29.9, 39.2, 48.5, 57.8].map((x) => [x, 10] as const),
  compact: [...[8, 17, 26, 35, 44, 53].map((x) => [x, 5] as const), [35, 12.5], [44, 12.5]],
  wrapped: [3, 21].flatMap((y) => [12, 21.5, 31, 40.5, 50].map((x) => [x, y] as const)),
};

const curves: Record<Pictured, string> = {
  timeline: 'M2.5 26q4.5-6 9 0q4.5 6 9 0q4.5-6 9 0q4.5 6 9 0q4.5-6 9 0q4.5 6 9 0q4.5-6 9 0',
  compact: 'M8 29q4.5-6 9 0q4.5 6 9 0q4.5-6 9 0q4.5 6 9 0q4.5-6 9 0q4.5 6 9 0',
  wrapped:
    'M12 14.5q4.5-5 9 0q4.5 5 9 0q4.5-5 9 0q4.5 5 9 0q4.5-5 9 0M12 33q4.5-5 9 0q4.5 5 9 0q4.5-5 9 0q4.5 5 9 0q4.5-5 9 0',
};

/** A small sign of a layout. */
export function LayoutPicture({ layout }: { layout: Pictured }) {
  return (
    <svg width="68" height="38" fill="currentColor" aria-hidden>
      {cards[layout].map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="7" height="6" rx="1.5" />
      ))}
      <path d={curves[layout]} fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  );
}
