import type { KeyboardEvent } from 'react';
import { type MapSummary, partOf } from '../storage/summary.ts';
import type { Picking } from './MapPick.tsx';
import type { MapDeeds } from './mapDeeds.ts';
import type { MapQuestions } from './mapEntries.ts';

/** The keys of a map or template in a list: F2 renames it, Delete takes it away (with all that are selected when it is one of them), the menu key opens its menu. */
export function cardKey(
  map: MapSummary,
  deeds: MapDeeds,
  ask: MapQuestions,
  picking: Picking | undefined,
  openMenu: () => void,
): (event: KeyboardEvent) => void {
  const isInBin = partOf(map) === 'bin';
  return (event) => {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const maps = picking?.isPicked ? picking.all() : [map];
    if (key === 'F2' && !isInBin) ask.rename();
    else if (key === 'Delete') isInBin ? ask.erase(maps) : deeds.remove(maps);
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) openMenu();
    else return;
    event.preventDefault();
  };
}
