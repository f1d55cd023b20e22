import type { Font, Measure } from '../derive/measure.ts';

/** More words than a very large map holds; beyond it the memory starts anew. */
const MOST_KEPT = 50_000;

/** A letter out of each part into which the font is cut: Latin, Vietnamese, Greek and Cyrillic. */
const LETTERS = 'aąạαἀяѣ';

/** Loads every part of the font that maps are drawn in: a text that is measured before its part is there is measured in another font. */
export async function loadFonts(): Promise<void> {
  try {
    await document.fonts.load('16px "Inter Variable"', LETTERS);
  } catch {
    // A font that cannot be had keeps nobody from their maps: they are measured and drawn in that of the system.
  }
}

/** Measures text as the browser draws it, and remembers what it measured. */
export function browserMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text.');
  const widths = new Map<string, number>();
  let current = '';
  return (text: string, { size, weight }: Font) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const font = `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;
    if (font !== current) {
      context.font = font;
      current = font;
    }
    const width = context.measureText(text).width;
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
