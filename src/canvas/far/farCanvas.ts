import type { Theme } from '../../derive/theme.ts';
import { followCardMarks } from '../../ui/cardMarks.ts';
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
const REACH = 192;

/** Shows the map on one canvas as it is seen from far off. It is painted at most once a frame, and only when something changed; moving the view moves the canvas. */
export class FarCanvas {
  readonly #board: Board;
  readonly #element: HTMLCanvasElement;
  readonly #theme: Theme;
  readonly #motion = new CardMotion();
  readonly #sprites = new Sprites(makeCanvas);
  #colors: FarColors | null = null;
  /** From where the board was looked at when it was painted last, and through a window of which size. */
  #painted: View & Size = { x: 0, y: 0, zoom: 1, width: 0, height: 0 };
  #reach = 0;
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
      camera.onRest(this.#ask),
      layout.subscribe(this.#ask),
      workspace.session.subscribe(this.#ask),
      state.subscribe(this.#ask),
      followCardMarks(this.#ask),
      followScreen(() => {
        this.#colors = null;
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
    const reach = this.#reach;
    const growth = view.zoom / zoom;
    const at = { x: view.x - growth * (x + reach), y: view.y - growth * (y + reach) };
    const moved = Math.max(Math.abs(view.x - x), Math.abs(view.y - y));
    const isElsewhere = growth !== 1 || moved > reach + 0.5;
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
    this.#sprites.fit(frame);
    paintFar(frame, this.#sprites, farShown(this.#board, this.#motion, now));
    this.#move(view);
    if (this.#motion.isUnderWay(now)) this.#ask();
  };

  /** Fits the canvas to the map area and its pixels to those of the screen. */
  #prepare(view: View): FarFrame | null {
    const { camera } = this.#board;
    const { width, height } = camera.area;
    const context = this.#element.getContext('2d');
    if (!context || width === 0) return null;
    // While the zoom changes every frame is painted anyway, and less is painted faster.
    const reach = camera.isZooming() ? 0 : REACH;
    this.#reach = reach;
    const ratio = devicePixelRatio;
    const pixels = (length: number) => Math.round(length * ratio);
    const size = { width: pixels(width + 2 * reach), height: pixels(height + 2 * reach) };
    this.#resize(size, ratio);
    const [left, top] = [pixels(view.x + reach), pixels(view.y + reach)];
    this.#painted = { x: left / ratio - reach, y: top / ratio - reach, zoom: view.zoom, width, height };
    this.#colors ??= farColors(this.#theme, contrastNow(), systemColor);
    return { context, colors: this.#colors, ...size, left, top, ratio, scale: view.zoom * ratio };
  }

  #resize({ width, height }: Size, ratio: number): void {
    const { style } = this.#element;
    if (this.#element.width !== width) this.#element.width = width;
    if (this.#element.height !== height) this.#element.height = height;
    style.inlineSize = `${width / ratio}px`;
    style.blockSize = `${height / ratio}px`;
  }
}

/** The nearest length of whole device pixels. */
function onPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio;
}
