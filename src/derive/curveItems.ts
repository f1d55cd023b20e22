import { emotionCurve } from './emotionCurve.ts';
import type { BandBox, LayoutKind } from './layout.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

/** The curve of a band with its tinted areas; dotted, and without area, where it passes over stages without a point. */
export function curveItems(
  band: Pick<BandBox, 'points' | 'baseline'>,
  theme: Theme,
  { kind }: { readonly kind: LayoutKind },
): Item[] {
  const curve = emotionCurve(band.points, band.baseline);
  const { width, gap } = kind === 'compact' ? { width: 3, gap: 2.5 } : { width: 2, gap: 1.5 };
  const items: Item[] = curve.areas.map(({ d, side }) => {
    const veil = side === 'positive' ? theme.areaPositive : theme.areaNegative;
    return { type: 'path', d, fill: veil.color, opacity: veil.opacity };
  });
  for (const { d, dotted } of curve.pieces) {
    const line = dotted ? { strokeWidth: gap, dash: [gap / 2, gap * 3] } : { strokeWidth: width };
    items.push({ type: 'path', d, stroke: theme.curve, ...line });
  }
  return items;
}
