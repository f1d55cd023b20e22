import type { Item, Scene, TextItem } from '../../derive/scene.ts';
import { type PdfFile, pdfText } from './pdfFile.ts';

/** What a thing on a page is to those who hear it; null for what only decorates. */
export type AltOf = (item: Item) => string | null;

/** A part of the reading order: a heading, a paragraph, or a figure with its words. */
interface Element {
  readonly role: 'H1' | 'P' | 'Figure';
  readonly alt?: string;
}

/** The tags of one page while its content is written: what is read, one after the other, and what is not. */
export class PageTags {
  readonly elements: Element[] = [];
  readonly #alt: AltOf;
  readonly #title: string;
  #open: string | null = null;
  #last: Item | null = null;

  constructor({ title }: Scene, alt: AltOf) {
    this.#title = title;
    this.#alt = alt;
  }

  /** The operators of an item within the tag that it belongs to; neighbours of one kind share one. */
  tagged(item: Item, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    const element = this.#elementOf(item);
    const isSame = item.type !== 'text' || isNextLine(this.#last, item);
    this.#last = item;
    if (!element) return [...this.#begin('Artifact', '/Artifact BMC'), ...lines];
    const key = `${element.role} ${element.alt ?? ''}`;
    // What lies under the letters is no part of them.
    const own = lines.findIndex((line) => !line.startsWith('/Artifact'));
    const isBeside = own > 0;
    const before = isBeside ? [...this.end(), ...lines.slice(0, own)] : [];
    const isOn = this.#open === key && isSame && !isBeside;
    if (isOn) return [...lines];
    const ended = isSame ? [] : this.end();
    const begin = [
      ...before,
      ...ended,
      ...this.#begin(key, `/${element.role}<</MCID ${this.elements.length}>>BDC`),
    ];
    this.elements.push(element);
    return [...begin, ...lines.slice(Math.max(0, own)), ...(isBeside ? this.end() : [])];
  }

  /** Ends the tag that is open. */
  end(): string[] {
    if (this.#open === null) return [];
    this.#open = null;
    return ['EMC'];
  }

  #begin(key: string, operator: string): string[] {
    if (this.#open === key) return [];
    const ended = this.end();
    this.#open = key;
    return [...ended, operator];
  }

  #elementOf(item: Item): Element | null {
    if (item.type !== 'text') {
      const alt = this.#alt(item);
      return alt ? { role: 'Figure', alt } : null;
    }
    if (item.text.trim() === '') return null;
    const isFirst = this.elements.every(({ role }) => role !== 'P');
    const isTitle = isFirst && item.weight === 600 && this.#title.includes(item.text.trim());
    return { role: isTitle ? 'H1' : 'P' };
  }
}

/** Whether a line goes on in the next item; it then ends in a space, so that words do not run together when they are heard. */
export function isNextLine(line: Item | null | undefined, next: Item | undefined): boolean {
  if (line?.type !== 'text' || next?.type !== 'text') return false;
  const isAlike = line.size === next.size && line.weight === next.weight && line.fill === next.fill;
  const isStart = (text: TextItem) => (text.anchor ?? 'start') === 'start' && !text.isTurned && !text.halo;
  const step = next.y - line.y;
  const isBelow = Math.abs(line.x - next.x) < 0.5 && step > line.size && step < line.size * 1.7;
  return isAlike && isStart(line) && isStart(next) && isBelow;
}

/** A page that is tagged. */
export interface TaggedPage {
  /** The number of its object. */
  readonly page: number;
  readonly tags: PageTags;
}

/** Writes the order in which pages are read: a section for each; tells the entries for the catalogue. */
export function tagEntries(file: PdfFile, pages: readonly TaggedPage[]): string {
  const root = file.reserve();
  const whole = file.reserve();
  const parents: string[] = [];
  const sections = pages.map(({ page, tags }, at) => {
    const section = file.reserve();
    const numbers = tags.elements.map(({ role, alt }, id) =>
      file.add(`<</S/${role}/P ${section} 0 R/Pg ${page} 0 R/K ${id}${alt ? `/Alt${pdfText(alt)}` : ''}>>`),
    );
    file.add(`<</S/Sect/P ${whole} 0 R/K[${numbers.map(reference).join(' ')}]>>`, section);
    parents.push(`${at}[${numbers.map(reference).join(' ')}]`);
    return section;
  });
  file.add(`<</S/Document/P ${root} 0 R/K[${sections.map(reference).join(' ')}]>>`, whole);
  const tree = file.add(`<</Nums[${parents.join('')}]>>`);
  file.add(
    `<</Type/StructTreeRoot/K ${whole} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${pages.length}>>`,
    root,
  );
  return `/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R`;
}

function reference(number: number): string {
  return `${number} 0 R`;
}
