import type { Link } from '../model/link.ts';
import type { Arrangement } from './arrangement.ts';
import { keepSame } from './keepSame.ts';
import type { LayoutKind, LinkBox, LinkEnd, StageBox } from './layout.ts';
import { type LinkDraft, linkDrafts } from './linkDrafts.ts';
import { laneKey, lanesOf } from './linkLanes.ts';
import { metricsOf } from './metrics.ts';

/** The links that are drawn, and how much room they need above the cards of each segment; a segment without links is not named. */
export interface LinkPlan {
  readonly links: readonly LinkBox[];
  readonly gutters: ReadonlyMap<string, number>;
}

const noLinks: LinkPlan = { links: [], gutters: new Map() };

/** Plans the links among the cards of a map before its bands are laid out: where each meets its cards, and in which lane of which gutter it runs. Links that are as they were in `previous` keep their identity. */
export function linkPlan(
  rows: ReadonlyMap<string, Link>,
  arranged: Arrangement,
  stages: readonly StageBox[],
  kind: LayoutKind,
  previous?: readonly LinkBox[],
): LinkPlan {
  if (rows.size === 0) return noLinks;
  const drafts = linkDrafts(rows, arranged, stages, kind);
  const lanes = lanesOf(drafts);
  const before = new Map(previous?.map((box) => [box.link.id, box]));
  const links = drafts.map((draft) => {
    const box = boxOf(draft, lanes);
    const last = before.get(box.link.id);
    return last && isSameBox(last, box) ? last : box;
  });
  return { links: keepSame(previous, links), gutters: guttersOf(links, kind) };
}

function boxOf({ link, from, to, crossing }: LinkDraft, lanes: ReadonlyMap<string, number>): LinkBox {
  const inLane = (end: Omit<LinkEnd, 'lane'>): LinkEnd => {
    const lane = lanes.get(laneKey(end.segmentId, link.id));
    return { ...end, lane: lane ?? null };
  };
  return { link, from: inLane(from), to: inLane(to), crossing };
}

function guttersOf(links: readonly LinkBox[], kind: LayoutKind): Map<string, number> {
  const { gutter, gutterLane } = metricsOf[kind];
  const heights = new Map<string, number>();
  for (const { segmentId, lane } of links.flatMap(({ from, to }) => [from, to])) {
    if (lane === null) continue;
    heights.set(segmentId, Math.max(heights.get(segmentId) ?? 0, gutter + lane * gutterLane));
  }
  return heights;
}

function isSameBox(last: LinkBox, box: LinkBox): boolean {
  return (
    last.link === box.link &&
    last.crossing === box.crossing &&
    isSameEnd(last.from, box.from) &&
    isSameEnd(last.to, box.to)
  );
}

function isSameEnd(last: LinkEnd, end: LinkEnd): boolean {
  return (
    last.segmentId === end.segmentId &&
    last.x === end.x &&
    last.port === end.port &&
    last.side === end.side &&
    last.lane === end.lane
  );
}
