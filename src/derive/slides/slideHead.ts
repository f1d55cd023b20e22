import type { ActionLine } from '../analysis/actionLines.ts';
import { breakLines } from '../breakLines.ts';
import type { PictureOptions } from '../pictureScene.ts';
import type { Item, Scene } from '../scene.ts';
import { shortLine } from '../shortLine.ts';
import { columnLines, type TextStyle } from '../textLines.ts';
import type { Theme } from '../theme.ts';
import type { NativePart } from './nativePart.ts';
import type { Sheet } from './sheet.ts';

/** A slide with native parts; their items are in the scene, too. */
export interface NativeSlide {
  readonly scene: Scene;
  readonly native: readonly NativePart[];
  /** The actions that it is about. */
  readonly told: readonly ActionLine[];
}

/** How texts on such a slide look. None is smaller than 9 points, which are 15 pixels. */
export function slideTexts(
  theme: Theme,
): Readonly<Record<'plain' | 'strong' | 'small' | 'heading', TextStyle>> {
  return {
    plain: { size: 20, weight: 400, lineHeight: 27, fill: theme.text },
    strong: { size: 20, weight: 600, lineHeight: 27, fill: theme.text },
    small: { size: 17, weight: 400, lineHeight: 24, fill: theme.text2 },
    heading: { size: 18, weight: 600, lineHeight: 24, fill: theme.emotions[1].text },
  };
}

/** The title of such a slide or sheet with a line under it. */
export function headItems(
  title: string,
  about: string,
  { theme, measure, accent }: PictureOptions,
  { side, head, ...sheet }: Sheet,
): Item[] {
  const width = sheet.width - 2 * side;
  const place = { x: side, width };
  const large: TextStyle = { size: 44, weight: 600, lineHeight: 54, fill: theme.text };
  const small: TextStyle = { size: 22, weight: 400, lineHeight: 30, fill: theme.text2 };
  const bar: Item[] = accent
    ? [{ type: 'rect', x: 0, y: 0, width: sheet.width, height: 8, fill: accent }]
    : [];
  return [
    ...bar,
    ...columnLines(breakLines(title, large, width, measure, 1), place, head, large),
    ...columnLines([shortLine(about, small, width, measure)].filter(Boolean), place, head + 58, small),
  ];
}
