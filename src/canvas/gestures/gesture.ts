import type { Edit } from '../../edit/transaction.ts';
import type { Message } from '../../words/key.ts';
import type { Point } from '../view.ts';

/** The keys that change what a gesture does, as they are held now. */
export interface Keys {
  readonly shift: boolean;
  readonly alt: boolean;
}

/** A way of changing the map by dragging: it says what releasing at a place would do, and nothing else changes before the release. */
export interface Gesture {
  /** The name of the entry of history. */
  readonly name: Message;
  /** What is in hand comes from beside the map area: the board does not move along while the pointer is out there. */
  readonly fromOutside?: true;
  /** The edit that releasing at a place of the board would make; null for none. The same place gives the same edit. */
  at(point: Point, keys: Keys): Edit | null;
  /** Called once a frame with the place of the pointer on the board, however fast it moves. */
  follow?(point: Point): void;
  /** Shows what is in hand. */
  begin?(): void;
  /** Puts everything away that was only shown; called once, before the edit is made or taken back. */
  end?(): void;
  /** Called after a release, whether or not it changed something; not after Escape. */
  released?(): void;
  /** Called after a release that changed something. */
  done?(): void;
}
