import { type TrueType, tableOf, viewOf } from './trueType.ts';

/** What a reader of PDF needs of a font. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** A font file with the outlines of these glyphs alone; every glyph keeps its number. */
export function fontSubset(font: TrueType, wanted: Iterable<number>): Uint8Array {
  const outlines = outlinesOf(font);
  const used = withParts(outlines, wanted);
  const parts: Uint8Array[] = [];
  const loca = new Uint8Array((outlines.count + 1) * 4);
  const places = viewOf(loca);
  let end = 0;
  for (let glyph = 0; glyph < outlines.count; glyph++) {
    places.setUint32(glyph * 4, end);
    if (!used.has(glyph)) continue;
    const outline = outlines.of(glyph);
    parts.push(outline);
    end += outline.length;
    const rest = (4 - (end % 4)) % 4;
    if (rest > 0) parts.push(new Uint8Array(rest));
    end += rest;
  }
  places.setUint32(outlines.count * 4, end);
  const head = tableOf(font.tables, 'head').slice();
  viewOf(head).setInt16(50, 1);
  const changed = new Map([
    ...font.tables,
    ['loca', loca],
    ['glyf', joinBytes(parts)],
    ['head', head],
  ] as const);
  return fontFile(
    kept.flatMap((name) => (changed.has(name) ? [[name, tableOf(changed, name)] as const] : [])),
  );
}

interface Outlines {
  readonly count: number;
  of(glyph: number): Uint8Array;
}

function outlinesOf({ tables }: TrueType): Outlines {
  const [loca, glyf] = [viewOf(tableOf(tables, 'loca')), tableOf(tables, 'glyf')];
  const isLong = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  const start = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return {
    count,
    of: (glyph) => (glyph < count ? glyf.subarray(start(glyph), start(glyph + 1)) : new Uint8Array()),
  };
}

/** The glyphs with those that they are put together from; glyph 0 is always there. */
function withParts(outlines: Outlines, wanted: Iterable<number>): Set<number> {
  const used = new Set([0, ...wanted]);
  for (const glyph of used) {
    const outline = outlines.of(glyph);
    if (outline.length < 10 || viewOf(outline).getInt16(0) >= 0) continue;
    for (const part of partsOf(viewOf(outline))) used.add(part);
  }
  return used;
}

function partsOf(outline: DataView): number[] {
  const parts: number[] = [];
  let at = 10;
  for (;;) {
    const flags = outline.getUint16(at);
    parts.push(outline.getUint16(at + 2));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if (!(flags & 0x20)) return parts;
  }
}

function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const head = new Uint8Array(12 + tables.length * 16);
  const view = viewOf(head);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, at) => {
    view.setUint16(4 + at * 2, value);
  });
  const parts: Uint8Array[] = [head];
  let start = head.length;
  tables.forEach(([name, table], at) => {
    const entry = 12 + at * 16;
    for (let letter = 0; letter < 4; letter++) head[entry + letter] = name.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(table));
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, table.length);
    const rest = (4 - (table.length % 4)) % 4;
    parts.push(table, new Uint8Array(rest));
    start += table.length + rest;
  });
  return joinBytes(parts);
}

function checksum(table: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = table.subarray(at, at + 4);
    sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) >>> 0;
  }
  return sum;
}

/** Bytes one behind the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
