import type { LayoutKind } from '../derive/layout.ts';
import type { PictureScale } from '../ui/pictures.ts';

/** The kinds of file that a map can be taken away as. */
export type ExportFormat = 'png' | 'svg' | 'json';

/** What is chosen in the dialog. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly layout: LayoutKind;
  readonly scale: PictureScale;
  readonly theme: 'light' | 'dark';
  readonly title: boolean;
  readonly legend: boolean;
}

/** A length of so many pixels on paper, in whole millimetres, with 96 pixels to the inch. */
export function millimetres(pixels: number): number {
  return Math.round((pixels / 96) * 25.4);
}
