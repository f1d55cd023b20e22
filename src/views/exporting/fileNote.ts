import type { TFunction } from 'i18next';
import type { ExportChoice } from './exportChoice.ts';

/** What tells the file of a choice from others of the same map, in its name: *compact, slide*. The usual picture and the open file have nothing to tell. */
export function fileNote(t: TFunction, choice: ExportChoice): string {
  const { format, look, shows, what } = choice;
  if (format === 'json') return '';
  const scale = choice.options[format]?.scale;
  const notes = [
    what.of !== 'map' && t(`exporting.noteOf.${what.of}`),
    shows !== 'asIs' && t(`exporting.noteShows.${shows}`),
    look.layout === 'compact' && t('exporting.noteCompact'),
    look.layout === 'wrapped' && t('exporting.noteWrapped'),
    look.frame === '16:9' && t('exporting.noteSlide'),
    look.frame === '4:3' && '4-3',
    ['1', '3', '4'].includes(String(scale)) && `${scale}×`,
    look.theme === 'dark' && t('exporting.noteDark'),
    look.theme === 'print' && t('exporting.notePrint'),
    !look.title && t('exporting.noteNoTitle'),
    !look.legend && t('exporting.noteNoLegend'),
    look.notes && t('exporting.noteNotes'),
  ];
  return notes.filter((note) => note !== false).join(', ');
}

/** A length of so many pixels on paper, in whole millimetres, with 96 pixels to the inch. */
export function millimetres(pixels: number): number {
  return Math.round((pixels / 96) * 25.4);
}
