import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { CardBox, Layout } from '../derive/layout.ts';
import type { OwnHead } from '../derive/ownLanes.ts';
import type { OpenMenu } from '../ui/contextMenu/openMenu.ts';
import type { Header, Tool, Workspace } from '../ui/workspace.ts';
import { BoardLayout } from './boardLayout.ts';
import { Camera } from './camera.ts';
import { CardsInSight } from './cardsInSight.ts';
import type { Hit } from './hit.ts';
import { type ShownSelection, shownSelectionOf } from './shownSelection.ts';
import { type Sight, SightWatch } from './sight.ts';
import type { Closeness, Point, Size } from './view.ts';

/** Cards in hand: the one that was taken hold of and where on it, and all that move with it. Where releasing would put them the layout says. */
export interface Carried {
  readonly box: CardBox;
  readonly grip: Point;
  readonly ids: readonly string[];
  /** Whether releasing would put them into the tray. */
  readonly isOverTray?: true;
}

/** A link being drawn from a card: where its loose end is on the board, and the card that it would lead to. */
export interface Linking {
  readonly fromId: string;
  readonly at: Point | null;
  readonly toId: string | null;
}

/** What the board shows for a moment and nobody keeps. */
export interface BoardState {
  readonly tool: Tool;
  /** What lies under the mouse. */
  readonly hover: Hit | null;
  readonly carried: Carried | null;
  /** The touchpoint whose point is being dragged along the emotion scale. */
  readonly pulled: string | null;
  readonly linking: Linking | null;
  /** The card of a lane in hand. */
  readonly heldLaneCard: string | null;
  /** The cell of a lane whose plus a finger has brought up; a mouse brings it up by being there. */
  readonly tapped: (Hit & { readonly type: 'lane' }) | null;
  /** Where the keyboard is in the lanes of one's own; null while it is elsewhere. */
  readonly laneHead: OwnHead | null;
  /** Raised whenever the keyboard is asked to come to the lanes of one's own. */
  readonly laneAsked: number;
  /** The note in hand. */
  readonly heldNote: string | null;
  /** The note that the keyboard is on in the list of notes; null while it is elsewhere. */
  readonly noteHead: string | null;
  /** What the rectangle being drawn would select; null while there is none. */
  readonly marked: readonly string[] | null;
  /** A stage or segment in hand. */
  readonly moved: Header | null;
  /** The header whose name is being edited in place. */
  readonly renaming: Header | null;
  /** The header that the keyboard is on; null while it is on a card or cell. */
  readonly head: Header | null;
  /** The context menu that is open, and where in the window. */
  readonly menu: OpenMenu | null;
  /** Whether the focus is on the board. */
  readonly atBoard: boolean;
  /** Whether the keyboard was used last, so that its place is shown. */
  readonly keyboard: boolean;
  /** Raised whenever the keyboard is asked to come to the board. */
  readonly asked: number;
}

/** Everything that the parts of one board work with. */
export interface Board {
  readonly workspace: Workspace;
  readonly layout: BoardLayout;
  readonly camera: Camera;
  readonly sight: SightWatch;
  readonly drawnSight: SightWatch;
  readonly cardsInSight: CardsInSight;
  readonly state: StoreApi<BoardState>;
  /** What is shown as selected: what a rectangle being drawn would select, else what is selected. */
  readonly shownSelection: ShownSelection;
  /** Puts what is in hand under the pointer, without rendering. */
  readonly hand: { element: HTMLElement | null; at: Point; put(at: Point): void };
  /** How much room the map takes together with what lies around it. */
  extent(): Size;
  /** The rectangle that is drawn around what is to be selected; it is set without rendering. */
  marquee: HTMLElement | null;
  /** Where on the board the open context menu was asked for with a pointer; what it adds goes there. */
  menuSpot: Point | null;
  /** The element of the map area, through which the board is seen. */
  area: HTMLElement | null;
  /** The space bar: while it is held, any drag moves the board; once it was used for that, letting go of it does nothing else. */
  readonly space: { held: boolean; used: boolean };
}

