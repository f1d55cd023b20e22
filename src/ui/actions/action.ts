import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import { chosenCards } from '../chosenCards.ts';
import type { Workspace } from '../workspace.ts';

/** Something that can be done with an open map, from wherever: bars, menus and keys take it from one table. */
export interface Action {
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  /** Its shortcuts as tinykeys writes them, the first one is shown. Those without a modifier work while the board has the keyboard. */
  readonly keys: readonly string[];
  /** Its keys are turned into an event of the page by the browser, and that event is listened to; so they are not bound. */
  readonly byEvent?: true;
  /** Whether it can be done now. */
  when(workspace: Workspace): boolean;
  run(workspace: Workspace): void;
}

/** For what can be done at any time. */
export const always = () => true;

/** For what needs the drawn board. */
export const hasBoard = ({ board }: Workspace) => board !== null;

/** For what needs touchpoints to do it to. */
export const hasCards = (workspace: Workspace) => chosenCards(workspace).length > 0;
