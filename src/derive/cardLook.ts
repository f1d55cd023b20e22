import type { LayoutKind } from './layout.ts';
import type { Measure } from './measure.ts';

/** How much of a card is drawn: all of it; or kind, one line of title and face. From far off the map is painted as a whole, not card by card. */
export type Detail = 'near' | 'middle';

/** What a card is going through on the board; pictures show it at rest. */
export interface CardState {
  readonly hovered?: boolean;
  readonly selected?: boolean;
  readonly held?: boolean;
}

/** How a card is drawn. */
export interface CardLook {
  readonly kind: LayoutKind;
  readonly measure: Measure;
  /** `near` when absent. */
  readonly detail?: Detail;
  /** The zoom that marks of a steady size are drawn for; 1 when absent. */
  readonly zoom?: number;
  readonly state?: CardState;
  /** What lies around the card; the ground of a band when absent. */
  readonly ground?: string;
}
