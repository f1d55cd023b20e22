import type { Item } from '../../derive/scene.ts';
import { escapeXml } from '../escapeXml.ts';

/** How many of the units of PowerPoint stand for a pixel of a slide 1600 pixels wide. */
export const unitsPerPixel = 12_192_000 / 1_600;

/** What shapes need to be written. */
export interface ShapeTools {
  readonly font: string;
  /** The words for a sign; for the line of a curve; null for what only decorates. */
  describe(item: Item): string | null;
  /** The relation of a picture by its hash. */
  image(hash: string): string | null;
  /** A number that no other shape of the slide has. */
  nextId(): number;
}

/** A length in the units of PowerPoint. */
export function units(pixels: number): number {
  return Math.round(pixels * unitsPerPixel);
}

/** The name of a shape with what it is for those who do not see it. */
export function shapeHead(name: string, alt: string | null, tools: ShapeTools): string {
  const id = tools.nextId();
  const label = escapeXml(`${name} ${id}`);
  if (alt) return `<p:cNvPr id="${id}" name="${label}" descr="${escapeXml(alt)}"/>`;
  return `<p:cNvPr id="${id}" name="${label}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>`;
}

/** Where a shape stands. */
export function frameOf(x: number, y: number, width: number, height: number, more = ''): string {
  return `<a:xfrm${more}><a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${Math.max(0, units(width))}" cy="${Math.max(0, units(height))}"/></a:xfrm>`;
}

/** A colour, with how much of it covers what is below. */
export function colorOf(color: string, opacity = 1): string {
  const hex = /^#[\da-f]{6}/i.test(color) ? color.slice(1, 7).toUpperCase() : '000000';
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:srgbClr val="${hex}">${alpha}</a:srgbClr>`;
}
