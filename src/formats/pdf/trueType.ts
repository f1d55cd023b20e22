/** A font file that was read: where its glyphs are and how wide. */
export interface TrueType {
  readonly bytes: Uint8Array;
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly number[];
  readonly glyphs: ReadonlyMap<number, number>;
  /** The width of a glyph, in thousandths of the size. */
  widthOf(glyph: number): number;
}

/** Reads a TrueType font. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let at = 0; at < view.getUint16(4); at++) {
    const entry = 12 + at * 16;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(name, bytes.subarray(start, start + view.getUint32(entry + 12)));
  }
  const table = (name: string) => viewOf(tableOf(tables, name));
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const unitsPerEm = head.getUint16(18);
  const scaled = (value: number) => Math.round((value * 1000) / unitsPerEm);
  const metrics = hhea.getUint16(34);
  return {
    bytes,
    tables,
    unitsPerEm,
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    box: [36, 38, 40, 42].map((at) => scaled(head.getInt16(at))),
    glyphs: glyphsOf(table('cmap')),
    widthOf: (glyph) => (hmtx.getUint16(Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}

/** A table of a font; a font without it cannot be used. */
export function tableOf(tables: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const table = tables.get(name);
  if (!table) throw new Error(`The font has no table ${name}.`);
  return table;
}

/** Bytes to read numbers from. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The glyph of each character, from the widest of the tables that Unicode has. */
function glyphsOf(cmap: DataView): Map<number, number> {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(8 + at * 8));
  const whole = starts.find((start) => cmap.getUint16(start) === 12);
  const basic = starts.find((start) => cmap.getUint16(start) === 4);
  if (whole !== undefined) return groupedGlyphs(cmap, whole);
  return basic === undefined ? new Map() : basicGlyphs(cmap, basic);
}

function groupedGlyphs(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < cmap.getUint32(start + 12); at++) {
    const group = start + 16 + at * 12;
    const [first, last, glyph] = [0, 4, 8].map((by) => cmap.getUint32(group + by));
    for (let code = first ?? 0; code <= (last ?? -1); code++)
      glyphs.set(code, (glyph ?? 0) + code - (first ?? 0));
  }
  return glyphs;
}

function basicGlyphs(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = cmap.getUint16(start + 6);
  for (let at = 0; at < size; at += 2) {
    const last = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + size + at);
    const delta = cmap.getUint16(start + 16 + 2 * size + at);
    const place = start + 16 + 3 * size + at;
    const offset = cmap.getUint16(place);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const found = offset === 0 ? code : cmap.getUint16(place + offset + 2 * (code - first));
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}
