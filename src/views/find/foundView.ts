import type { TouchpointFilter } from '../../derive/touchpointFilter.ts';

/** What a saved view finds. */
export interface FoundView {
  readonly query: string;
  readonly filter: TouchpointFilter;
  /** Whether all others are hidden, not only dimmed. */
  readonly hides: boolean;
}
