import { strToU8 } from 'fflate';
import type { PdfFile } from './pdfFile.ts';
import type { PdfFont } from './pdfFont.ts';

/** A picture as it is put into a PDF: a JPEG file, or pixels of four bytes. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly jpeg?: Uint8Array;
  readonly pixels?: Uint8ClampedArray;
}

/** The fonts of a PDF by their weight. */
export type PdfFonts = Readonly<Record<400 | 500 | 600, PdfFont>>;

/** What the pages of a PDF share: fonts, pictures and transparencies, each once. */
export class PdfResources {
  readonly #pictures = new Map<PdfPicture, number>();
  readonly #opacities = new Map<number, number>();
  readonly #file: PdfFile;
  readonly fonts: PdfFonts;

  constructor(file: PdfFile, fonts: PdfFonts) {
    this.#file = file;
    this.fonts = fonts;
  }

  /** The name of a picture; it is written when it is met first. */
  picture(picture: PdfPicture): string {
    const number = this.#pictures.get(picture) ?? writePicture(this.#file, picture);
    this.#pictures.set(picture, number);
    return `P${number}`;
  }

  /** The name of a transparency. */
  opacity(value: number): string {
    const part = Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
    const number = this.#opacities.get(part) ?? this.#file.add(`<</ca ${part}/CA ${part}>>`);
    this.#opacities.set(part, number);
    return `G${number}`;
  }

  /** The dictionary of all of it, with the fonts written. */
  write(): string {
    const weights = [400, 500, 600] as const;
    for (const weight of weights) this.fonts[weight].write(this.#file);
    const list = (letter: string, numbers: Iterable<number>) =>
      [...numbers].map((number) => `/${letter}${number} ${number} 0 R`).join('');
    const fonts = weights.map((weight) => `/F${weight} ${this.fonts[weight].number} 0 R`).join('');
    return `<</Font<<${fonts}>>/XObject<<${list('P', this.#pictures.values())}>>/ExtGState<<${list('G', this.#opacities.values())}>>>>`;
  }
}

function writePicture(file: PdfFile, { width, height, jpeg, pixels }: PdfPicture): number {
  const size = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8`;
  if (jpeg) return file.addStream(`${size}/ColorSpace/DeviceRGB/Filter/DCTDecode`, jpeg, true);
  const source = pixels ?? new Uint8ClampedArray(width * height * 4);
  const colors = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  for (let at = 0; at < alpha.length; at++) {
    colors.set(source.subarray(at * 4, at * 4 + 3), at * 3);
    alpha[at] = source[at * 4 + 3] ?? 0;
  }
  const mask = file.addStream(`${size}/ColorSpace/DeviceGray`, alpha);
  return file.addStream(`${size}/ColorSpace/DeviceRGB/SMask ${mask} 0 R`, colors);
}

/** The attachment of a PDF, as an entry of its catalogue. */
export function attachment(file: PdfFile, packed: Uint8Array): string {
  const stream = file.addStream(
    '/Type/EmbeddedFile/Subtype/application#2Fjson/ThroughlineMap true/Filter/FlateDecode',
    packed,
    true,
  );
  const name = '(map.journey.json)';
  const spec = file.add(
    `<</Type/Filespec/F ${name}/UF ${name}/AFRelationship/Source/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
  );
  return `/Names<</EmbeddedFiles<</Names[${name} ${spec} 0 R]>>>>/AF[${spec} 0 R]`;
}

/** The text of a content as bytes. */
export function contentBytes(lines: readonly string[]): Uint8Array {
  return strToU8(`${lines.join('\n')}\n`);
}
