import type { Theme } from '../../derive/theme.ts';
import type { Board } from '../board.ts';
import { farBoth } from '../far/farBoth.ts';
import { farColors } from '../far/farColors.ts';
import { contrastNow, followScreen, systemColor } from '../far/screen.ts';
import type { View } from '../view.ts';
import { type MinimapScale, minimapScale, windowBox } from './minimapScale.ts';
import { paintMinimap } from './paintMinimap.ts';

/** The elements of a minimap: what the map is painted on, and the frame that is the window onto it. */
export interface MinimapParts {
  readonly canvas: HTMLCanvasElement;
  readonly frame: HTMLElement;
}

/** Keeps a minimap up to date outside React: the map is painted at most once a frame and only when it changed, and moving the view moves the frame. */
export class MinimapCanvas {
  readonly #board: Board;
  readonly #parts: MinimapParts;
  readonly #theme: Theme;
  #scale: MinimapScale | null = null;
  #asked = 0;

  constructor(board: Board, parts: MinimapParts, theme: Theme) {
    this.#board = board;
    this.#parts = parts;
    this.#theme = theme;
  }

  /** How the board lies in the minimap now. */
  get scale(): MinimapScale {
    const { clientWidth: width, clientHeight: height } = this.#parts.canvas;
    this.#scale ??= minimapScale(this.#board.layout.get(), { width, height });
    return this.#scale;
  }

  /** Paints now and whenever something changes; returns how to stop. */
  show(): () => void {
    const { camera, layout, workspace } = this.#board;
    const resized = new ResizeObserver(this.#ask);
    resized.observe(this.#parts.canvas);
    this.#paint();
    const stops = [
      camera.follow(this.#move),
      layout.subscribe(this.#ask),
      workspace.session.subscribe((state, before) => {
        const isSame =
          state.selection === before.selection && state.both === before.both && state.seen === before.seen;
        if (!isSame) this.#ask();
      }),
      followScreen(this.#ask),
    ];
    return () => {
      cancelAnimationFrame(this.#asked);
      resized.disconnect();
      for (const stop of stops) stop();
    };
  }

  #ask = (): void => {
    this.#asked ||= requestAnimationFrame(this.#paint);
  };

  #move = (view: View): void => {
    const { style } = this.#parts.frame;
    const { x, y, width, height } = windowBox(this.scale, view, this.#board.camera.area);
    style.transform = `translate(${x}px, ${y}px)`;
    style.inlineSize = `${width}px`;
    style.blockSize = `${height}px`;
  };

  #paint = (): void => {
    this.#asked = 0;
    this.#scale = null;
    const { canvas } = this.#parts;
    const { scale } = this;
    const context = canvas.getContext('2d');
    if (!context || scale.width === 0) return;
    const ratio = devicePixelRatio;
    canvas.width = Math.round(scale.width * ratio);
    canvas.height = Math.round(scale.height * ratio);
    const { layout, workspace, camera } = this.#board;
    const colors = farColors(this.#theme, contrastNow(), systemColor);
    const selection = new Set(workspace.session.getState().selection);
    const both = farBoth(workspace);
    const theme = this.#theme;
    paintMinimap(context, { layout: layout.get(), theme, colors, selection, both, scale, ratio });
    this.#move(camera.view);
  };
}
