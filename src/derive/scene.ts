import type { IconName } from './icons.ts';
import type { Font } from './measure.ts';

/** One thing to draw. Coordinates are board pixels, colours are resolved hex, later items lie above earlier ones. */
export type Item = RectItem | TextItem | PathItem | LineItem | ImageItem | IconItem;

/** Where in a map something is drawn: in a segment, in a stage, or where both meet; or the head of one of them. */
export interface Place {
  readonly segment?: { readonly id: string; readonly name: string };
  readonly stage?: { readonly id: string; readonly name: string };
  readonly isHead?: true;
}

/** Where in a table something stands, counted from 0. */
export interface TableCell {
  /** What the table is. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** Of a heading: over how many columns it stands. */
  readonly headOver?: number;
}

/** What all items have: the row they stand for, and where in the map or in a table that is. */
interface ItemBase {
  readonly id?: string;
  readonly place?: Place;
  readonly cell?: TableCell;
  /** 0 to 1, 1 when absent. */
  readonly opacity?: number;
}

/** How an outline is drawn; `dash` is in pixels. */
export interface Stroke {
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** A rectangle, with round corners when `radius` is set. */
export interface RectItem extends ItemBase, Stroke {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
}

/** One line of text; `y` is its baseline. The halo is an outline under the letters, `haloWidth` pixels wide. */
export interface TextItem extends ItemBase, Font {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: string;
  readonly haloWidth?: number;
  /** Added between letters, in pixels; never more than 0, so that a line stays within its measured width. */
  readonly tracking?: number;
  /** Turned by a quarter about (x, y), so that it runs down. */
  readonly isTurned?: true;
}

/** A path in SVG syntax with absolute commands M, L, C, Q, A, Z only. Caps and joins are round. */
export interface PathItem extends ItemBase, Stroke {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: string;
}

/** A straight line. */
export interface LineItem extends ItemBase, Stroke {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A picture by the hash of its bytes, and as a data: address where these are at hand. */
export interface ImageItem extends ItemBase {
  readonly type: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hash: string;
  readonly address?: string;
  readonly alt?: string;
  /** Only the largest circle in its middle is seen. */
  readonly isRound?: true;
}

/** A drawn sign: a face, a diamond or a symbol of a kind, in a square of `size` pixels. `color` is its main ink, `ground` what is knocked out of it; as an `outline`, a face has its features in `color` on a disc of `ground`. */
export interface IconItem extends ItemBase {
  readonly type: 'icon';
  readonly icon: IconName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly ground?: string;
  readonly outline?: boolean;
}

/** A finished picture: its size in pixels and what is on it, in drawing order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string | null;
  /** What it is called to those who do not see it; empty for a picture without a title. */
  readonly title: string;
  readonly items: readonly Item[];
  /** The name of the font that its texts are measured and drawn in; Inter when absent. */
  readonly font?: string;
}
