import type { Box } from '../layout.ts';

const metrics = {
  height: 408,
  left: 24,
  top: 2,
  foot: 26,
  leastWidth: 120,
  corner: { width: 190, height: 42 },
  inset: { across: 14, up: 52 },
} as const;

/** Where the parts of a plot of two scales stand, in pixels. */
export interface PlotPlaces {
  readonly width: number;
  readonly height: number;
  /** The whole ground. */
  readonly area: Box;
  /** Where marks may stand: the words in the corners lie outside the scales. */
  readonly inner: Box;
  /** The grounds of the words in the corners. */
  readonly corners: readonly Box[];
}

/** The places of a plot in a width. */
export function plotPlaces(width: number): PlotPlaces {
  const { left, top, height, foot, inset } = metrics;
  const area = {
    x: left,
    y: top,
    width: Math.max(metrics.leastWidth, width - left - 2),
    height: height - top - foot,
  };
  const inner = {
    x: area.x + inset.across,
    y: area.y + inset.up,
    width: area.width - 2 * inset.across,
    height: area.height - 2 * inset.up,
  };
  return { width: area.x + area.width + 2, height, area, inner, corners: cornerGrounds(area) };
}

/** Where the words of a corner are written: top left, top right, bottom left, bottom right. */
export function cornerPlace(area: Box, at: number): { x: number; y: number; anchor: 'start' | 'end' } {
  const isRight = at % 2 === 1;
  return {
    x: isRight ? area.x + area.width - 12 : area.x + 12,
    y: at < 2 ? area.y + 20 : area.y + area.height - 25,
    anchor: isRight ? 'end' : 'start',
  };
}

/** On a narrow plot the words of two corners share its width. */
function cornerGrounds({ x, y, width, height }: Box): Box[] {
  const size = { width: Math.min(metrics.corner.width, width / 2), height: metrics.corner.height };
  return [
    { x, y, ...size },
    { x: x + width - size.width, y, ...size },
    { x, y: y + height - size.height, ...size },
    { x: x + width - size.width, y: y + height - size.height, ...size },
  ];
}
