import type { Link } from '../model/link.ts';
import type { Arrangement } from './arrangement.ts';
import type { LayoutKind, LinkEnd, StageBox } from './layout.ts';
import { compact, timeline } from './metrics.ts';

/** A stretch of a link in the gutter of a segment. */
export interface Run {
  readonly segmentId: string;
  readonly start: number;
  readonly end: number;
}

/** A link that is drawn, before it has its lanes. */
export interface LinkDraft {
  readonly link: Link;
  readonly from: Omit<LinkEnd, 'lane'>;
  readonly to: Omit<LinkEnd, 'lane'>;
  readonly crossing: number | null;
  readonly runs: readonly Run[];
}

/** Where a card stands: in which cell, and from where to where. */
interface Stand {
  readonly id: string;
  readonly segmentId: string;
  readonly column: number;
  readonly index: number;
  readonly isLast: boolean;
  readonly left: number;
  readonly right: number;
}

type Side = LinkEnd['side'];

/** A link and the sides on which it meets its cards. */
interface Pair {
  readonly link: Link;
  readonly from: Stand;
  readonly to: Stand;
  readonly sides: { readonly from: Side; readonly to: Side };
}

/** From the middle of a timeline card to the first place where a link may meet its edge, and how far such places reach: clear of the diamond and of the corner. */
const firstPort = 18;
const portReach = 36;

/** Links that pass through one gap between cards run a little beside one another. */
const shifts = [0, 2.5, -2.5];

/** The links among the cards of a map, without those that say what stands there anyway: *next* between neighbouring cards. */
export function linkDrafts(
  rows: ReadonlyMap<string, Link>,
  arranged: Arrangement,
  stages: readonly StageBox[],
  kind: LayoutKind,
): LinkDraft[] {
  const links = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const stands = standsOf(
    new Set(links.flatMap(({ fromId, toId }) => [fromId, toId])),
    arranged,
    stages,
    kind,
  );
  const pairs = links.flatMap((link): Pair[] => {
    const [from, to] = [stands.get(link.fromId), stands.get(link.toId)];
    if (!from || !to || from === to || (link.relation === 'next' && isNextTo(from, to, kind))) return [];
    const way = to.left - from.left;
    return [{ link, from, to, sides: { from: way >= 0 ? 'right' : 'left', to: way > 0 ? 'left' : 'right' } }];
  });
  const ports = portsOf(pairs);
  const passed = new Map<number, number>();
  return pairs.map((pair) => draftOf(pair, ports, passed, kind));
}

function standsOf(
  ids: ReadonlySet<string>,
  { cells, segments }: Arrangement,
  stages: readonly StageBox[],
  kind: LayoutKind,
): Map<string, Stand> {
  const stands = new Map<string, Stand>();
  for (const [row, band] of cells.entries()) {
    const segmentId = segments[row]?.id ?? '';
    for (const [column, cell] of band.entries()) {
      const { x = 0, width = 0 } = stages[column] ?? {};
      for (const [index, { id }] of cell.entries()) {
        if (!ids.has(id)) continue;
        const start =
          kind === 'timeline' ? x + index * timeline.slot + timeline.slotMargin : x + compact.cardMargin;
        const end = kind === 'timeline' ? start + timeline.cardWidth : x + width - compact.cardMargin;
        const isLast = index === cell.length - 1;
        stands.set(id, { id, segmentId, column, index, isLast, left: start, right: end });
      }
    }
  }
  return stands;
}

/** Whether a card stands in the slot after another, or below it. */
function isNextTo(from: Stand, to: Stand, kind: LayoutKind): boolean {
  if (from.segmentId !== to.segmentId) return false;
  if (kind === 'timeline') return to.left - from.left === timeline.slot;
  if (from.column === to.column) return to.index === from.index + 1;
  return to.column === from.column + 1 && from.isLast && to.index === 0;
}

/** The places of all ends on their sides of the cards, 0 to 1: what goes far meets a card nearest to its middle, so that short links lie inside of long ones. */
function portsOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const ends = new Map<string, { readonly key: string; readonly distance: number }[]>();
  for (const { link, from, to, sides } of pairs) {
    const distance = Math.abs(to.left - from.left);
    for (const [end, stand] of [
      ['from', from],
      ['to', to],
    ] as const) {
      const side = `${stand.id} ${sides[end]}`;
      ends.set(side, [...(ends.get(side) ?? []), { key: `${end} ${link.id}`, distance }]);
    }
  }
  const ports = new Map<string, number>();
  for (const list of ends.values()) {
    list.sort((a, b) => b.distance - a.distance);
    for (const [at, { key }] of list.entries()) ports.set(key, (at + 0.5) / list.length);
  }
  return ports;
}

function draftOf(
  { link, from, to, sides }: Pair,
  ports: ReadonlyMap<string, number>,
  passed: Map<number, number>,
  kind: LayoutKind,
): LinkDraft {
  const endOf = (name: 'from' | 'to', { id, segmentId, left, right }: Stand): LinkDraft['from'] => {
    const port = ports.get(`${name} ${link.id}`) ?? 0;
    const side = sides[name];
    const away = firstPort + portReach * port;
    const onTop = (left + right) / 2 + (side === 'right' ? away : -away);
    const x = kind === 'timeline' ? onTop : gapBeside({ left, right }, side, passed);
    return { cardId: id, segmentId, side, port, x };
  };
  const [start, end] = [endOf('from', from), endOf('to', to)];
  const isAcross = from.segmentId !== to.segmentId;
  if (kind === 'compact') {
    // In one gap, a link goes straight from card to card.
    const isStraight = Math.abs(start.x - end.x) < 6;
    const [one, other] = isStraight ? [{ ...start, x: end.x }, end] : [start, end];
    const runs = isStraight ? [] : [runOf(from.segmentId, start.x, end.x)];
    return { link, from: one, to: other, crossing: isAcross ? end.x : null, runs };
  }
  if (!isAcross)
    return { link, from: start, to: end, crossing: null, runs: [runOf(from.segmentId, start.x, end.x)] };
  const crossing = gapBeside(to, sides.to, passed);
  const runs = [runOf(from.segmentId, start.x, crossing), runOf(to.segmentId, crossing, end.x)];
  return { link, from: start, to: end, crossing, runs };
}

/** The middle of the gap beside a card, or a little aside where another link passes already. */
function gapBeside(
  { left, right }: Pick<Stand, 'left' | 'right'>,
  side: Side,
  passed: Map<number, number>,
): number {
  const middle = side === 'left' ? left - timeline.slotMargin : right + timeline.slotMargin;
  const count = passed.get(middle) ?? 0;
  passed.set(middle, count + 1);
  return Math.max(2, middle + (shifts[count % shifts.length] ?? 0));
}

function runOf(segmentId: string, some: number, other: number): Run {
  return { segmentId, start: Math.min(some, other), end: Math.max(some, other) };
}
