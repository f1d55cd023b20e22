import type { Font as GlyphFont } from 'opentype.js';

/** Where a line of text begins on its baseline, how large it is, and how long it was measured to be. */
interface GlyphLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly length: number;
}

/** A line of text as a path, exactly as long as it was measured; null where a letter of it is not in the font or cannot stand by itself. */
export function glyphPath(text: string, font: GlyphFont, { x, y, size, length }: GlyphLine): string | null {
  const letters = Array.from(text.normalize('NFC'));
  // Marks that belong to the letter before them would be drawn beside it.
  if (letters.some((letter) => /\p{M}/u.test(letter))) return null;
  const glyphs = letters.map((letter) => font.charToGlyph(letter));
  if (glyphs.some(({ index }) => index === 0)) return null;
  const scale = size / font.unitsPerEm;
  const steps = glyphs.map((glyph, at) => {
    const next = glyphs[at + 1];
    return ((glyph.advanceWidth ?? 0) + (next ? font.getKerningValue(glyph, next) : 0)) * scale;
  });
  // The font on screen and the one that is drawn differ by a hair in how wide they run.
  const spread = (length - steps.reduce((sum, step) => sum + step, 0)) / Math.max(1, glyphs.length);
  let left = x;
  return glyphs
    .map((glyph, at) => {
      const path = glyph.getPath(left, y, size).toPathData(2);
      left += (steps[at] ?? 0) + spread;
      return path;
    })
    .join('');
}
