import { createContext, useContext, useSyncExternalStore } from 'react';
import type { NotePlace } from '../commands/notes.ts';
import type { NoteTone } from '../commands/turnNote.ts';
import type { Measure } from '../derive/measure.ts';
import type { Encounter } from '../model/encounter.ts';
import type { NewId } from '../model/newId.ts';
import type { Library } from '../storage/library.ts';
import type { SessionStore } from '../store/createSessionStore.ts';
import type { Editor, EditorState } from '../store/editor.ts';
import type { Session } from '../store/session.ts';
import type { Message } from '../words/key.ts';

/** A stage or segment, by its header. */
export interface Header {
  readonly kind: 'stage' | 'segment';
  readonly id: string;
}

/** What the view of the map that is on screen, the board or the table, lets others do with the place of the keyboard and with headers; null while there is none. */
export interface BoardPort {
  /** Moves the view so that a card can be seen whole. */
  reveal(touchpointId: string): void;
  /** Brings the keyboard to the map: to a header when given, else to the place that the session names; the view follows. */
  goTo(header: Header | null): void;
  /** The header that the keyboard is on, or null. */
  head(): Header | null;
  /** Opens the name of a stage or segment in its place. */
  rename(header: Header): void;
  /** Adds a stage or segment at the end, or before the `index`-th, and opens its name. */
  add(kind: Header['kind'], index?: number): void;
  /** Moves a stage or segment a place towards the start or the end. */
  shift(header: Header, direction: 1 | -1): void;
  /** Opens the context menu of what the keyboard is on. */
  openMenu(): void;
  /** What only the drawn board lets others do; absent in the table. */
  readonly drawn?: DrawnPort;
}

/** What the drawn board lets others do with its view and its pointers. */
export interface DrawnPort {
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: number): void;
  fit(): void;
  /** Shows these cards as large as they go, though not above 100 %. */
  show(touchpointIds: readonly string[]): void;
  /** What a drag with the mouse does. */
  tool(): Tool;
  setTool(tool: Tool): void;
  /** Takes back what was begun with a tool, or puts the tool back. Says false when there is nothing like that. */
  giveUp(): boolean;
  /** Carries an encounter from beside the board, from this event of a pointer that is down. */
  bring(event: PointerEvent, brought: Brought): void;
  /** Takes touchpoints from the tray into the hand of a pointer that is down outside of the board, from this event on. */
  carryIn(ids: readonly string[], event: PointerEvent): void;
  /** Whether cards are in hand. */
  isCarrying(): boolean;
  /** Whether a link is drawn; what stands side by side needs no line. */
  drawsLink(id: string): boolean;
  /** Pans so that a note can be seen whole. */
  revealNote(id: string): void;
  /** Where a new note is laid: at the keyboard's place, or in the middle of what is seen. */
  noteSpot(): NotePlace;
}

/** What pressing and dragging on the board does: it selects and carries, moves the view, links touchpoints, or lays a note. */
export type Tool = 'select' | 'hand' | 'link' | 'note';

/** An encounter on its way to the board, and the one who brings it. */
export interface Brought {
  readonly encounter: Encounter;
  /** Whether the pointer is over the map, where the board shows the card itself. */
  over(isOver: boolean): void;
  /** It was let go or given up. */
  end(): void;
}

/** Everything that works on one open map: handed to components by context and to actions by argument. */
export interface Workspace {
  readonly mapId: string;
  /** Everything that is kept on this device. */
  readonly library: Library;
  readonly editor: Editor;
  readonly session: SessionStore;
  readonly measure: Measure;
  readonly newId: NewId;
  /** Says a result to screen readers, politely, and shows nothing. */
  announce(message: Message): void;
  /** Shows a short notice, with one action when given. */
  notify(message: Message, action?: { readonly label: Message; run(): void }): void;
  board: BoardPort | null;
  /** Opens a dialog of the map screen; null closes it. */
  openDialog(dialog: MapDialog | null): void;
  /** Whether a dialog is open, or on its way. */
  hasDialog(): boolean;
}

/** The dialogs that the map screen can show. */
export type MapDialog =
  | {
      readonly name: 'export' | 'template' | 'versions' | 'palette' | 'shortcuts' | 'preferences' | 'figures';
    }
  | { readonly name: 'moveCards' | 'feel'; readonly ids: readonly string[] }
  /** All lanes of the map; with a key, to rename that one. */
  | { readonly name: 'lanes'; readonly key?: string }
  /** The cards of a lane of one's own in a segment; those of a stage are gone to at once. */
  | {
      readonly name: 'laneCards';
      readonly laneId: string;
      readonly segmentId: string | null;
      readonly stageId: string | null;
    }
  | { readonly name: 'moveLaneCard'; readonly id: string }
  | { readonly name: 'laneCardColor' | 'laneCardPicture'; readonly id: string }
  | { readonly name: 'moveHeader'; readonly header: Header }
  | { readonly name: 'copyEncounters'; readonly ids: readonly string[]; readonly segmentId: string | null }
  | { readonly name: 'rules'; readonly ruleId: string | null }
  | { readonly name: 'mute'; readonly ruleId: string; readonly aboutId: string | null }
  | { readonly name: 'removeStage'; readonly id: string }
  | { readonly name: 'removeSegment'; readonly id: string }
  | { readonly name: 'link'; readonly fromId: string }
  /** One action or goal with all its fields; a fresh one waits for its name. */
  | { readonly name: 'initiative' | 'goal'; readonly id: string; readonly isFresh?: boolean }
  | { readonly name: 'turnNote'; readonly id: string; readonly into: NoteTone | 'comment' };

/** Hands the workspace down to the components of the map screen. */
export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace of the open map. Throws outside a map screen. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('This component needs an open map around it.');
  return workspace;
}

/** A value of the editor's state; the component renders again only when it changes, so `select` must return the same object for the same state. */
export function useEditor<Value>(select: (state: EditorState) => Value): Value {
  const { editor } = useWorkspace();
  return useSyncExternalStore(editor.subscribe, () => select(editor.getState()));
}

/** A value of this tab's session. */
export function useSession<Value>(select: (session: Session) => Value): Value {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}