const atRest: BoardState = {
  tool: 'select',
  hover: null,
  carried: null,
  pulled: null,
  linking: null,
  heldLaneCard: null,
  tapped: null,
  laneHead: null,
  laneAsked: 0,
  heldNote: null,
  noteHead: null,
  marked: null,
  moved: null,
  renaming: null,
  head: null,
  menu: null,
  atBoard: false,
  keyboard: false,
  asked: 0,
};

/** Makes the board of a workspace. */
export function createBoard(workspace: Workspace): Board {
  const hand: Board['hand'] = {
    element: null,
    at: { x: 0, y: 0 },
    put: (at) => {
      hand.at = at;
      const style = hand.element?.style;
      if (style) style.translate = `${at.x}px ${at.y}px`;
      for (const axis of ['x', 'y'] as const) style?.setProperty(`--at-${axis}`, `${at[axis]}px`);
    },
  };
  const layout = new BoardLayout(workspace);
  const camera = new Camera();
  const state = createStore<BoardState>(() => atRest);
  return {
    workspace,
    layout,
    camera,
    sight: new SightWatch(camera, layout),
    drawnSight: new SightWatch(camera, layout, camera.isZooming),
    cardsInSight: new CardsInSight(camera, layout),
    state,
    shownSelection: shownSelectionOf(state, workspace.session),
    hand,
    extent: () => layout.get(),
    marquee: null,
    menuSpot: null,
    area: null,
    space: { held: false, used: false },
  };
}

/** Hands the board down to its parts. */
export const BoardContext = createContext<Board | null>(null);

/** The board around a component. Throws outside of one. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('This component needs a board around it.');
  return board;
}

/** A value of what the board shows for a moment. */
export function useBoardState<Value>(select: (state: BoardState) => Value): Value {
  return useStore(useBoard().state, select);
}

/** What is shown as selected, or a value that follows from it. */
export function useShownSelection<Value>(select: (ids: readonly string[]) => Value): Value {
  const { shownSelection } = useBoard();
  return useSyncExternalStore(shownSelection.subscribe, () => select(shownSelection.get()));
}

/** The layout of what is shown, or a part of it that keeps its identity. */
export function useLayout<Value>(select: (layout: Layout) => Value): Value {
  const { layout } = useBoard();
  return useSyncExternalStore(layout.subscribe, () => select(layout.get()));
}

/** How closely one looks; the component renders again only when that changes. */
export function useCloseness(): Closeness {
  const { camera } = useBoard();
  return useSyncExternalStore(camera.onRest, camera.closeness);
}

/** Whether one looks from so far off that nothing is drawn by elements. */
export function useIsFar(): boolean {
  const { camera } = useBoard();
  return useSyncExternalStore(camera.onRest, camera.isFar);
}

/** Whether the map is painted as a whole, and whether only for as long as the zoom changes. */
export function usePainting(): 'none' | 'zooming' | 'far' {
  const { camera } = useBoard();
  return useSyncExternalStore(camera.onRest, () =>
    camera.isFar() ? 'far' : camera.isZooming() ? 'zooming' : 'none',
  );
}

/** Which bands are in sight, and which part of their width. */
export function useSight(): Sight {
  const { sight } = useBoard();
  return useSyncExternalStore(sight.subscribe, sight.get);
}

/** What is in sight of that which is drawn by elements: it stays as it is while the zoom changes. */
export function useDrawnSight(): Sight {
  const { drawnSight } = useBoard();
  return useSyncExternalStore(drawnSight.subscribe, drawnSight.get);
}

/** The cards that are drawn one by one. */
export function useCardsInSight(): readonly CardBox[] {
  const { cardsInSight } = useBoard();
  return useSyncExternalStore(cardsInSight.subscribe, cardsInSight.get);
}

/** Brings the keyboard to the board, to the place that the session names. */
export function askForKeyboard(board: Board): void {
  board.state.setState(({ asked }) => ({ asked: asked + 1 }));
}
