import type { EmotionLevel } from '../../derive/emotionLevel.ts';
import type { Canvas2D } from '../../formats/paint.ts';
import { type FarFrame, farSizes, thick } from './farFrame.ts';

/** What a card looks like from far off; cards that look alike are one sprite. */
export interface FarCardLook {
  /** Its size on the canvas, in device pixels. */
  readonly width: number;
  readonly height: number;
  readonly emotion: EmotionLevel | null;
  readonly isGuess: boolean;
  readonly state: 'rest' | 'hovered' | 'selected';
}

/** What a card says from far off about what became of it. */
export type FarChange = 'added' | 'changed';

/** What sprites are painted for: colours, the density of the screen, and the zoom. */
export type SpriteTools = Pick<FarFrame, 'colors' | 'ratio' | 'scale'>;

/** Paints a card with its top left at (0, 0): its outline, dashed when assumed, and a dot in the colour of its emotion. */
export function paintCardSprite(context: Canvas2D, look: FarCardLook, tools: SpriteTools): void {
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

/** Paints the diamond of a moment of truth around (0, 0) in its small form: filled when positive, hollow when negative. */
export function paintDiamondSprite(
  context: Canvas2D,
  sign: 'positive' | 'negative',
  { colors, ratio }: SpriteTools,
): void {
  const half = halfDiamond(ratio);
  context.fillStyle = colors.band;
  fillDiamond(context, half + ratio * Math.SQRT2);
  context.fillStyle = colors.emotion[sign === 'positive' ? 2 : -2];
  fillDiamond(context, half);
  if (sign === 'positive') return;
  context.fillStyle = colors.band;
  fillDiamond(context, half - 2 * ratio * Math.SQRT2);
}

/** Half the size of a diamond in whole device pixels. */
export function halfDiamond(ratio: number): number {
  return Math.round((farSizes.diamond / 2) * ratio);
}

/** Paints the mark of open actions around (0, 0): a disc with a tick. */
export function paintActionSprite(context: Canvas2D, { colors, ratio }: SpriteTools): void {
  const half = halfAction(ratio) - ratio / 2;
  context.fillStyle = colors.card;
  context.strokeStyle = colors.link;
  context.lineWidth = ratio;
  context.beginPath();
  context.arc(0, 0, half, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.lineWidth = 1.2 * ratio;
  context.beginPath();
  context.moveTo(-0.45 * half, 0.05 * half);
  context.lineTo(-0.1 * half, 0.4 * half);
  context.lineTo(0.5 * half, -0.35 * half);
  context.stroke();
}

/** Half the size of the mark of open actions in whole device pixels. */
export function halfAction(ratio: number): number {
  return Math.round((farSizes.action / 2) * ratio);
}

/** Paints what became of a card, with its top left at (0, 0): added is filled with a plus, changed is light with a slanted stroke. Too small for a sign it is the square alone. */
export function paintChangeSprite(
  context: Canvas2D,
  change: FarChange,
  side: number,
  { colors, ratio }: SpriteTools,
): void {
  const [ground, ink] = change === 'added' ? [colors.ink, colors.card] : [colors.card, colors.ink];
  context.fillStyle = ground;
  context.strokeStyle = colors.ink;
  context.lineWidth = ratio;
  context.beginPath();
  context.roundRect(ratio / 2, ratio / 2, side - ratio, side - ratio, side / 5);
  context.fill();
  context.stroke();
  if (side < 8 * ratio) return;
  const [middle, arm] = [side / 2, side / 4];
  context.strokeStyle = ink;
  context.lineWidth = 1.25 * ratio;
  context.beginPath();
  if (change === 'added') {
    context.moveTo(middle - arm, middle);
    context.lineTo(middle + arm, middle);
    context.moveTo(middle, middle - arm);
    context.lineTo(middle, middle + arm);
  } else {
    context.moveTo(middle - arm, middle + arm);
    context.lineTo(middle + arm, middle - arm);
  }
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
