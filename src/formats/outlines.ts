import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { Font } from 'opentype.js';
import type { Measure } from '../derive/measure.ts';
import type { Scene, TextItem } from '../derive/scene.ts';
import { glyphPath } from './glyphPath.ts';

/** The path of a line of text where it stands; null when it has to stay text. */
type Outline = (item: TextItem) => string | null;

const addresses = { 400: regular, 500: medium, 600: semiBold } as const;

/** Reads the fonts that a picture needs and draws its letters as paths. */
export async function outlinesFor({ items }: Scene, measure: Measure): Promise<Outline> {
  const weights = new Set(items.flatMap((item) => (item.type === 'text' ? [item.weight] : [])));
  const loaded = await Promise.all(
    [...weights].map(async (weight) => [weight, await fontOf(weight)] as const),
  );
  const fonts = new Map(loaded);
  return (item) => {
    const font = fonts.get(item.weight);
    return font ? outlineOf(item, font, measure) : null;
  };
}

async function fontOf(weight: keyof typeof addresses): Promise<Font> {
  const [{ parse }, response] = await Promise.all([import('opentype.js'), fetch(addresses[weight])]);
  if (!response.ok) throw new Error(`The font could not be read (${response.status}).`);
  return parse(await response.arrayBuffer());
}

/** A line of text as a path; null where the font cannot draw all of it. */
export function outlineOf(item: TextItem, font: Font, measure: Measure): string | null {
  const { text, x, y, size, anchor = 'start', tracking = 0 } = item;
  const length = measure(text, item) + tracking * text.length;
  const left = x - { start: 0, middle: length / 2, end: length }[anchor];
  return glyphPath(text, font, { x: left, y, size, length });
}
