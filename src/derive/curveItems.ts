import type { Detail } from './cardLook.ts';
import { emotionCurve } from './emotionCurve.ts';
import type { BandBox, LayoutKind } from './layout.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

/** How the curve of a band is drawn. */
export interface CurveLook {
  readonly kind: LayoutKind;
  readonly detail?: Detail;
  /** The zoom that a line of a steady width is drawn for; 1 when absent. */
  readonly zoom?: number;
}

/** The curve of a band with its tinted areas; dotted, and without area, where it passes over stages without a point. */
export function curveItems(band: BandBox, theme: Theme, look: CurveLook): Item[] {
  const curve = emotionCurve(band.points, band.baseline);
  const { width, gap } = pen(look);
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

function pen({ kind, detail, zoom = 1 }: CurveLook): { width: number; gap: number } {
  if (kind === 'compact') return { width: 3, gap: 2.5 };
  return detail === 'far' ? { width: 1.5 / zoom, gap: 1.5 / zoom } : { width: 2, gap: 1.5 };
}
