import type { Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import { type Kind, kindNames, kinds, type Row } from '../model/kinds.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Cell } from './moveCell.ts';
import { keysAtPlace, type PastePlace } from './pastePlace.ts';
import { cellOf, foundPlace } from './place.ts';
import { RowsByName } from './rowsByName.ts';
import { shapeOf } from './shape.ts';

/**
 * Adds the touchpoints of a part of some map, as fresh rows with all that belongs to them. The first of its cells comes to the place and the others keep
 * their distance from it; where the map ends the whole shape moves back into it. What they name is found by its name, else added; stages and
 * segments are not. Returns the ids of the touchpoints, stage by stage.
 */
export function pastePart(tr: Transaction, part: Doc, place: PastePlace): string[] {
  const named = new RowsByName(tr, part);
  const copies = new Map<string, string>();
  const idFor = (id: string) => copies.get(id) ?? named.idFor(id);
  for (const { cell, state, rows } of landings(tr.doc, part, place)) {
    const found = foundPlace(tr.doc, { ...cell, index: 0 });
    const keys = keysAtPlace(tr, found, state, rows.length, place);
    for (const [at, row] of rows.entries()) {
      // What came from an origin or shares an encounter is paired one to one; a copy is a touchpoint of its own.
      const { originId: _, encounterId: __, segmentId: ___, stageId: ____, ...own } = row;
      const aim = aimed('touchpoint', own as Touchpoint, idFor);
      if (aim)
        copies.set(
          row.id,
          tr.add('touchpoint', { ...aim, ...cellOf(found), state, order: keys[at] ?? '' } as never),
        );
    }
  }
  const ids = [...copies.values()];
  for (const kind of kindNames) {
    if (kind !== 'touchpoint') pasteRows(tr, part, kind, copies, idFor);
  }
  return ids;
}

/** Touchpoints of one state that come to stand in one cell, in their order. */
interface Landing {
  readonly cell: Cell;
  readonly state: Touchpoint['state'];
  readonly rows: Touchpoint[];
}

function landings(doc: Doc, part: Doc, place: PastePlace): Iterable<Landing> {
  const { groups } = shapeOf(part, part.touchpoint.keys());
  const [stages, segments] = [inOrder(doc.stage.values()), inOrder(doc.segment.values())];
  const columnOf = along(
    groups.map(({ column }) => column),
    stages.findIndex(({ id }) => id === place.stageId),
    stages.length,
  );
  const rowOf = along(
    groups.map(({ row }) => row),
    segments.findIndex(({ id }) => id === place.segmentId),
    segments.length,
  );
  const found = new Map<string, Landing>();
  const land = (id: string, cell: Cell) => {
    const row = part.touchpoint.get(id);
    if (!row) return;
    const state = place.state ?? row.state;
    const key = `${state} ${cell.segmentId} ${cell.stageId}`;
    const landing = found.get(key) ?? { cell, state, rows: [] };
    landing.rows.push(row);
    found.set(key, landing);
  };
  for (const { ids, column, row } of groups.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const stageId = stages[columnOf(column)]?.id ?? place.stageId;
    const segmentId = segments[rowOf(row)]?.id ?? place.segmentId;
    for (const id of ids) land(id, { segmentId, stageId });
  }
  const placed = new Set(groups.flatMap(({ ids }) => ids));
  const { segmentId, stageId } = place;
  for (const { id } of inOrder(part.touchpoint.values())) {
    if (!placed.has(id)) land(id, { segmentId, stageId });
  }
  return found.values();
}

/** Where places of a part come to lie: the first at `start`, or as far before it as they need to end with the map. A part that is larger than the map is pushed together at its end. */
function along(places: readonly number[], start: number, count: number): (place: number) => number {
  const first = Math.min(...places);
  const length = Math.max(...places) - first + 1;
  const begin = Math.max(0, Math.min(start, count - length));
  return (place) => Math.min(begin + place - first, count - 1);
}

/** Adds the rows of a kind that hang on what was added. */
function pasteRows(
  tr: Transaction,
  part: Doc,
  kind: Kind,
  copies: Map<string, string>,
  idFor: (id: string) => string | undefined,
): void {
  const owners = Object.entries(kinds[kind].references).filter(([, { whenGone }]) => whenGone === 'remove');
  for (const row of [...part[kind].values()] as Row[]) {
    const hangs = owners.some(([field]) => copies.has(idIn(row, field)));
    const fields = hangs && aimed(kind, row, idFor);
    if (fields) copies.set(row.id, tr.add(kind, fields as never));
  }
}

/** The fields of a row for another map, without its id: what it points at there, or null when it cannot be without something that is not there. */
function aimed(
  kind: Kind,
  row: Row,
  idFor: (id: string) => string | undefined,
): Record<string, unknown> | null {
  const { id: _, ...fields } = row as unknown as Record<string, unknown>;
  for (const [field, { whenGone }] of Object.entries(kinds[kind].references)) {
    if (typeof fields[field] !== 'string') continue;
    const id = idFor(fields[field]);
    if (id === undefined && whenGone === 'remove') return null;
    fields[field] = id;
  }
  return fields;
}

function idIn(row: Row, field: string): string {
  return (row as unknown as Record<string, string>)[field] ?? '';
}
