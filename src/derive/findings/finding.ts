import type { Doc } from '../../model/doc.ts';
import type { Kind, RowOf } from '../../model/kinds.ts';
import type { findings } from '../../words/en/findings.ts';
import type { Message } from '../../words/key.ts';
import type { Ground } from '../analysis/ground.ts';

/** How grave a finding is: something is wrong, something is likely to be wrong, something worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** The name of a rule in code; its words are in the catalogue under `findings.rule`. */
export type RuleId = keyof typeof findings.rule;

/** A row of the map that a finding is about. */
export interface AboutRow {
  readonly kind: Kind;
  readonly id: string;
}

/** What a rule says about a map. */
export interface Found {
  /** The row that it is about first. Null when it is about the map as a whole. */
  readonly about: AboutRow | null;
  /** The id of the row that tells it from others of the same rule about the same row, where there can be several. */
  readonly pieceId?: string;
  /** One sentence that states it, with its numbers. */
  readonly message: Message;
  /** A few more words: where, and the figures behind it. */
  readonly detail?: Message;
  /** The touchpoints that it is about, to be shown on the map. */
  readonly touchpointIds: readonly string[];
}

/** What rules look at. */
export interface Evidence extends Ground {
  /** Today as an ISO date, such as `2026-05-17`. */
  readonly today: string;
}

/** One rule for journeys. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Which texts the person reads as its source, under `findings.source`. */
  readonly source: keyof typeof findings.source;
  /** It asks for what is measured, proved or done, which nobody can say of a wish: it looks at the as-is only. */
  readonly isOfToday?: true;
  check(evidence: Evidence): Iterable<Found>;
}

/** What a rule found. */
export interface Finding extends Found {
  readonly rule: Rule;
  /** The open action that was made from it: it is seen to, and counts no longer. */
  readonly inHand?: RowOf['initiative'];
}

/** What an action or a mute keeps of a finding, beside its rule, so as to know it again: the finest row that it is about. */
export function markOf({ about, pieceId }: Found): string | undefined {
  return pieceId ?? about?.id;
}

/** The title of a touchpoint, and the name of its segment, for a sentence. */
export function named(doc: Doc, id: string): { readonly touchpoint: string; readonly segment: string } {
  const row = doc.touchpoint.get(id);
  return { touchpoint: row?.title ?? '', segment: doc.segment.get(row?.segmentId ?? '')?.name ?? '' };
}

/** One touchpoint as what a finding is about. */
export function aboutTouchpoint(id: string): Pick<Found, 'about' | 'touchpointIds'> {
  return { about: { kind: 'touchpoint', id }, touchpointIds: [id] };
}
