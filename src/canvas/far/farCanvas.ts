import type { Theme } from '../../derive/theme.ts';
import type { Board } from '../board.ts';
import type { Size, View } from '../view.ts';
import { CardMotion } from './cardMotion.ts';
import { type FarColors, farColors } from './farColors.ts';
import type { FarFrame } from './farFrame.ts';
import { farShown } from './farShown.ts';
import { paintFar } from './paintFar.ts';
import { contrastNow, followScreen, isStillNow, makeCanvas, systemColor } from './screen.ts';
import { Sprites } from './sprites.ts';

/** How far the canvas reaches beyond the map area on each side, in pixels of the window: within that far the view moves without painting. */
export const REACH = 192;

/** Shows the map on one canvas as it is seen from far off. It is painted at most once a frame, and only when something changed; moving the view moves the canvas. */
export class FarCanvas {
  readonly #board: Board;
  readonly #element: HTMLCanvasElement;
  readonly #theme: Theme;
  readonly #motion = new CardMotion();
  #colors: FarColors | null = null;
  #sprites: { readonly scale: number; readonly sprites: Sprites } | null = null;
  /** From where the board was looked at when it was painted last, and through a window of which size. */
  #painted: View & Size = { x: 0, y: 0, zoom: 1, width: 0, height: 0 };
  #frame = 0;

  constructor(board: Board, element: HTMLCanvasElement, theme: Theme) {
    this.#board = board;
    this.#element = element;
    this.#theme = theme;
  }

  /** Paints now and whenever something changes; returns how to stop. */
  show(): () => void {
    const { camera, layout, state, workspace } = this.#board;
    this.#paint();
    const stops = [
      camera.follow(this.#move),
      layout.subscribe(this.#ask),
      workspace.session.subscribe(this.#ask),
      state.subscribe(this.#ask),
      followScreen(() => {
        this.#colors = null;
        this.#sprites = null;
        this.#ask();
      }),
    ];
    return () => {
      cancelAnimationFrame(this.#frame);
      for (const stop of stops) stop();
    };
  }

  #ask = (): void => {
    this.#frame ||= requestAnimationFrame(this.#paint);
  };

  /** Puts what is painted where the view has it; what that leaves open is painted in the next frame. */
  #move = (view: View): void => {
    const { area } = this.#board.camera;
    const { x, y, zoom, width, height } = this.#painted;
    const growth = view.zoom / zoom;
    const at = { x: view.x + REACH - growth * (x + REACH), y: view.y + REACH - growth * (y + REACH) };
    const isElsewhere = growth !== 1 || Math.abs(at.x) > REACH || Math.abs(at.y) > REACH;
    if (isElsewhere || area.width !== width || area.height !== height) this.#ask();
    const [left, top] = growth === 1 ? [onPixel(at.x), onPixel(at.y)] : [at.x, at.y];
    this.#element.style.transform = `translate(${left}px, ${top}px) scale(${growth})`;
  };

  #paint = (): void => {
    this.#frame = 0;
    const { view } = this.#board.camera;
    const frame = this.#prepare(view);
    if (!frame) return;
    const now = performance.now();
    this.#motion.follow(this.#board.layout.get(), now, isStillNow());
    paintFar(frame, this.#spritesFor(frame), farShown(this.#board, this.#motion, now));
    this.#move(view);
    if (this.#motion.isUnderWay(now)) this.#ask();
  };

  /** Fits the canvas to the map area and its pixels to those of the screen. */
  #prepare(view: View): FarFrame | null {
    const { width, height } = this.#board.camera.area;
    const context = this.#element.getContext('2d');
    if (!context || width === 0) return null;
    const ratio = devicePixelRatio;
    const pixels = (length: number) => Math.round(length * ratio);
    const size = { width: pixels(width + 2 * REACH), height: pixels(height + 2 * REACH) };
    if (this.#element.width !== size.width) this.#element.width = size.width;
    if (this.#element.height !== size.height) this.#element.height = size.height;
    this.#element.style.inlineSize = `${size.width / ratio}px`;
    this.#element.style.blockSize = `${size.height / ratio}px`;
    const [left, top] = [pixels(view.x + REACH), pixels(view.y + REACH)];
    this.#painted = { x: left / ratio - REACH, y: top / ratio - REACH, zoom: view.zoom, width, height };
    this.#colors ??= farColors(this.#theme, contrastNow(), systemColor);
    return { context, colors: this.#colors, ...size, left, top, ratio, scale: view.zoom * ratio };
  }

  #spritesFor({ colors, ratio, scale }: FarFrame): Sprites {
    if (this.#sprites?.scale !== scale) {
      this.#sprites = { scale, sprites: new Sprites({ colors, ratio, scale }, makeCanvas) };
    }
    return this.#sprites.sprites;
  }
}

/** The nearest length of whole device pixels. */
function onPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio;
}
