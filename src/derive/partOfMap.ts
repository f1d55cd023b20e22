import { type Doc, docOf } from '../model/doc.ts';
import { type Kind, kindNames, kinds, type Row, type RowOf } from '../model/kinds.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { touchpointParts } from '../model/touchpointParts.ts';

const parts: readonly Kind[] = [...touchpointParts, 'link'];

/** What touchpoints and their parts name, and other touchpoints may name as well. */
const named: readonly Kind[] = ['channel', 'team', 'process', 'source', 'initiative', 'image'];

type Lists = { [K in Kind]?: RowOf[K][] };

/**
 * A part of a map, as a map of its own: some touchpoints with the stages and segments from the first to the last that they stand in, what belongs to them,
 * the links among them, and the channels, teams and so on that they name. With `whole` also what is only about them: comments, votes, metrics, actions.
 */
export function partOfMap(doc: Doc, ids: Iterable<string>, whole = false): Doc {
  const touchpoints = [...new Set(ids)].flatMap((id) => doc.touchpoint.get(id) ?? []);
  const kept: Lists = { touchpoint: touchpoints };
  const ownIds = new Set(touchpoints.map(({ id }) => id));
  for (const kind of kindNames) {
    if (whole || parts.includes(kind)) keepParts(doc, kind, kept, ownIds);
  }
  keepNamed(doc, kept);
  return docOf({ ...kept, ...frameOf(doc, touchpoints) });
}

/** Keeps the rows of a kind that cannot be without the touchpoints, or without what was kept of them. What can go is pointed at only from kinds further down, so one pass is enough. */
function keepParts(doc: Doc, kind: Kind, kept: Lists, ownIds: Set<string>): void {
  const owners = Object.entries(kinds[kind].references).filter(([, { whenGone }]) => whenGone === 'remove');
  if (owners.length === 0) return;
  const isNamed = (id: string) => named.some((other) => doc[other].has(id));
  const rows = ([...doc[kind].values()] as Row[]).filter((row) => {
    const targets = owners.map(([field]) => idIn(row, field));
    return targets.some((id) => ownIds.has(id)) && targets.every((id) => ownIds.has(id) || isNamed(id));
  });
  for (const { id } of rows) ownIds.add(id);
  (kept as Record<Kind, Row[]>)[kind] = rows;
}

/** Adds what the kept rows name, and what that names in its turn. */
function keepNamed(doc: Doc, kept: Lists): void {
  const queue = Object.entries(kept).flatMap(([kind, rows]) =>
    rows.map((row) => ({ kind: kind as Kind, row })),
  );
  const seen = new Set<string>();
  for (const { kind, row } of queue) {
    for (const [field, { to }] of Object.entries(kinds[kind].references)) {
      const id = idIn(row, field);
      const other = named.find((candidate) => to.includes(candidate) && doc[candidate].has(id));
      if (!other || seen.has(id)) continue;
      seen.add(id);
      queue.push({ kind: other, row: doc[other].get(id) as Row });
    }
  }
  for (const kind of named) {
    const rows = queue.filter((entry) => entry.kind === kind).map(({ row }) => row);
    if (rows.length > 0) (kept as Record<Kind, Row[]>)[kind] = rows;
  }
}

/** The stages and segments from the first to the last that hold one of the touchpoints: their names and places alone. */
function frameOf(doc: Doc, touchpoints: readonly Touchpoint[]): Pick<Lists, 'stage' | 'segment'> {
  const placed = touchpoints.filter(({ segmentId, stageId }) => segmentId !== null && stageId !== null);
  const stageIds = new Set(placed.map(({ stageId }) => stageId));
  const segmentIds = new Set(placed.map(({ segmentId }) => segmentId));
  return {
    stage: spanned(inOrder(doc.stage.values()), stageIds).map(({ id, name, order }) => ({ id, name, order })),
    segment: spanned(inOrder(doc.segment.values()), segmentIds).map(({ id, name, order, color }) => ({
      id,
      name,
      order,
      color,
    })),
  };
}

function spanned<Item extends { readonly id: string }>(
  list: readonly Item[],
  ids: ReadonlySet<string | null>,
): readonly Item[] {
  const isHeld = ({ id }: Item) => ids.has(id);
  const first = list.findIndex(isHeld);
  return first < 0 ? [] : list.slice(first, list.findLastIndex(isHeld) + 1);
}

function idIn(row: Row, field: string): string {
  return (row as unknown as Record<string, string>)[field] ?? '';
}
