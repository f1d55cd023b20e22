import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Measure } from '../../derive/measure.ts';
import { movedItems } from '../../derive/movedItems.ts';
import type { Item, Scene } from '../../derive/scene.ts';
import type { NativePart } from '../../derive/slides/nativePart.ts';
import { colorOf } from './pptxFrame.ts';
import { nativeShape } from './pptxNative.ts';
import { frameParts, notesXml, type Relation, relations, slideXml } from './pptxParts.ts';
import { shapeOf } from './pptxShapes.ts';
import { withBlocks } from './pptxText.ts';

/** A slide: a scene laid into 16:9, and what the person who presents it has in the notes. */
export interface Slide {
  readonly scene: Scene;
  readonly notes: readonly string[];
  /** What of the scene is a thing of PowerPoint's own. */
  readonly native?: readonly NativePart[];
}

/** What a presentation is made with besides its slides. */
export interface PptxContent {
  readonly title: string;
  /** The font that texts name; they were broken with `measure`, which measures it. */
  readonly font: string;
  readonly measure: Measure;
  /** PNG files by hash. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
  describe(item: Item): string | null;
  /** A packed map that goes into the file. */
  readonly map?: Uint8Array;
  readonly signal?: AbortSignal;
  progress?(done: number): void;
}

/** The part of a presentation that holds a map. */
export const mapPart = 'customXml/throughline.bin';

/** Zip files know times; always the same one, so that the same map gives the same bytes and nothing is told of when. */
const noTime = new Date(2000, 0, 1, 12);

const size = { width: 1_600, height: 900 };

/** Scenes as the slides of a presentation of PowerPoint: every shape and text can be changed there. */
export async function pptxOf(
  slides: readonly Slide[],
  content: PptxContent,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  const add = (name: string, text: string) => {
    files[name] = [strToU8(text), { mtime: noTime }];
  };
  for (const [name, text] of Object.entries(frameParts(slides.length, content.title, content.font)))
    add(name, text);
  const top: Relation[] = [
    ['rId1', 'officeDocument', 'ppt/presentation.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ];
  if (content.map) {
    files[mapPart] = [content.map, { mtime: noTime, level: 0 }];
    add('[Content_Types].xml', withBinary(frameParts(slides.length, '', '')['[Content_Types].xml'] ?? ''));
    top.push(['rId3', 'urn:throughline:map', mapPart]);
  }
  add('_rels/.rels', relations(top));
  const media = [...(content.images ?? new Map<string, Uint8Array>())];
  media.forEach(([, bytes], at) => {
    files[`ppt/media/image${at + 1}.png`] = [bytes, { mtime: noTime, level: 0 }];
  });
  for (const [at, slide] of slides.entries()) {
    addSlide(
      slide,
      at + 1,
      content,
      media.map(([hash]) => hash),
      add,
    );
    content.progress?.(((at + 1) / slides.length) * 0.9);
    await new Promise((resolve) => setTimeout(resolve));
    content.signal?.throwIfAborted();
  }
  return new Uint8Array(zipSync(files, { level: 6 }));
}

function addSlide(
  { scene, notes, native = [] }: Slide,
  number: number,
  content: PptxContent,
  hashes: readonly string[],
  add: (name: string, text: string) => void,
): void {
  let id = 1;
  const used = new Set<number>();
  const tools = {
    font: content.font,
    describe: content.describe,
    nextId: () => {
      id += 1;
      return id;
    },
    image: (hash: string) => {
      const at = hashes.indexOf(hash);
      if (at < 0) return null;
      used.add(at);
      return `rIdImage${at + 1}`;
    },
  };
  const drawn = new Set(native.flatMap(({ items }) => items));
  const loose = { ...scene, items: scene.items.filter((item) => !drawn.has(item)) };
  const shapes = [
    ...withBlocks(fittedItems(loose), content.measure).map((part) => shapeOf(part, tools)),
    ...native.map((part) => nativeShape(part, tools)),
  ];
  const ground = scene.background ? `<a:solidFill>${colorOf(scene.background)}</a:solidFill>` : '<a:noFill/>';
  add(`ppt/slides/slide${number}.xml`, slideXml(shapes.join(''), ground));
  add(
    `ppt/slides/_rels/slide${number}.xml.rels`,
    relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ...[...used].map((at): Relation => [`rIdImage${at + 1}`, 'image', `../media/image${at + 1}.png`]),
    ]),
  );
  add(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(notes));
  add(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relations([
      ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
      ['rId2', 'slide', `../slides/slide${number}.xml`],
    ]),
  );
}

/** A scene as large as it gets on a slide, in its middle. */
function fittedItems({ width, height, items }: Scene): readonly Item[] {
  if (width === size.width && height === size.height) return items;
  const scale = Math.min(size.width / width, size.height / height);
  return movedItems(items, (size.width - width * scale) / 2, (size.height - height * scale) / 2, scale);
}

function withBinary(types: string): string {
  return types.replace(
    '</Types>',
    '<Default Extension="bin" ContentType="application/octet-stream"/></Types>',
  );
}
