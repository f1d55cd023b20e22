import type { LinkDraft, Run } from './linkDrafts.ts';

/** A gutter grows up to this many lanes; what finds none free runs on top of others. */
export const mostLanes = 6;

/** How far two links in one lane stay apart. */
const apart = 6;

/** The name under which the lane of a link in the gutter of a segment is found. */
export function laneKey(segmentId: string, linkId: string): string {
  return `${segmentId} ${linkId}`;
}

/** The lane of each link in each gutter that it runs in, 0 next to the cards. Short links lie nearest to them, so that long ones go around them. */
export function lanesOf(drafts: readonly LinkDraft[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const taken = new Map<string, Run[][]>();
  const runs = drafts.flatMap(({ link, runs }) => runs.map((run) => ({ run, id: link.id })));
  runs.sort(
    (a, b) => lengthOf(a.run) - lengthOf(b.run) || a.run.start - b.run.start || (a.id < b.id ? -1 : 1),
  );
  for (const { run, id } of runs) {
    const gutter = taken.get(run.segmentId) ?? [];
    taken.set(run.segmentId, gutter);
    const lane = freeLane(gutter, run);
    gutter[lane] = [...(gutter[lane] ?? []), run];
    lanes.set(laneKey(run.segmentId, id), lane);
  }
  return lanes;
}

function freeLane(gutter: readonly Run[][], run: Run): number {
  const clashes = (lane: readonly Run[] = []) => lane.filter((other) => overlap(other, run)).length;
  let best = 0;
  for (let lane = 0; lane < mostLanes; lane += 1) {
    if (clashes(gutter[lane]) === 0) return lane;
    if (clashes(gutter[lane]) < clashes(gutter[best])) best = lane;
  }
  return best;
}

function overlap(some: Run, other: Run): boolean {
  return some.start < other.end + apart && other.start < some.end + apart;
}

function lengthOf({ start, end }: Run): number {
  return end - start;
}
