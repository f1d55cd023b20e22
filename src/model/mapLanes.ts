import type { Lane } from './lane.ts';
import { inOrder } from './order.ts';

/** A lane of the map: one that has a row, or one of the three that every map has without being asked. */
export interface MapLane {
  /** The id of its row; its type while it has none. */
  readonly key: string;
  readonly type: Lane['type'];
  /** Null for a lane that is there without being asked for. */
  readonly row: Lane | null;
}

/** The lanes that every map has, in their order. */
const usual = ['touchpoints', 'emotion', 'thinking'] as const satisfies readonly Lane['type'][];

/** All lanes of a map in their order, hidden ones too. Touchpoints come first, for everything else hangs below them; a lane of a type that is met again does not count. */
export function mapLanes(rows: ReadonlyMap<string, Lane>): MapLane[] {
  const told = new Set<Lane['type']>();
  const lanes: MapLane[] = [];
  for (const row of inOrder(rows.values())) {
    if (row.type !== 'own' && told.has(row.type)) continue;
    told.add(row.type);
    lanes.push({ key: row.id, type: row.type, row });
  }
  const unasked = usual
    .filter((type) => !told.has(type))
    .map((type): MapLane => ({ key: type, type, row: null }));
  // What was never moved keeps its place: above whatever was added.
  lanes.splice(lanes.findIndex(({ type }) => type === 'emotion') + 1, 0, ...unasked);
  return lanes.toSorted((a, b) => Number(b.type === 'touchpoints') - Number(a.type === 'touchpoints'));
}
