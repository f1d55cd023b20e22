/** What the first bytes of a picture say; an SVG may not say how large it is, and has 0 by 0 here. */
export interface PictureHeader {
  readonly format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'svg';
  readonly width: number;
  readonly height: number;
}

/** Reads how large a picture says it is, without unpacking it; null when the bytes are no picture that is known here. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of [png, jpeg, webp, gif, avif, svg]) {
    const header = attempt(() => read(view));
    if (header) return header;
  }
  return null;
}

/** Reading beyond the end of bytes that were cut off throws: then they are no picture. */
function attempt(read: () => PictureHeader | null): PictureHeader | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function word(view: DataView, at: number, length = 4): string {
  const codes = Array.from({ length }, (_, index) => view.getUint8(at + index));
  return String.fromCharCode(...codes);
}

function sized(format: PictureHeader['format'], width: number, height: number): PictureHeader | null {
  return width > 0 && height > 0 ? { format, width, height } : null;
}

function png(view: DataView): PictureHeader | null {
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  return isPng && word(view, 12) === 'IHDR' ? sized('png', view.getUint32(16), view.getUint32(20)) : null;
}

/** The markers in the order in which they stand, up to the one that begins a frame. */
function jpeg(view: DataView): PictureHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webp(view: DataView): PictureHeader | null {
  if (word(view, 0) !== 'RIFF' || word(view, 8) !== 'WEBP') return null;
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (word(view, 12)) {
    case 'VP8X':
      return sized('webp', three(24) + 1, three(27) + 1);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sized('webp', (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return null;
  }
}

function gif(view: DataView): PictureHeader | null {
  if (!/^GIF8[79]a$/.test(word(view, 0, 6))) return null;
  return sized('gif', view.getUint16(6, true), view.getUint16(8, true));
}

/** The largest of the sizes that stand in the first part; a picture of tiles names those too. */
function avif(view: DataView): PictureHeader | null {
  if (word(view, 4) !== 'ftyp' || !/^avi[fs]$/.test(word(view, 8))) return null;
  let [width, height] = [0, 0];
  for (let at = 12; at + 16 <= Math.min(view.byteLength, 65_536); at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return sized('avif', width, height);
}

function svg(view: DataView): PictureHeader | null {
  const start = new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 4_096));
  const text = new TextDecoder().decode(start);
  return /^\s*</.test(text) && /<svg[\s>]/.test(text) ? { format: 'svg', width: 0, height: 0 } : null;
}
