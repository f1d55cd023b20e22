import { type PdfFile, pdfText } from './pdfFile.ts';
import { type PlacedElement, type Section, sectionsOf, type TaggedPage } from './pdfSections.ts';
import { tableEntry, tablesIn } from './pdfTable.ts';

/** Writes the order in which pages are read, and the bookmarks that lead to its parts; tells the entries for the catalogue. */
export function treeEntries(file: PdfFile, pages: readonly TaggedPage[]): string {
  const sections = sectionsOf(pages);
  return `${tagEntries(file, pages, sections)}${outlineEntries(file, pages, sections)}`;
}

function tagEntries(file: PdfFile, pages: readonly TaggedPage[], sections: readonly Section[]): string {
  const root = file.reserve();
  const whole = file.reserve();
  const written = new Map(pages.map((page) => [page, [] as number[]]));
  const writeElement = ({ element: { role, alt }, page, id }: PlacedElement, parent: number): number => {
    const words = alt ? `/Alt${pdfText(alt)}` : '';
    const number = file.add(`<</S/${role}/P ${parent} 0 R/Pg ${page.page} 0 R/K ${id}${words}>>`);
    const numbers = written.get(page);
    if (numbers) numbers[id] = number;
    return number;
  };
  const write = ({ name, elements, parts }: Section, parent: number): number => {
    const own = file.reserve();
    const kids = tablesIn(elements).map((part) =>
      Array.isArray(part) ? tableEntry(file, part, own, writeElement) : writeElement(part, own),
    );
    kids.push(...parts.map((part) => write(part, own)));
    const title = name ? `/T${pdfText(name)}` : '';
    return file.add(`<</S/Sect/P ${parent} 0 R${title}/K[${kids.map(reference).join(' ')}]>>`, own);
  };
  const kids = sections.map((section) => write(section, whole));
  file.add(`<</S/Document/P ${root} 0 R/K[${kids.map(reference).join(' ')}]>>`, whole);
  const parents = [...written.values()].map((numbers, at) => `${at}[${numbers.map(reference).join(' ')}]`);
  const tree = file.add(`<</Nums[${parents.join('')}]>>`);
  file.add(
    `<</Type/StructTreeRoot/K ${whole} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${pages.length}>>`,
    root,
  );
  return `/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R`;
}

/** A bookmark, where it leads, and those under it. */
interface Bookmark {
  readonly title: string;
  readonly to: string;
  readonly under: readonly Bookmark[];
}

function outlineEntries(file: PdfFile, pages: readonly TaggedPage[], sections: readonly Section[]): string {
  const bookmarks = [...sections.flatMap(bookmarkOf), ...pageBookmarks(pages)];
  if (bookmarks.length === 0) return '';
  const root = file.reserve();
  const ends = writeBookmarks(file, bookmarks, root);
  file.add(`<</Type/Outlines${ends}/Count ${bookmarks.length}>>`, root);
  return `/Outlines ${root} 0 R`;
}

/** A segment or a stage where it begins; what stands beside them has none. */
function bookmarkOf({ name, elements, parts }: Section): Bookmark[] {
  const under = parts.flatMap(bookmarkOf);
  const [first] = elements;
  const to = first ? destination(first.page, first.element.x, first.element.y) : under[0]?.to;
  return name && to ? [{ title: name, to, under }] : [];
}

/** The pages with a name of their own on which nothing of the map is drawn. */
function pageBookmarks(pages: readonly TaggedPage[]): Bookmark[] {
  const [first] = pages;
  return pages
    .filter(
      ({ title, tags }) => title && title !== first?.title && tags.elements.every(({ place }) => !place),
    )
    .map((page) => ({ title: page.title, to: destination(page, 0, 0), under: [] }));
}

/** Somewhat above and before what is gone to, so that it does not touch the edge of the window. */
function destination({ page, point }: TaggedPage, x: number, y: number): string {
  return `[${page} 0 R/XYZ ${point(Math.max(0, x - 12), Math.max(0, y - 12))} null]`;
}

/** Writes bookmarks one after the other, each with those under it folded away; tells the first and the last. */
function writeBookmarks(file: PdfFile, bookmarks: readonly Bookmark[], parent: number): string {
  const numbers = bookmarks.map(() => file.reserve());
  for (const [at, { title, to, under }] of bookmarks.entries()) {
    const number = numbers[at] ?? 0;
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    const sides = `${before ? `/Prev ${before} 0 R` : ''}${after ? `/Next ${after} 0 R` : ''}`;
    const folded = under.length > 0 ? `${writeBookmarks(file, under, number)}/Count -${under.length}` : '';
    file.add(`<</Title${pdfText(title)}/Parent ${parent} 0 R/Dest${to}${sides}${folded}>>`, number);
  }
  return `/First ${numbers[0]} 0 R/Last ${numbers.at(-1)} 0 R`;
}

function reference(number: number): string {
  return `${number} 0 R`;
}
