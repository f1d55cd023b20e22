import type { Doc } from '../model/doc.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';
import { rounded } from './rounded.ts';

/** Feelings that lie at least so far apart are lit as different: a level of the scale. */
export const differentFrom = 1;

/** Which encounters of a map each segment has. */
export interface EncounterTable {
  readonly segments: readonly Segment[];
  readonly rows: readonly EncounterRow[];
}

/** One encounter: its touchpoints by segment, in the order of the segments, and how it is felt. */
export interface EncounterRow {
  readonly key: string;
  readonly title: string;
  readonly stage: Stage;
  readonly cells: readonly (readonly Touchpoint[])[];
  /** In how many segments it is. */
  readonly count: number;
  /** How far the best and the worst feeling about it lie apart, over all segments; null with fewer than two. */
  readonly spread: number | null;
  readonly isDifferent: boolean;
}

/** The encounters of a map in the order of the stages in which they are first met; what is in one segment only is a row of its own. */
export function encounterTable(doc: Doc): EncounterTable {
  const { stages, segments, cells } = arrangement(doc);
  const found = new Map<string, { stage: Stage; cells: Touchpoint[][] }>();
  for (const [at, stage] of stages.entries()) {
    for (const row of segments.keys()) {
      for (const touchpoint of cells[row]?.[at] ?? []) {
        const key = touchpoint.encounterId ? `e ${touchpoint.encounterId}` : touchpoint.id;
        const entry = found.get(key) ?? { stage, cells: segments.map(() => []) };
        entry.cells[row]?.push(touchpoint);
        found.set(key, entry);
      }
    }
  }
  return { segments, rows: [...found].map(([key, entry]) => rowOf(key, entry.stage, entry.cells)) };
}

function rowOf(key: string, stage: Stage, cells: readonly (readonly Touchpoint[])[]): EncounterRow {
  const all = cells.flat();
  const felt = cells.flatMap((cell) => cell.flatMap(({ emotion }) => emotion ?? []));
  const feeling = cells.filter((cell) => cell.some(({ emotion }) => emotion !== undefined)).length;
  const spread = feeling < 2 ? null : rounded(Math.max(...felt) - Math.min(...felt), 1);
  return {
    key,
    title: all.find(({ title }) => title !== '')?.title ?? '',
    stage,
    cells,
    count: cells.filter((cell) => cell.length > 0).length,
    spread,
    isDifferent: spread !== null && spread >= differentFrom,
  };
}
