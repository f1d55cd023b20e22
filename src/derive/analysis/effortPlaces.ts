import type { ActionLine } from './actionLines.ts';

/** How an action is judged: both from 1 (least) to 5 (most). */
export interface Judgement {
  readonly effort: number;
  readonly effect: number;
}

/** Where a mark stands among those of the same judgement. */
export interface MarkPlace extends Judgement {
  /** Column and row in its field, from 0, out of so many of each. */
  readonly column: number;
  readonly row: number;
  readonly across: number;
  readonly down: number;
}

/** The places of all judged actions by id: those of one judgement stand beside one another. */
export function markPlaces(lines: readonly ActionLine[]): ReadonlyMap<string, MarkPlace> {
  const cells = new Map<string, { judgement: Judgement; ids: string[] }>();
  for (const { action } of lines) {
    const { id, effort, effect } = action;
    if (effort === undefined || effect === undefined) continue;
    const cell = cells.get(`${effort} ${effect}`) ?? { judgement: { effort, effect }, ids: [] };
    cell.ids.push(id);
    cells.set(`${effort} ${effect}`, cell);
  }
  return new Map(
    [...cells.values()].flatMap(({ judgement, ids }) => {
      const across = Math.ceil(Math.sqrt(ids.length));
      const down = Math.ceil(ids.length / across);
      return ids.map((id, at) => [
        id,
        { ...judgement, across, down, column: at % across, row: Math.floor(at / across) },
      ]);
    }),
  );
}
