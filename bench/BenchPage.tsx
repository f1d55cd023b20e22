import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { MapDesk } from '../src/app/MapDesk.tsx';
import { browserMeasure } from '../src/app/measureText.ts';
import { newId } from '../src/app/newId.ts';
import { summariser } from '../src/app/summarise.ts';
import { type Desk, workspaceOf } from '../src/app/workspaceOf.ts';
import type { CardBox, Layout } from '../src/derive/layout.ts';
import { layoutJourney } from '../src/derive/layoutJourney.ts';
import { openLibrary } from '../src/storage/library.ts';
import type { SaveState } from '../src/storage/saveState.ts';
import { watched } from '../src/storage/watched.ts';
import { createEditor } from '../src/store/createEditor.ts';
import { createNotices } from '../src/ui/parts/notices.ts';
import { areaNow, lookAt, viewNow } from './boardView.ts';
import { largeMap } from './largeMap.ts';
import { painted } from './painted.ts';
import { drawing, picture } from './picture.ts';

const measure = browserMeasure();
const notices = createNotices();
const library = openLibrary({ summarise: summariser(measure) });

/** The map that is measured, on a desk as an opened map has it; nothing is kept. */
function deskOf(count: number): Desk {
  const editor = createEditor(largeMap(count), { newId, now: () => performance.now() });
  const opened = {
    id: `map of ${count}`,
    editor,
    saveState: watched<SaveState>({ state: 'saved', rev: 0 }),
    unreadable: [],
    retry: () => undefined,
    close: async () => undefined,
  };
  return { opened, ...workspaceOf(opened, { library, measure, notices }) };
}

/** What the measuring code drives: the same few functions that every page in the comparison offers. */
export class BenchPage {
  /** The turn of the wheel with Ctrl of which thirty lead from 100 % to 25 %. */
  readonly zoomDelta = (200 * Math.log(4)) / 30;
  readonly wheelTarget = { x: 800, y: 450 };
  readonly #root: Root;
  #desk: Desk = deskOf(0);

  constructor(root: Root) {
    this.#root = root;
  }

  /** Opens a map of so many touchpoints and says when it is painted. */
  load = async (count: number): Promise<{ height: number; edges: number }> => {
    this.#desk = deskOf(count);
    flushSync(() => this.#root.render(<MapDesk key={count} desk={this.#desk} />));
    await painted();
    return { height: this.#layout().height, edges: 0 };
  };

  /** Puts the middle of the map into the middle of the window. */
  center = async (zoom = 1): Promise<void> => {
    this.#desk.workspace.session.setState({ selection: [] });
    const { width, height } = this.#layout();
    lookAt(width / 2, height / 2, zoom);
    await painted();
  };

  /** A place in the window on the card that is nearest to the middle. */
  point = (): { x: number; y: number } => {
    const [card] = this.#nearest(1);
    const { left, top } = areaNow();
    const { x, y, z } = viewNow();
    if (!card) return { x: left, y: top };
    return {
      x: left + x + (card.x + card.width / 2 - 20) * z,
      y: top + y + (card.y + card.height / 2) * z,
    };
  };

  /** Selects the cards that are nearest to the middle. */
  select = async (count: number): Promise<void> => {
    this.#desk.workspace.session.setState({ selection: this.#nearest(count).map(({ id }) => id) });
    await painted();
  };

  /** The view, and where the card nearest to the middle of the map was and is. */
  state = (): { x: number; y: number; z: number; card: [number, number] } => {
    const [card] = this.#nearest(1);
    return { ...viewNow(), card: [card?.x ?? 0, card?.y ?? 0] };
  };

  /** The picture of the whole map as PNG. */
  exportPng = (scale: 1 | 2 | 3) => picture(this.#desk.workspace, scale);

  /** The picture of the whole map as SVG. */
  exportSvg = () => drawing(this.#desk.workspace);

  #layout(): Layout {
    return layoutJourney(this.#desk.workspace.editor.getState().doc, { kind: 'timeline', measure });
  }

  #nearest(count: number): CardBox[] {
    const { width, height, cards } = this.#layout();
    const away = (card: CardBox) =>
      (card.x + card.width / 2 - width / 2) ** 2 + (card.y + card.height / 2 - height / 2) ** 2;
    return [...cards.values()].sort((a, b) => away(a) - away(b)).slice(0, count);
  }
}
