import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import type { Scene } from '../../../src/derive/scene.ts';
import { type PdfContent, pdfOf } from '../../../src/formats/pdf/pdf.ts';

const fontFile = (folder: string, name: string) =>
  new Uint8Array(
    readFileSync(
      new URL(`../../../node_modules/@expo-google-fonts/inter/${folder}/Inter_${name}.ttf`, import.meta.url),
    ),
  );

/** The font files that PDFs of tests are made with. */
export const fonts = {
  400: fontFile('400Regular', '400Regular'),
  500: fontFile('500Medium', '500Medium'),
  600: fontFile('600SemiBold', '600SemiBold'),
};

/** A PDF of scenes, in English. */
export function pdf(pages: readonly Scene[], content: Partial<PdfContent> = {}): Promise<Uint8Array> {
  return pdfOf(pages, { fonts, title: 'A map', language: 'en', ...content });
}

/** The text of a PDF with all its packed streams opened. */
export function opened(bytes: Uint8Array): string {
  const latin = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  const text = latin(bytes);
  const streams = [...text.matchAll(/\/FlateDecode\/Length (\d+)>>\nstream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return latin(unzlibSync(bytes.subarray(start, start + Number(found[1]))));
  });
  return [text, ...streams].join('\n');
}
