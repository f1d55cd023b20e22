import type { Transaction } from '../edit/transaction.ts';
import type { TouchpointPlan } from '../model/journeyPlan.ts';
import { inOrder } from '../model/order.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import { nameKey } from './named.ts';
import { keysAtPlace, type PastePlace } from './pastePlace.ts';
import { cellOf, foundPlace, type Place } from './place.ts';
import { planWriter } from './planWriter.ts';

/** Adds touchpoints that somebody wrote down elsewhere: to the stage and the segment that they name if there are such, else to those of the place. Returns their ids as they came. */
export function pastePlans(tr: Transaction, plans: readonly TouchpointPlan[], place: PastePlace): string[] {
  const [stages, segments] = [idsByName(tr.doc.stage.values()), idsByName(tr.doc.segment.values())];
  const places = plans.map(({ segment, stage }) =>
    foundPlace(tr.doc, {
      segmentId: segments.get(nameKey(segment ?? '')) ?? place.segmentId,
      stageId: stages.get(nameKey(stage ?? '')) ?? place.stageId,
      index: 0,
    }),
  );
  const keys = keysFor(tr, places, place);
  const write = planWriter(tr);
  const { state } = place;
  return plans.map((plan, at) =>
    write(plan, { ...cellOf(places[at] ?? 'tray'), order: keys[at] ?? '', ...(state && { state }) }),
  );
}

/** An order key for each of the places, in rising order within each cell. */
function keysFor(tr: Transaction, places: readonly Place[], first: PastePlace): string[] {
  const found = new Map<string, number[]>();
  for (const [at, place] of places.entries()) {
    const { segmentId, stageId } = cellOf(place);
    const key = `${segmentId} ${stageId}`;
    const list = found.get(key);
    if (list) list.push(at);
    else found.set(key, [at]);
  }
  const keys: string[] = [];
  for (const list of found.values()) {
    const own = keysAtPlace(tr, places[list[0] ?? 0] ?? 'tray', first.state ?? 'asIs', list.length, first);
    for (const [index, at] of list.entries()) keys[at] = own[index] ?? '';
  }
  return keys;
}

function idsByName(rows: Iterable<Stage | Segment>): ReadonlyMap<string, string> {
  return new Map(
    inOrder(rows)
      .toReversed()
      .map((row) => [nameKey(row.name), row.id]),
  );
}
