import type { Doc } from '../model/doc.ts';
import type { Entry, Op, Seen } from './ledger.ts';
import type { Failure } from './saveState.ts';

/** A time of writing: each tab that becomes the writer of a map counts the epoch up. */
export interface Term {
  readonly epoch: number;
  readonly writer: string;
}

/** Which of two terms is later; 0 when they are the same. Two writers of one epoch can only meet where the count could not be stored. */
export function compareTerms(a: Term, b: Term): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  if (a.writer === b.writer) return 0;
  return a.writer < b.writer ? -1 : 1;
}

/** What tabs on one map say to one another. */
export type Message =
  /** The writer: I write now. */
  | { readonly type: 'lead'; readonly term: Term }
  /** To the writer: I know the map up to here and have these commits; what did I miss? */
  | { readonly type: 'join'; readonly term: Term; readonly rev: number; readonly ops: readonly Op[] }
  /** To the writer: these are new. */
  | { readonly type: 'ops'; readonly term: Term; readonly ops: readonly Op[] }
  /** The writer to one tab: with `base` start from it, then take in the entries. */
  | {
      readonly type: 'welcome';
      readonly term: Term;
      readonly to: string;
      readonly base?: { readonly doc: Doc; readonly rev: number; readonly seen: Seen };
      readonly entries: readonly Entry[];
      readonly saved: number;
      readonly failure: Failure | null;
    }
  /** The writer: these commits have their place now. */
  | { readonly type: 'entries'; readonly term: Term; readonly entries: readonly Entry[] }
  /** The writer: everything up to here is on disk, or why not. */
  | { readonly type: 'saved'; readonly term: Term; readonly saved: number; readonly failure: Failure | null }
  /** Whoever wrote the map behind the writer's back: read it again. */
  | { readonly type: 'rewritten' };
