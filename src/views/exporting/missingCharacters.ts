import type { Scene } from '../../derive/scene.ts';
import { subsetsFor } from '../../formats/fontSubsets.ts';
import { paintFonts } from '../../formats/paint.ts';

const side = 32;

/** No font has a sign for it, so it shows what missing characters look like. */
const nowhere = '\u{10FFFE}';

/** More different characters than a person could be told of; the first ones tell enough. */
const mostLooked = 600;

const known = new Map<string, boolean>();

/** The characters of a picture for which this machine has no font, so that they would be drawn as boxes. */
export function missingCharacters({ items, font }: Scene): string[] {
  const all = foreignIn(items);
  const context = all.length > 0 ? blankContext() : null;
  if (!context) return [];
  const box = drawn(context, nowhere, font);
  return all.slice(0, mostLooked).filter((character) => {
    const isMissing = known.get(character) ?? drawn(context, character, font) === box;
    known.set(character, isMissing);
    return isMissing;
  });
}

/** Each character is asked about once, however often it is written: large maps have hundreds of thousands. */
function foreignIn(items: Scene['items']): string[] {
  const all = new Set<string>();
  for (const item of items)
    if (item.type === 'text' && beyondAscii.test(item.text))
      for (const character of item.text) all.add(character);
  return [...all].filter(isForeign);
}

const beyondAscii = /[^ -~]/;

/** What is not in the font of the product, is seen, and stands by itself. */
function isForeign(character: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(character) && subsetsFor(character).length === 0;
}

function blankContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true });
}

function drawn(context: CanvasRenderingContext2D, character: string, font: string | undefined): string {
  context.clearRect(0, 0, side, side);
  context.font = `400 ${side * 0.7}px ${paintFonts(font)}`;
  context.fillText(character, 2, side * 0.75);
  return context.getImageData(0, 0, side, side).data.join();
}
