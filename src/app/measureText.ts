import type { Font, Measure } from '../derive/measure.ts';

/** More words than a very large map holds; beyond it the memory starts anew. */
const MOST_KEPT = 50_000;

/** Loads the font in every weight that maps are drawn in; without it, texts would be measured in another font. */
export async function loadFonts(): Promise<void> {
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 16px "Inter Variable"`)));
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
