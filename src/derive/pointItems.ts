import type { Touchpoint } from '../model/touchpoint.ts';
import { emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import type { LayoutKind, PointBox } from './layout.ts';
import { metricsOf, timeline } from './metrics.ts';
import { momentItems, momentSize } from './momentItems.ts';
import type { Item } from './scene.ts';
import { circlePath, diamondPath } from './shapePaths.ts';
import type { Theme } from './theme.ts';

/** Smaller, a face has no features, in pixels of the window. */
const leastFace = 12;

/** What a point is going through on the board; pictures show it at rest. */
export interface PointState {
  readonly hovered?: boolean;
  readonly selected?: boolean;
  readonly focused?: boolean;
  /** The direction in which it is being pulled. */
  readonly pulled?: 'vertical' | 'horizontal';
}

/** How a point of the curve is drawn. */
export interface PointLook {
  readonly kind: LayoutKind;
  /** The zoom that marks of a least size are drawn for; 1 when absent. */
  readonly zoom?: number;
  readonly state?: PointState;
  /** What lies under the curve; the ground of a band when absent. */
  readonly ground?: string;
}

/**
 * A point of the curve, on the board's coordinates: in the colour of its emotion, hollow when assumed; the diamond of a moment of truth in its place.
 * In the compact layout faces stand for points.
 */
export function pointItems(point: PointBox, touchpoint: Touchpoint, theme: Theme, look: PointLook): Item[] {
  const { state = {}, ground = theme.band } = look;
  const { x, y } = point;
  const isGuess = touchpoint.evidence === 'assumption';
  const sign = touchpoint.momentOfTruth;
  const size = markSize(look, sign !== undefined);
  const items: Item[] = state.pulled
    ? gripItems(point, size, state.pulled, theme)
    : ringItems(point, size, sign !== undefined, theme, look);
  if (sign) items.push(...momentItems({ x, y, size, sign, ground, halo: size * 0.08 }, theme));
  else if (look.kind === 'compact') items.push(...faceItems(point, size, isGuess, theme, ground));
  else items.push(discItem(point, size / 2, isGuess, theme, ground));
  return items;
}

function markSize({ kind, zoom = 1, state = {} }: PointLook, isMoment: boolean): number {
  const grown = (state.hovered ? 3 : 0) + (state.pulled ? 6 : 0);
  if (isMoment) return momentSize(metricsOf[kind].diamond, zoom) + grown;
  return kind === 'compact' ? Math.max(22, leastFace / zoom) + grown : timeline.pointRadius * 2 + grown;
}

function discItem(
  { x, y, emotion }: PointBox,
  radius: number,
  isGuess: boolean,
  theme: Theme,
  ground: string,
): Item {
  const { mark } = theme.emotions[emotionLevel(emotion)];
  const d = circlePath(x, y, isGuess ? radius - 0.5 : radius);
  if (isGuess) return { type: 'path', d, fill: ground, stroke: mark, strokeWidth: 2 };
  return { type: 'path', d, fill: mark, stroke: ground, strokeWidth: 2 };
}

function faceItems(point: PointBox, size: number, isGuess: boolean, theme: Theme, ground: string): Item[] {
  const level = emotionLevel(point.emotion);
  const { x, y } = point;
  const color = theme.emotions[level].mark;
  return [
    { type: 'path', d: circlePath(x, y, size / 2 + 2.5), fill: ground },
    {
      type: 'icon',
      icon: faceOf(level),
      x: x - size / 2,
      y: y - size / 2,
      size,
      color,
      ground: isGuess ? ground : theme.faceInk,
      ...(isGuess ? { outline: true } : {}),
    },
  ];
}

function ringItems(point: PointBox, size: number, isDiamond: boolean, theme: Theme, look: PointLook): Item[] {
  const { selected, focused } = look.state ?? {};
  if (!selected && !focused) return [];
  const reach = selected ? 4 : 3;
  const path = isDiamond ? diamondPath : circlePath;
  // Along its edges a diamond grows by less than at its tips.
  const outer = isDiamond ? size + reach * 2 * Math.SQRT2 : size / 2 + reach;
  const d = path(point.x, point.y, outer);
  return [{ type: 'path', d, fill: look.ground ?? theme.band, stroke: theme.accent, strokeWidth: 2 }];
}

function gripItems(
  { x, y }: PointBox,
  size: number,
  direction: 'vertical' | 'horizontal',
  theme: Theme,
): Item[] {
  const { color, opacity } = theme.accentRing;
  const reach = Math.max(12, size / 2 + 3.5);
  const disc = circlePath(x, y, reach);
  const [near, far] = [reach + 5, reach + 9];
  const arrow = (side: 1 | -1) =>
    direction === 'vertical'
      ? `M${x - 4} ${y + side * near}L${x} ${y + side * far}L${x + 4} ${y + side * near}`
      : `M${x + side * near} ${y - 4}L${x + side * far} ${y}L${x + side * near} ${y + 4}`;
  return [
    { type: 'path', d: disc, fill: color, opacity },
    { type: 'path', d: disc, stroke: theme.accent, strokeWidth: 1.5 },
    { type: 'path', d: arrow(-1) + arrow(1), stroke: theme.accent, strokeWidth: 1.75 },
  ];
}
