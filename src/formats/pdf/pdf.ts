import { Zlib } from 'fflate';
import type { Scene } from '../../derive/scene.ts';
import { joinBytes } from './fontSubset.ts';
import { inkOf } from './pdfColors.ts';
import { type ContentTools, itemOperators } from './pdfContent.ts';
import { PdfFile, pdfText } from './pdfFile.ts';
import { PdfFont } from './pdfFont.ts';
import { attachment, contentBytes, type PdfPicture, PdfResources } from './pdfResources.ts';
import type { TaggedPage } from './pdfSections.ts';
import { type AltOf, isNextLine, PageTags } from './pdfTags.ts';
import type { DrawText } from './pdfText.ts';
import { treeEntries } from './pdfTree.ts';
import { readTrueType } from './trueType.ts';

/** What a PDF is made with besides its pages. */
export interface PdfContent {
  /** The files of the font, by weight. */
  readonly fonts: Readonly<Record<400 | 500 | 600, Uint8Array>>;
  readonly title: string;
  readonly language: string;
  readonly pictures?: ReadonlyMap<string, PdfPicture>;
  readonly draw?: DrawText;
  /** What is not text is heard by these words. */
  readonly alt?: AltOf;
  /** A packed map that is attached. */
  readonly map?: Uint8Array;
  readonly signal?: AbortSignal;
  progress?(done: number): void;
}

/** So many items are written before the page may do something else. */
const slice = 400;

/** The longest side that readers of PDF agree on, in points. */
const longestSide = 14_400;

/** The part of its size at which a page is written: 1, or less where its sides are longer than a PDF may have. */
export function pdfReduction({ width, height }: Pick<Scene, 'width' | 'height'>): number {
  return Math.min(1, longestSide / (Math.max(width, height) * 0.75));
}

/** Scenes as the pages of a PDF, 96 pixels to the inch. Lets the page go on meanwhile, tells how far it is, and stops by throwing the signal's reason. The same pages always give the same bytes. */
export async function pdfOf(pages: readonly Scene[], content: PdfContent): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PdfFile();
  const font = (weight: 400 | 500 | 600, name: string) =>
    new PdfFont(file, readTrueType(content.fonts[weight]), name);
  const fonts = {
    400: font(400, 'Inter-Regular'),
    500: font(500, 'Inter-Medium'),
    600: font(600, 'Inter-SemiBold'),
  };
  const resources = new PdfResources(file, fonts);
  const tools = { resources, pictures: content.pictures ?? new Map(), draw: content.draw ?? (() => null) };
  const shared = file.reserve();
  const tree = file.reserve();
  const total = pages.reduce((sum, { items }) => sum + items.length + 1, 0);
  let done = 0;
  const tagged: TaggedPage[] = [];
  const heads = new Set<string>();
  for (const scene of pages) {
    const tags = new PageTags(scene, content.alt ?? (() => null), heads);
    const stream = await pageContent(scene, { tools, tags }, file, async (count) => {
      done += count;
      content.progress?.((done / total) * 0.95);
      await new Promise((resolve) => setTimeout(resolve));
      content.signal?.throwIfAborted();
    });
    const page = file.add(pageEntry(scene, { tree, shared, stream, at: tagged.length }));
    tagged.push({ page, tags, title: scene.title, point: pointsOn(scene) });
  }
  file.add(resources.write(), shared);
  file.add(
    `<</Type/Pages/Count ${tagged.length}/Kids[${tagged.map(({ page }) => `${page} 0 R`).join(' ')}]>>`,
    tree,
  );
  const attached = content.map ? attachment(file, content.map) : '';
  const root = file.add(
    `<</Type/Catalog/Pages ${tree} 0 R/Lang${pdfText(content.language)}/ViewerPreferences<</DisplayDocTitle true>>${treeEntries(file, tagged)}${attached}>>`,
  );
  const info = file.add(`<</Title${pdfText(content.title)}/Creator(Throughline)>>`);
  return file.bytes(root, info);
}

function pageEntry(
  scene: Scene,
  { tree, shared, stream, at }: { tree: number; shared: number; stream: number; at: number },
) {
  const corner = pointsOn(scene)(scene.width, 0);
  return `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${corner}]/Resources ${shared} 0 R/Contents ${stream} 0 R/StructParents ${at}/Tabs/S>>`;
}

/** Places on a page in points from its lower left corner. */
function pointsOn(scene: Scene): (x: number, y: number) => string {
  const scale = pdfReduction(scene) * 0.75;
  const points = (pixels: number) => Math.round(pixels * scale * 100) / 100;
  return (x, y) => `${points(x)} ${points(scene.height - y)}`;
}

async function pageContent(
  { width, height, background, items }: Scene,
  { tools, tags }: { readonly tools: ContentTools; readonly tags: PageTags },
  file: PdfFile,
  rest: (count: number) => Promise<void>,
): Promise<number> {
  const parts: Uint8Array[] = [];
  const packer = new Zlib({ level: 6 }, (part) => parts.push(part));
  const scale = pdfReduction({ width, height }) * 0.75;
  const ground = background
    ? [`/Artifact BMC ${inkOf(background, 'rg')} 0 0 ${width} ${height} re f EMC`]
    : [];
  const top = Math.round(height * scale * 1e4) / 1e4;
  packer.push(contentBytes([`${scale} 0 0 ${-scale} 0 ${top} cm`, ...ground]));
  for (let from = 0; from < items.length; from += slice) {
    const some = items.slice(from, from + slice);
    const operators = some.flatMap((item, at) => {
      const isOn = item.type === 'text' && isNextLine(item, items[from + at + 1]);
      return tags.tagged(item, itemOperators(isOn ? { ...item, text: `${item.text} ` } : item, tools));
    });
    packer.push(contentBytes(operators));
    await rest(some.length);
  }
  packer.push(contentBytes(tags.end()), true);
  return file.addStream('/Filter/FlateDecode', joinBytes(parts), true);
}
