import type { BandBox, Box, Layout } from './layout.ts';

/** The touchpoints of which a card, or with `points` also a point of a curve, lies in a box of the board or is cut by its edge; band by band in the order of time. */
export function touchpointsIn(layout: Layout, box: Box, points: boolean): string[] {
  return layout.bands.flatMap((band) => {
    if (!meets(box.y, box.height, band.y, band.height)) return [];
    const marked = points ? pointsIn(band, box) : new Set<string>();
    return band.cells.flatMap((cell, at) => {
      const stage = layout.stages[at];
      if (!stage || !meets(box.x, box.width, stage.x, stage.width)) return [];
      return cell.filter((card) => overlaps(card, box) || marked.has(card.id)).map(({ id }) => id);
    });
  });
}

function pointsIn(band: BandBox, box: Box): Set<string> {
  const inside = band.points.filter(
    ({ x, y }) => box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height,
  );
  return new Set(inside.map(({ id }) => id));
}

function overlaps(card: Box, box: Box): boolean {
  return meets(box.x, box.width, card.x, card.width) && meets(box.y, box.height, card.y, card.height);
}

function meets(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}
