import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';

/** What became of a touchpoint from the as-is to the to-be. */
export type Change = 'added' | 'changed' | 'dropped' | 'kept';

/** A touchpoint of today and the one that is wanted in its place; one of them is absent where it is added or dropped. */
export interface Compared {
  readonly asIs: Touchpoint | null;
  readonly toBe: Touchpoint | null;
  readonly change: Change;
  /** Wanted emotion less the present one, in tenths; null where one of the two is not known. */
  readonly gap: number | null;
}

/** The two maps of a document held against each other. */
export interface Comparison {
  /** What is not as it was, the largest gap first; those without a gap follow in the order of the map. */
  readonly changes: readonly Compared[];
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  /** By the id of the to-be touchpoint, and of the as-is one that was dropped. */
  readonly byId: ReadonlyMap<string, Compared>;
}

/** What tells two touchpoints apart that stand for the same: these are of the row and not of what it says. */
const ownFields = new Set(['id', 'state', 'order', 'originId', 'encounterId', 'extra']);

/** A comparison with the other rows that it rests on. */
interface Known extends Pick<Doc, 'stage' | 'segment'> {
  readonly comparison: Comparison;
}

const known = new WeakMap<Doc['touchpoint'], Known>();

/** Pairs the touchpoints of the to-be with those that they came from, and says what is added, changed and dropped. Board, grid and panel ask for the same one, and edits of anything else leave it as it is. */
export function comparisonOf(doc: Doc): Comparison {
  const { stage, segment } = doc;
  const before = known.get(doc.touchpoint);
  if (before?.stage === stage && before.segment === segment) return before.comparison;
  const comparison = compare(doc);
  known.set(doc.touchpoint, { stage, segment, comparison });
  return comparison;
}

function compare(doc: Doc): Comparison {
  const [today, wanted] = (['asIs', 'toBe'] as const).map((state) => inTurn(doc, state));
  const taken = new Set<string>();
  const pairs = (wanted ?? []).map((toBe) => {
    const origin = toBe.originId === undefined ? undefined : doc.touchpoint.get(toBe.originId);
    // A second copy of the same one is new: slots are paired one to one.
    const asIs = origin?.state === 'asIs' && !taken.has(origin.id) ? origin : null;
    if (asIs) taken.add(asIs.id);
    return compared(asIs, toBe);
  });
  const gone = (today ?? []).filter(({ id }) => !taken.has(id)).map((asIs) => compared(asIs, null));
  const all = [...pairs, ...gone];
  const count = (change: Change) => all.filter((entry) => entry.change === change).length;
  return {
    changes: all.filter(({ change }) => change !== 'kept').sort((a, b) => sizeOf(b) - sizeOf(a)),
    added: count('added'),
    changed: count('changed'),
    dropped: count('dropped'),
    byId: new Map(all.map((entry) => [(entry.toBe ?? entry.asIs)?.id ?? '', entry])),
  };
}

function inTurn(doc: Doc, state: Touchpoint['state']): Touchpoint[] {
  const { cells, tray } = arrangement(doc, state);
  return [...cells.flat(2), ...tray];
}

const knownPairs = new WeakMap<Touchpoint, Compared>();

/** Two touchpoints are compared once: while one card is dragged, all others are as they were. */
function compared(asIs: Touchpoint | null, toBe: Touchpoint | null): Compared {
  const key = toBe ?? asIs;
  const before = key && knownPairs.get(key);
  if (before?.asIs === asIs && before?.toBe === toBe) return before;
  const pair = comparedAnew(asIs, toBe);
  if (key) knownPairs.set(key, pair);
  return pair;
}

function comparedAnew(asIs: Touchpoint | null, toBe: Touchpoint | null): Compared {
  const [was, becomes] = [asIs?.emotion, toBe?.emotion];
  const gap = was === undefined || becomes === undefined ? null : Math.round((becomes - was) * 10) / 10;
  if (!asIs) return { asIs, toBe, change: 'added', gap };
  if (!toBe) return { asIs, toBe, change: 'dropped', gap };
  return { asIs, toBe, change: isSame(asIs, toBe) ? 'kept' : 'changed', gap };
}

function isSame(asIs: Touchpoint, toBe: Touchpoint): boolean {
  const names = new Set([...Object.keys(asIs), ...Object.keys(toBe)].filter((name) => !ownFields.has(name)));
  const [a, b] = [asIs, toBe] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return [...names].every((name) => a[name] === b[name]);
}

/** What is to rise comes first, what is without a gap last. */
function sizeOf({ gap }: Compared): number {
  return gap ?? -100;
}
