import type { Transaction } from '../edit/transaction.ts';
import { moveTouchpoints } from './moveTouchpoints.ts';
import { foundPlace, type Place } from './place.ts';
import { boundShift, type Group, type Shape, type Shift, shapeOf } from './shape.ts';

/**
 * Moves touchpoints so that the one that leads comes to a place and the others keep their distance from it in stages and segments, and their order.
 * Where the map ends the whole shape stops. Those in the tray join the one that leads.
 */
export function moveShape(tr: Transaction, ids: Iterable<string>, leadId: string, place: Place): void {
  const all = [...new Set([leadId, ...ids])];
  const shape = shapeOf(tr.doc, all);
  const lead = shape.groups.find((group) => group.ids.includes(leadId));
  const found = foundPlace(tr.doc, place);
  if (!lead || found === 'tray') {
    moveTouchpoints(tr, all, found);
    return;
  }
  const wanted = {
    columns: shape.stages.indexOf(found.stageId) - lead.column,
    rows: shape.segments.indexOf(found.segmentId) - lead.row,
  };
  const shift = boundShift(shape, wanted);
  const isThere = shift.columns === wanted.columns && shift.rows === wanted.rows;
  const placed = new Set(shape.groups.flatMap((group) => group.ids));
  const led = [...lead.ids, ...all.filter((id) => !placed.has(id))];
  moveGroups(tr, shape, shift, lead, { ...lead, ids: led, index: isThere ? found.index : lead.index });
}

/** Moves all groups; the one that leads as it is said. */
function moveGroups(
  tr: Transaction,
  { groups, stages, segments }: Shape,
  { columns, rows }: Shift,
  lead: Group,
  led: Group,
): void {
  // Those in front go first, so that none comes into a cell that others are about to leave.
  const ahead = (group: Group) => group.column * columns + group.row * rows;
  for (const group of groups.toSorted((a, b) => ahead(b) - ahead(a))) {
    // Without going anywhere the others have no reason to change places with their neighbours.
    if (group !== lead && columns === 0 && rows === 0) continue;
    const { ids, index } = group === lead ? led : group;
    const stageId = stages[group.column + columns] ?? '';
    const segmentId = segments[group.row + rows] ?? '';
    moveTouchpoints(tr, ids, { segmentId, stageId, index });
  }
}
