import type { ExportChoice, FormatId } from './exportChoice.ts';
import type { ExportFormat } from './exportFormat.ts';

/** Every kind of file, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'png',
    label: 'PNG',
    button: 'exporting.exportPng',
    extension: 'png',
    carries: 'wanted',
    load: async () => (await import('./pngFormat.tsx')).pngFormat,
  },
  {
    id: 'jpeg',
    label: 'JPEG',
    button: 'exporting.exportJpeg',
    extension: 'jpg',
    carries: 'never',
    load: async () => (await import('./pngFormat.tsx')).jpegFormat,
  },
  {
    id: 'svg',
    label: 'SVG',
    button: 'exporting.exportSvg',
    extension: 'svg',
    carries: 'wanted',
    load: async () => (await import('./svgFormat.tsx')).svgFormat,
  },
  {
    id: 'pdf',
    label: 'PDF',
    button: 'paper.exportPdf',
    extension: 'pdf',
    carries: 'wanted',
    load: async () => (await import('./pdfFormat.tsx')).pdfFormat,
  },
  {
    id: 'powerpoint',
    label: 'PowerPoint',
    button: 'slides.exportPowerPoint',
    extension: 'pptx',
    carries: 'asked',
    load: async () => (await import('./powerpointFormat.tsx')).powerpointFormat,
  },
  {
    id: 'web',
    label: 'web.name',
    button: 'web.export',
    extension: 'html',
    carries: 'wanted',
    load: async () => (await import('./webFormat.ts')).webFormat,
  },
  {
    id: 'print',
    label: 'paper.print',
    button: 'paper.printButton',
    extension: 'pdf',
    carries: 'never',
    load: async () => (await import('./printFormat.tsx')).printFormat,
  },
  {
    id: 'json',
    label: 'JSON',
    button: 'actions.saveCopy',
    extension: 'journey.json',
    carries: 'never',
    load: async () => (await import('./jsonFormat.ts')).jsonFormat,
  },
];

/** Whether the map goes into a file of a format. */
export function carriesMap({ carries }: ExportFormat, choice: ExportChoice): boolean {
  if (carries === 'never') return false;
  return carries === 'asked' ? choice.carriesAsked : choice.carries;
}

/** A format by its id. */
export function exportFormat(id: FormatId): ExportFormat {
  const found = exportFormats.find((format) => format.id === id) ?? exportFormats[0];
  if (!found) throw new Error('There is no format.');
  return found;
}
