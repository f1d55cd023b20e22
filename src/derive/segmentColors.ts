/** The shape of a segment's points where several segments share one picture. Diamonds are left to moments of truth. */
export type PointShape = 'circle' | 'square' | 'triangle' | 'triangleDown' | 'pentagon' | 'hexagon';

/** How one segment is told from another: ink and tint in a theme, and the same dash and shape in every theme. */
export interface SegmentColor {
  readonly ink: string;
  readonly tint: string;
  /** In pixels; empty for a solid line. */
  readonly dash: readonly number[];
  readonly shape: PointShape;
}

type Row = readonly [light: string, lightTint: string, dark: string, darkTint: string];

/** Chosen so that any two, and any one and an emotion, stay well apart in both themes. */
const inks: readonly Row[] = [
  ['#2a2d34', '#e6e7ea', '#e3e4e8', '#34363b'],
  ['#7b4fc0', '#eee7f8', '#a884f2', '#33294a'],
  ['#4c7a2a', '#e9f1e0', '#8cbf5e', '#27341b'],
  ['#2c6aa4', '#e6eef5', '#84b9fb', '#2b3543'],
  ['#9d1e7a', '#f3e4ef', '#e668bd', '#3c2638'],
  ['#885206', '#f1eae1', '#d08528', '#382c1d'],
  ['#26695e', '#e5edec', '#8bcec0', '#2c3939'],
  ['#a30232', '#f4e1e6', '#f96474', '#40262b'],
  ['#575a32', '#ebebe6', '#b7b98c', '#34352f'],
  ['#8d3b58', '#f1e7eb', '#f79bb7', '#3f3037'],
  ['#7a5d81', '#f0ecf1', '#d6b6de', '#39343e'],
  ['#9b513f', '#f3eae8', '#de8b76', '#3b2d2b'],
];

const marks: readonly (readonly [PointShape, readonly number[]])[] = [
  ['circle', []],
  ['square', []],
  ['triangle', [6, 4]],
  ['triangleDown', [6, 4]],
  ['pentagon', [2, 4]],
  ['hexagon', [2, 4]],
  ['circle', [6, 4]],
  ['square', [6, 4]],
  ['triangle', [2, 4]],
  ['triangleDown', [2, 4]],
  ['pentagon', [10, 4, 2, 4]],
  ['hexagon', [10, 4, 2, 4]],
];

/** The twelve segment colours of a theme in their order, `s1` to `s12`. */
export function segmentColors(name: 'light' | 'dark'): readonly SegmentColor[] {
  return inks.map(([light, lightTint, dark, darkTint], index) => {
    const [shape, dash] = marks[index] ?? ['circle', []];
    return name === 'light'
      ? { ink: light, tint: lightTint, dash, shape }
      : { ink: dark, tint: darkTint, dash, shape };
  });
}
