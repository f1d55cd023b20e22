import { strToU8, zlibSync } from 'fflate';
import { joinBytes } from './fontSubset.ts';

/** The objects of a PDF while it is written; what is added gets the next number. */
export class PdfFile {
  readonly #objects: (Uint8Array | null)[] = [];

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#objects.push(null);
  }

  /** Writes an object and tells its number. */
  add(text: string, number = this.reserve()): number {
    this.#objects[number - 1] = strToU8(`${number} 0 obj\n${text}\nendobj\n`);
    return number;
  }

  /** Writes bytes, packed unless they are, with the entries of their dictionary. */
  addStream(entries: string, bytes: Uint8Array, isPacked = false): number {
    const number = this.reserve();
    const data = isPacked ? bytes : zlibSync(bytes);
    const filter = isPacked ? '' : '/Filter/FlateDecode';
    this.#objects[number - 1] = joinBytes([
      strToU8(`${number} 0 obj\n<<${entries}${filter}/Length ${data.length}>>\nstream\n`),
      data,
      strToU8('\nendstream\nendobj\n'),
    ]);
    return number;
  }

  /** The whole file. */
  bytes(root: number, info: number): Uint8Array<ArrayBuffer> {
    const head = Uint8Array.of(...strToU8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 10);
    const objects = this.#objects.map((object) => object ?? new Uint8Array());
    let place = head.length;
    const places = objects.map(({ length }) => {
      place += length;
      return `${String(place - length).padStart(10, '0')} 00000 n \n`;
    });
    const count = objects.length + 1;
    const tail = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${count}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${place}\n%%EOF\n`;
    return joinBytes([head, ...objects, strToU8(tail)]);
  }
}

/** A text of any script as PDF writes it in dictionaries. */
export function pdfText(text: string): string {
  return `<FEFF${hexOf(text)}>`;
}

/** The units of a text as UTF-16, four digits each. */
export function hexOf(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return hex;
}
