import type { TFunction } from 'i18next';
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
  readonly notes: boolean;
}

/** What tells the file of a choice from others of the same map, in its name: *compact, slide*. The usual picture and the open file have nothing to tell. */
export function fileNote(t: TFunction, choice: ExportChoice): string {
  const { format, layout, scale, theme, title, legend, notes: hasNotes } = choice;
  if (format === 'json') return '';
  const size = scale === 'slide' ? t('exporting.noteSlide') : `${scale}×`;
  const notes = [
    layout === 'compact' && t('exporting.noteCompact'),
    format === 'png' && scale !== '2' && size,
    theme === 'dark' && t('exporting.noteDark'),
    !title && t('exporting.noteNoTitle'),
    !legend && t('exporting.noteNoLegend'),
    hasNotes && t('exporting.noteNotes'),
  ];
  return notes.filter((note) => note !== false).join(', ');
}

/** A length of so many pixels on paper, in whole millimetres, with 96 pixels to the inch. */
export function millimetres(pixels: number): number {
  return Math.round((pixels / 96) * 25.4);
}
