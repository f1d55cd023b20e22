import type { TouchpointKind } from '../model/touchpoint.ts';
import type { EmotionLevel } from './emotionLevel.ts';
import { diamondBars, diamondEdge, faces, kindSigns } from './iconShapes.ts';

/** The signs that a scene can hold: faces per emotion level, moments of truth, kinds of touchpoint. */
export type IconName =
  | 'face-2'
  | 'face-1'
  | 'face0'
  | 'face1'
  | 'face2'
  | 'momentPositive'
  | 'momentNegative'
  | 'shared'
  | TouchpointKind;

/** A part of a sign: a path that is filled, drawn as a line, or both. */
export interface IconShape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

/** A sign as shapes on a square grid with sides of `grid`, to be scaled to the size wanted. */
export interface IconDrawing {
  readonly grid: number;
  readonly shapes: readonly IconShape[];
}

const disc = 'M0 8A8 8 0 0 1 16 8A8 8 0 0 1 0 8Z';
const ring = 'M0.75 8A7.25 7.25 0 0 1 15.25 8A7.25 7.25 0 0 1 0.75 8Z';

/** The name of the face of an emotion level. */
export function faceOf(level: EmotionLevel): IconName {
  return `face${level}`;
}

/**
 * The shapes of a sign. `color` is its main ink; `ground` fills what is knocked out of it: the features of a face, the bars of a diamond. Without it the bars are holes.
 * As an outline a face has its ring and features in `color` on a disc of `ground`.
 */
export function iconShapes(name: IconName, color: string, ground = 'none', outline = false): IconDrawing {
  const face = faces[name];
  if (face)
    return { grid: 16, shapes: outline ? outlined(face, color, ground) : filled(face, color, ground) };
  const bars = diamondBars[name];
  if (bars) return { grid: 18, shapes: diamond(bars, color, ground) };
  const lines = kindSigns[name] ?? [];
  return { grid: 16, shapes: lines.map((d) => ({ d, stroke: color, strokeWidth: 1.5 })) };
}

function diamond(bars: string, color: string, ground: string): IconShape[] {
  if (ground === 'none') return [{ d: diamondEdge + bars, fill: color }];
  return [
    { d: diamondEdge, fill: color },
    { d: bars, fill: ground },
  ];
}

function filled(face: Face, color: string, ground: string): IconShape[] {
  return [{ d: disc, fill: color }, ...features(face, ground)];
}

function outlined(face: Face, color: string, ground: string): IconShape[] {
  return [{ d: ring, fill: ground, stroke: color, strokeWidth: 1.5 }, ...features(face, color)];
}

function features({ lines, spots }: Face, ink: string): IconShape[] {
  return [
    ...lines.map((d) => ({ d, stroke: ink, strokeWidth: 1.4 })),
    ...spots.map((d) => ({ d, fill: ink })),
  ];
}

type Face = NonNullable<(typeof faces)[string]>;
