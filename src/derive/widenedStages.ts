import { cardsById } from './bandBox.ts';
import type { BandBox, Layout, LinkEnd, StageBox } from './layout.ts';
import { timeline } from './metrics.ts';

/** A layout in time order as wide as a page: what is left of the width goes evenly between its time slots. Cards stay as they are. */
export function widenedStages(layout: Layout, width: number): Layout {
  const slots = layout.stages.reduce((sum, stage) => sum + openSlots(stage), 0);
  const each = (width - layout.width) / slots;
  if (slots === 0 || each <= 0) return layout;
  let x = 0;
  const stages = layout.stages.map((stage): StageBox => {
    const box = { ...stage, x, width: stage.width + openSlots(stage) * each };
    x += box.width;
    return box;
  });
  const shift = shiftOf(layout.stages, stages, each);
  const bands = layout.bands.map((band) => movedBand(band, shift));
  const end = (one: LinkEnd) => ({ ...one, x: one.x + shift(layout.cards.get(one.cardId)?.x ?? one.x) });
  const links = layout.links.map((link) => ({
    ...link,
    from: end(link.from),
    to: end(link.to),
    crossing: link.crossing === null ? null : link.crossing + shift(link.crossing),
  }));
  return { ...layout, width, stages, bands, links, cards: cardsById(bands) };
}

function openSlots({ slots, isFolded }: StageBox): number {
  return isFolded ? 0 : slots;
}

/** How far what stands in a slot is moved: to the middle of its wider slot. */
function shiftOf(before: readonly StageBox[], after: readonly StageBox[], each: number) {
  return (x: number): number => {
    const at = Math.max(
      0,
      before.findLastIndex((stage) => stage.x <= x),
    );
    const [stage, wide] = [before[at], after[at]];
    if (!stage || !wide) return 0;
    const slot = Math.max(0, Math.min(stage.slots - 1, Math.floor((x - stage.x) / timeline.slot)));
    return wide.x - stage.x + (stage.isFolded ? 0 : (slot + 0.5) * each);
  };
}

function movedBand(band: BandBox, shift: (x: number) => number): BandBox {
  const moved = <Part extends { readonly x: number }>(part: Part): Part => ({
    ...part,
    x: part.x + shift(part.x),
  });
  return {
    ...band,
    cells: band.cells.map((cell) => cell.map(moved)),
    points: band.points.map(moved),
    lanes: band.lanes.map((lane) => (lane.texts ? { ...lane, texts: lane.texts.map(moved) } : lane)),
  };
}
