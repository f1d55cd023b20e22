import type { EmotionLevel } from '../../derive/emotionLevel.ts';
import type { Canvas2D } from '../../formats/paint.ts';
import { type FarFrame, farSizes, thick } from './farFrame.ts';

/** A small picture that is painted once and then put down many times. */
export interface Sprite {
  readonly image: CanvasImageSource;
  /** From the left and the top of the picture to what it is of. */
  readonly inset: number;
}

/** What a card looks like from far off; cards that look alike are one sprite. */
export interface FarCardLook {
  /** Its size on the canvas, in device pixels. */
  readonly width: number;
  readonly height: number;
  readonly emotion: EmotionLevel | null;
  readonly isGuess: boolean;
  readonly state: 'rest' | 'hovered' | 'selected';
}

type Tools = Pick<FarFrame, 'colors' | 'ratio' | 'scale'>;

/** Makes an empty canvas of a size in device pixels; null where the browser has none to give. */
export type MakeCanvas = (
  width: number,
  height: number,
) => { image: CanvasImageSource; context: Canvas2D } | null;

/** What stays free around a card in its sprite, for the ring of a selected one, in pixels of the window. */
const SPACE = 5;

/** The sprites of one zoom: they are made when they are first put down. */
export class Sprites {
  readonly #made = new Map<string, Sprite | null>();
  readonly #tools: Tools;
  readonly #make: MakeCanvas;

  constructor(tools: Tools, make: MakeCanvas) {
    this.#tools = tools;
    this.#make = make;
  }

  /** A card: its outline, dashed when assumed, and a dot in the colour of its emotion. */
  card(look: FarCardLook): Sprite | null {
    const { width, height, emotion, isGuess, state } = look;
    const inset = Math.ceil(SPACE * this.#tools.ratio);
    return this.#get(
      `${width} ${height} ${emotion} ${isGuess} ${state}`,
      width + 2 * inset,
      height + 2 * inset,
      inset,
      (context) => {
        context.translate(inset, inset);
        paintCard(context, look, this.#tools);
      },
    );
  }

  /** The diamond of a moment of truth in its small form: filled when positive, hollow when negative. Its middle is `inset` from its edges. */
  diamond(sign: 'positive' | 'negative'): Sprite | null {
    const { ratio, colors } = this.#tools;
    const half = Math.round((farSizes.diamond / 2) * ratio);
    const inset = half + Math.ceil(2 * ratio);
    return this.#get(sign, 2 * inset, 2 * inset, inset, (context) => {
      context.translate(inset, inset);
      context.fillStyle = colors.band;
      fillDiamond(context, half + ratio * Math.SQRT2);
      context.fillStyle = colors.emotion[sign === 'positive' ? 2 : -2];
      fillDiamond(context, half);
      if (sign === 'positive') return;
      context.fillStyle = colors.band;
      fillDiamond(context, half - 2 * ratio * Math.SQRT2);
    });
  }

  #get(
    key: string,
    width: number,
    height: number,
    inset: number,
    draw: (context: Canvas2D) => void,
  ): Sprite | null {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#make(width, height);
    if (made) draw(made.context);
    const sprite = made && { image: made.image, inset };
    this.#made.set(key, sprite);
    return sprite;
  }
}

function paintCard(context: Canvas2D, look: FarCardLook, tools: Tools): void {
  const { width, height, emotion, isGuess, state } = look;
  const { colors, ratio, scale } = tools;
  const isSelected = state === 'selected';
  const edge = isSelected ? thick(tools, farSizes.selected) : thick(tools, farSizes.line);
  const radius = Math.min(8 * scale, height / 2);
  if (isSelected) {
    const ring = thick(tools, farSizes.ring);
    context.globalAlpha = colors.accentRing.opacity;
    context.strokeStyle = colors.accentRing.color;
    context.lineWidth = ring;
    strokeRound(context, width, height, -ring / 2, radius);
    context.globalAlpha = 1;
  }
  context.fillStyle = colors.card;
  context.beginPath();
  context.roundRect(0, 0, width, height, radius);
  context.fill();
  const rest = isGuess ? colors.edgeGuess : colors.edge;
  context.strokeStyle = isSelected ? colors.accent : state === 'hovered' ? colors.edgeHovered : rest;
  context.lineWidth = edge;
  if (isGuess) context.setLineDash([farSizes.dash * ratio, farSizes.dash * ratio]);
  strokeRound(context, width, height, edge / 2, radius);
  if (emotion === null) return;
  const dot = Math.min(height / 3.5, farSizes.dot * ratio);
  const inset = dot + Math.max(ratio, 10 * scale);
  context.fillStyle = colors.emotion[emotion];
  context.beginPath();
  context.arc(width - inset, Math.min(inset, height / 2), dot, 0, 2 * Math.PI);
  context.fill();
}

function strokeRound(context: Canvas2D, width: number, height: number, inset: number, radius: number): void {
  context.beginPath();
  context.roundRect(inset, inset, width - 2 * inset, height - 2 * inset, Math.max(0, radius - inset));
  context.stroke();
}

function fillDiamond(context: Canvas2D, half: number): void {
  context.beginPath();
  context.moveTo(0, -half);
  context.lineTo(half, 0);
  context.lineTo(0, half);
  context.lineTo(-half, 0);
  context.fill();
}
