import type { MessageKey } from '../../words/key.ts';
import { chosenCards } from '../chosenCards.ts';
import type { Icon } from '../parts/Button.tsx';
import type { Workspace } from '../workspace.ts';

/** Something that can be done with an open map, from wherever: bars, menus, keys, the palette and the sheet of shortcuts take it from one table. */
export interface Action {
  readonly label: MessageKey;
  readonly icon: Icon;
  /** Its shortcuts as tinykeys writes them, the first one is shown. Those without a modifier work while the board has the keyboard. */
  readonly keys: readonly string[];
  /** Its keys are turned into an event of the page by the browser, and that event is listened to; so they are not bound. */
  readonly byEvent?: true;
  /** Whether it can be done now. */
  when(workspace: Workspace): boolean;
  run(workspace: Workspace): void;
  /** What it belongs to in menus, in the palette and on the sheet of shortcuts; `more` when absent. */
  readonly group?: ActionGroup;
  /** The context menus that hold it: of what it can be done to. It acts on what is selected, or where the keyboard is; opening the menu sees to that. */
  readonly menus?: readonly MenuPlace[];
  /** The line of a menu behind which it stands with its kin. */
  readonly submenu?: Submenu;
  /** Whether it holds now, for one of several choices or a switch; menus then show a check mark. */
  isOn?(workspace: Workspace): boolean;
  /** Lists of other words, separated by commas, by which the palette finds it too. */
  readonly words?: readonly MessageKey[];
  /** Where else its keys work: while something is typed in a field of the page, or in dialogs as well. */
  readonly reach?: 'fields' | 'everywhere';
  /** A key that does it where the keyboard is on what it is done to: bound by the grid of the board, and only shown with it. */
  readonly keyThere?: string;
}

/** What actions are grouped by. Menus, palette and sheet show the groups in the order of `actionGroups`. */
export type ActionGroup =
  | 'edit'
  | 'emotion'
  | 'facts'
  | 'move'
  | 'clipboard'
  | 'add'
  | 'select'
  | 'history'
  | 'view'
  | 'share'
  | 'settings'
  | 'more'
  | 'remove';

/** What lies under the pointer, or the keyboard, when a context menu is opened. */
export type MenuPlace =
  | 'card'
  | 'point'
  | 'cell'
  | 'stage'
  | 'segment'
  | 'ground'
  | 'link'
  | 'note'
  | 'laneCard';

/** Lines of menus that hold several actions. */
export type Submenu =
  | 'emotion'
  | 'momentOfTruth'
  | 'kind'
  | 'evidence'
  | 'relation'
  | 'move'
  | 'encounter'
  | 'view'
  | 'layout'
  | 'laneHeight'
  | 'tool'
  | 'theme'
  | 'language';

/** For what can be done at any time. */
export const always = () => true;

/** For what needs the map on screen, as a board or as a table. */
export const hasBoard = ({ board }: Workspace) => board !== null;

/** For what needs the drawn board. */
export const hasDrawing = ({ board }: Workspace) => board?.drawn !== undefined;

/** For what needs touchpoints to do it to. */
export const hasCards = (workspace: Workspace) => chosenCards(workspace).length > 0;

/** The menus of touchpoints. */
export const onCards: readonly MenuPlace[] = ['card', 'point'];

/** The menus of places without a touchpoint. */
export const onGround: readonly MenuPlace[] = ['cell', 'ground'];
