import type { Canvas2D } from '../../formats/paint.ts';
import {
  type FarCardLook,
  type FarChange,
  halfAction,
  halfDiamond,
  paintActionSprite,
  paintCardSprite,
  paintChangeSprite,
  paintDiamondSprite,
  type SpriteTools,
} from './paintSprite.ts';

/** A small picture that is painted once and then put down many times. */
export interface Sprite {
  readonly image: CanvasImageSource;
  /** From the left and the top of the picture to what it is of. */
  readonly inset: number;
}

/** A canvas for a sprite. */
export interface SpriteCanvas {
  readonly image: CanvasImageSource;
  readonly context: Canvas2D;
}

/** Gives an empty canvas of a size in device pixels: one that is there already, or a new one; null where the browser has none to give. */
export type MakeCanvas = (width: number, height: number, spare?: SpriteCanvas) => SpriteCanvas | null;

/** What stays free around a card in its sprite, for the ring of a selected one, in pixels of the window. */
const SPACE = 5;

/** The sprites of one zoom: cards that look alike are one, and each is painted when it is first put down. */
export class Sprites {
  readonly #made = new Map<string, Sprite | null>();
  readonly #make: MakeCanvas;
  #tools: SpriteTools | null = null;
  /** The canvases in use, and those of sprites that nobody needs any more. */
  #used: SpriteCanvas[] = [];
  #spare: SpriteCanvas[] = [];

  constructor(make: MakeCanvas) {
    this.#make = make;
  }

  /** Makes the sprites fit for a frame: at another zoom, or in other colours, all are painted anew. */
  fit(tools: SpriteTools): void {
    const before = this.#tools;
    this.#tools = tools;
    const isSame =
      before?.colors === tools.colors && before.ratio === tools.ratio && before.scale === tools.scale;
    if (isSame) return;
    this.#made.clear();
    this.#spare.push(...this.#used);
    this.#used = [];
  }

  /** A card by its look. */
  card(look: FarCardLook): Sprite | null {
    const { width, height, emotion, isGuess, state } = look;
    const inset = Math.ceil(SPACE * (this.#tools?.ratio ?? 1));
    const size = { width: width + 2 * inset, height: height + 2 * inset, inset };
    const key = `${width} ${height} ${emotion} ${isGuess} ${state}`;
    return this.#get(key, size, (context, tools) => paintCardSprite(context, look, tools));
  }

  /** The diamond of a moment of truth; its middle is `inset` from its edges. */
  diamond(sign: 'positive' | 'negative'): Sprite | null {
    const ratio = this.#tools?.ratio ?? 1;
    const inset = halfDiamond(ratio) + Math.ceil(2 * ratio);
    const size = { width: 2 * inset, height: 2 * inset, inset };
    return this.#get(sign, size, (context, tools) => paintDiamondSprite(context, sign, tools));
  }

  /** The mark of open actions; its middle is `inset` from its edges. */
  action(): Sprite | null {
    const inset = halfAction(this.#tools?.ratio ?? 1);
    return this.#get('action', { width: 2 * inset, height: 2 * inset, inset }, paintActionSprite);
  }

  /** What became of a card, as a square of a side in device pixels. */
  change(change: FarChange, side: number): Sprite | null {
    const size = { width: side, height: side, inset: 0 };
    return this.#get(`${change} ${side}`, size, (context, tools) =>
      paintChangeSprite(context, change, side, tools),
    );
  }

  #get(
    key: string,
    { width, height, inset }: { width: number; height: number; inset: number },
    draw: (context: Canvas2D, tools: SpriteTools) => void,
  ): Sprite | null {
    const known = this.#made.get(key);
    if (known !== undefined || !this.#tools) return known ?? null;
    const made = this.#make(width, height, this.#spare.pop());
    if (made) {
      this.#used.push(made);
      made.context.translate(inset, inset);
      draw(made.context, this.#tools);
    }
    const sprite = made && { image: made.image, inset };
    this.#made.set(key, sprite);
    return sprite;
  }
}
