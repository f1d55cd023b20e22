import type { BothMaps } from '../derive/bothMaps.ts';
import type { LaneHeight, LayoutKind } from '../derive/layout.ts';
import { pictureOf, slideSize } from '../derive/pictureScene.ts';
import type { Scene } from '../derive/scene.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import type { ShownParts } from '../derive/shownParts.ts';
import type { Theme } from '../derive/theme.ts';
import { fontFacesFor } from '../formats/fonts.ts';
import { type Png, pngOf } from '../formats/png.ts';
import { type SvgContent, svgOf } from '../formats/svg.ts';
import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from './workspace.ts';

/** How large a picture is wanted: a multiple of its own size, or laid into a slide. */
export type PictureScale = '1' | '2' | '3' | 'slide';

/** What a person wants to see in a picture of the whole map. */
export interface PictureChoice {
  readonly layout: LayoutKind;
  readonly laneHeight: LaneHeight;
  readonly theme: Theme;
  readonly scale: PictureScale;
  readonly title: boolean;
  readonly legend: boolean;
  /** The notes on the map, which are for those who work on it. */
  readonly notes: boolean;
  /** Marks on the cards for which something is to be done. */
  readonly actions: boolean;
  /** Marks on the cards that are used the most and the least. */
  readonly popular: boolean;
  /** What is hidden or folded; all is shown when absent. */
  readonly shown?: ShownParts;
  /** The map of today is drawn beneath. */
  readonly both?: BothMaps;
  /** Which of the two maps in the document; as-is when absent. */
  readonly state?: Touchpoint['state'];
}

/** A slide is drawn with so many pixels for each of its own, so that it is sharp on large screens. */
const slideScale = 2;

/** The picture as a scene, from the document and from what of it is shown: never as large or as far off as it happens to be on screen. */
export function pictureScene(
  doc: Doc,
  { measure }: Pick<Workspace, 'measure'>,
  words: SceneWords,
  choice: PictureChoice,
): Scene {
  const { layout: kind, scale, ...look } = choice;
  const frame = scale === 'slide' ? { fitTo: slideSize } : {};
  return pictureOf(doc, { kind, measure, words, ...look, ...frame });
}

/** How many pixels of a PNG stand for one of the scene. */
function pngScaleOf(scale: PictureScale): number {
  return scale === 'slide' ? slideScale : Number(scale);
}

/** The picture as PNG. */
export async function pngFile(scene: Scene, scale: PictureScale): Promise<Png> {
  return pngOf(scene, { scale: pngScaleOf(scale) }, { images: await loadedImages(scene) });
}

/** The pictures in a scene, ready to be painted; one that cannot be shown is left out. */
export async function loadedImages({ items }: Scene): Promise<Map<string, HTMLImageElement>> {
  const loaded = new Map<string, HTMLImageElement>();
  for (const item of items) {
    if (item.type !== 'image' || item.address === undefined || loaded.has(item.hash)) continue;
    const image = new Image();
    image.src = item.address;
    await image.decode().then(
      () => loaded.set(item.hash, image),
      () => undefined,
    );
  }
  return loaded;
}

/** The texts of a picture that have no outline. */
function leftAsText(scene: Scene, outline: NonNullable<SvgContent['outline']>): Scene {
  return { ...scene, items: scene.items.filter((item) => item.type === 'text' && outline(item) === null) };
}

/** The picture as SVG with its fonts inside, and with what else it is to carry. */
export async function svgFile(
  scene: Scene,
  content: Pick<SvgContent, 'metadata' | 'outline'> = {},
): Promise<Blob> {
  const fontFaces = scene.font
    ? ''
    : await fontFacesFor(content.outline ? leftAsText(scene, content.outline) : scene);
  return new Blob([svgOf(scene, { ...content, fontFaces })], { type: 'image/svg+xml' });
}
