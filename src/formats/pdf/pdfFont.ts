import { strToU8 } from 'fflate';
import { fontSubset } from './fontSubset.ts';
import { hexOf, type PdfFile } from './pdfFile.ts';
import type { TrueType } from './trueType.ts';

/** A font of a PDF: it remembers which glyphs were written, and only these are embedded. */
export class PdfFont {
  readonly #used = new Map<number, string>();
  readonly #font: TrueType;
  readonly #name: string;
  readonly number: number;

  constructor(file: PdfFile, font: TrueType, name: string) {
    this.#font = font;
    this.#name = name;
    this.number = file.reserve();
  }

  /** Whether it has a glyph for a character. */
  has(character: string): boolean {
    return this.#font.glyphs.has(character.codePointAt(0) ?? 0);
  }

  /** How wide a text is, in thousandths of its size. */
  widthOf(text: string): number {
    let sum = 0;
    for (const character of text) sum += this.#font.widthOf(this.#glyphOf(character));
    return sum;
  }

  /** A text as the numbers of its glyphs. */
  encode(text: string): string {
    let hex = '';
    for (const character of text) {
      const glyph = this.#glyphOf(character);
      if (!this.#used.has(glyph)) this.#used.set(glyph, character);
      hex += hex4(glyph);
    }
    return `<${hex}>`;
  }

  #glyphOf(character: string): number {
    return this.#font.glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
  }

  /** Embeds what was used of it. */
  write(file: PdfFile): void {
    const { ascent, descent, box } = this.#font;
    const used = [...this.#used].toSorted(([a], [b]) => a - b);
    const name = `${tagOf(used)}+${this.#name}`;
    const bytes = fontSubset(this.#font, this.#used.keys());
    const data = file.addStream(`/Length1 ${bytes.length}`, bytes);
    const descriptor = file.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags 32/FontBBox[${box.join(' ')}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight 727/StemV 80/FontFile2 ${data} 0 R>>`,
    );
    const widths = used.map(([glyph]) => `${glyph}[${Math.round(this.#font.widthOf(glyph) * 10) / 10}]`);
    const inner = file.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 0/W[${widths.join('')}]/CIDToGIDMap/Identity>>`,
    );
    const characters = file.addStream('', strToU8(toUnicode(used)));
    file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${inner} 0 R]/ToUnicode ${characters} 0 R>>`,
      this.number,
    );
  }
}

/** Six letters that tell one subset from another: the same glyphs always give the same. */
function tagOf(used: readonly (readonly [number, string])[]): string {
  let sum = 7;
  for (const [glyph] of used) sum = (sum * 31 + glyph) % 308_915_776;
  return Array.from({ length: 6 }, (_, at) =>
    String.fromCharCode(65 + (Math.floor(sum / 26 ** at) % 26)),
  ).join('');
}

function toUnicode(used: readonly (readonly [number, string])[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < used.length; at += 100) {
    const lines = used.slice(at, at + 100).map(([glyph, text]) => `<${hex4(glyph)}> <${hexOf(text)}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
}

function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}
