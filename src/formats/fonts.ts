import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import type { Scene } from '../derive/scene.ts';
import { type FontSubset, type SubsetName, subsetsFor } from './fontSubsets.ts';

const addresses: Readonly<Record<SubsetName, string>> = {
  latin,
  latinExt,
  vietnamese,
  greek,
  greekExt,
  cyrillic,
  cyrillicExt,
};

/** All text that a picture shows. */
export function textOf({ items }: Scene): string {
  return items.map((item) => (item.type === 'text' ? item.text : '')).join('');
}

/** Where a part of the font is served, and which characters are in it, as in the `unicode-range` of a style sheet. */
export interface FontAddress {
  readonly address: string;
  readonly range: string;
}

/** The parts of the font that a text needs, in the order in which a browser has to be given them. */
export function fontAddresses(text: string): FontAddress[] {
  return inOrder(text).map(({ name, range }) => ({
    address: new URL(addresses[name], document.baseURI).href,
    range,
  }));
}

/** The fonts that a picture needs as `@font-face` rules with data: addresses, read from where the product itself is served. */
export async function fontFacesFor(scene: Scene): Promise<string> {
  return fontFacesOf(textOf(scene), 'Inter');
}

/** The same for a text, under the name by which it asks for the font. */
export async function fontFacesOf(text: string, family: string): Promise<string> {
  const faces = await Promise.all(inOrder(text).map((subset) => fontFace(subset, family)));
  return faces.join('\n');
}

/** Of two parts that have a character browsers take the one given last: as in the style sheet of the page, that is the commonest. */
function inOrder(text: string): FontSubset[] {
  return subsetsFor(text).toReversed();
}

async function fontFace({ name, range }: FontSubset, family: string): Promise<string> {
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`The font could not be read (${response.status}).`);
  const data = base64(new Uint8Array(await response.arrayBuffer()));
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face{font-family:${family};font-style:normal;font-weight:100 900;src:${source};unicode-range:${range}}`;
}

/** Bytes as text. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  // Spread over one call, a whole font would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
