import type { BandBox, Layout, StageBox } from './layout.ts';
import { type Group, moved, type Part } from './movedItems.ts';
import type { Item, Place } from './scene.ts';

/** Parts with where in the map they are drawn. */
export function inPlace(parts: readonly Part[], place: Place): Group {
  return { ...moved(parts, 0, 0), place };
}

/** The head of a stage. */
export function stageHead({ stage }: StageBox): Place {
  return { stage, isHead: true };
}

/** The head of a segment. */
export function segmentHead({ segment }: BandBox): Place {
  return { segment, isHead: true };
}

/** Tells of a band in which of its cells a place along it lies. */
export function placesOf({ segment }: BandBox, { stages }: Layout): (x: number) => Place {
  const places = stages.map(({ stage }): Place => ({ segment, stage }));
  const anywhere: Place = { segment };
  return (x) => {
    const at = stages.findIndex((stage) => x >= stage.x && x < stage.x + stage.width);
    return places[at] ?? anywhere;
  };
}

/** Items of a band, each in the cell in which it begins; what has no beginning, as a curve, belongs to the whole band. */
export function inCells(items: readonly Item[], placeAt: (x: number) => Place): Item[] {
  const anywhere = placeAt(Number.NaN);
  return items.map((item) => ({ ...item, place: 'x' in item ? placeAt(item.x) : anywhere }));
}
