import type { TextItem } from '../../derive/scene.ts';
import { shortNumber as n } from '../../derive/shapePaths.ts';
import { textDirection } from '../../derive/textDirection.ts';
import { inkOf } from './pdfColors.ts';
import { hexOf } from './pdfFile.ts';
import type { PdfFont } from './pdfFont.ts';
import type { PdfPicture, PdfResources } from './pdfResources.ts';

/** A piece of a line that the embedded font cannot write, as a picture: how wide it is, and where it lies about its baseline, in pixels of the scene. */
export interface DrawnText extends PdfPicture {
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  readonly shownWidth: number;
  readonly shownHeight: number;
}

/** Draws a piece of a line that the embedded font cannot write; null where nothing can draw it. */
export type DrawText = (item: TextItem, text: string) => DrawnText | null;

interface Run {
  readonly text: string;
  readonly drawn: DrawnText | null;
  readonly width: number;
}

/** The operators that write a line of text; what the font lacks is a picture with its text behind it. */
export function textOperators(item: TextItem, resources: PdfResources, draw: DrawText): string[] {
  const { x, y, size, weight, anchor = 'start', tracking = 0 } = item;
  const font = resources.fonts[weight];
  const runs = runsOf(item, font, draw);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let along = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  const lines: string[] = [];
  for (const run of runs) {
    const [left, top] = item.isTurned ? [x, y + along] : [x + along, y];
    const matrix = item.isTurned ? `0 1 1 0 ${n(left)} ${n(top)} Tm` : `1 0 0 -1 ${n(left)} ${n(top)} Tm`;
    const begin = `BT /F${weight} ${precise(size)} Tf ${tracking ? `${precise(tracking)} Tc ` : ''}${matrix}`;
    if (run.drawn) {
      lines.push(
        `/Span<</ActualText<FEFF${hexOf(run.text)}>>>BDC ${begin} 3 Tr ${font.encode(' ')} Tj ET EMC`,
      );
      lines.push(pictureOperators(run.drawn, [left, top], Boolean(item.isTurned), resources));
    } else {
      lines.push(...writtenOperators(item, begin, font.encode(run.text)));
    }
    along += run.width;
  }
  return lines;
}

function writtenOperators({ fill, halo, haloWidth = 1, tracking }: TextItem, begin: string, text: string) {
  const end = tracking ? ' 0 Tc ET' : ' ET';
  const under = halo
    ? [`/Artifact BMC ${inkOf(halo, 'RG')} ${n(haloWidth)} w 1 j [] 0 d ${begin} 1 Tr ${text} Tj${end} EMC`]
    : [];
  return [...under, `${inkOf(fill, 'rg')} ${begin} 0 Tr ${text} Tj${end}`];
}

function pictureOperators(
  drawn: DrawnText,
  [x, y]: readonly [number, number],
  isTurned: boolean,
  resources: PdfResources,
): string {
  const { left, top, shownWidth: width, shownHeight: height } = drawn;
  const place = isTurned
    ? `0 ${n(width)} ${n(height)} 0 ${n(x - top - height)} ${n(y + left)}`
    : `${n(width)} 0 0 ${n(-height)} ${n(x + left)} ${n(y + top + height)}`;
  return `q ${place} cm /${resources.picture(drawn)} Do Q`;
}

/** Pieces that the font can write, and pieces that it cannot; a line that runs to the left is one piece, for its letters change with their neighbours. */
function runsOf(item: TextItem, font: PdfFont, draw: DrawText): Run[] {
  const text = item.text.replace(/\p{Cc}/gu, '');
  const width = (part: string) =>
    (font.widthOf(part) * item.size) / 1000 + (item.tracking ?? 0) * [...part].length;
  const written = (part: string): Run => ({ text: part, drawn: null, width: width(part) });
  if (!isForeign(text, (character) => font.has(character))) return [written(text)];
  return piecesOf(text, font).map((part) => {
    if (!isForeign(part, (character) => font.has(character))) return written(part);
    const drawn = draw(item, part);
    return drawn ? { text: part, drawn, width: drawn.advance } : written(part);
  });
}

/** Whether a text has something that a font cannot write. */
export function isForeign(text: string, has: (character: string) => boolean): boolean {
  if (textDirection(text) === 'rtl') return true;
  for (const character of text) if (!has(character)) return true;
  return false;
}

function piecesOf(text: string, font: PdfFont): string[] {
  if (textDirection(text) === 'rtl') return [text];
  const pieces: { text: string; isForeign: boolean }[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const isOther = isForeign(segment, (character) => font.has(character));
    const last = pieces.at(-1);
    if (last?.isForeign === isOther) last.text += segment;
    else pieces.push({ text: segment, isForeign: isOther });
  }
  return pieces.map((piece) => piece.text);
}

function precise(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
