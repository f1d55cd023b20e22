import type { Item, Place, Scene, TableCell, TextItem } from '../../derive/scene.ts';

/** What a thing on a page is to those who hear it; null for what only decorates. */
export type AltOf = (item: Item) => string | null;

/** A part of the reading order: a heading, a paragraph, or a figure with its words; where in the map it belongs, and where on its page it begins, in pixels. */
export interface PdfElement {
  readonly role: 'H1' | 'H2' | 'P' | 'Figure';
  readonly alt?: string;
  readonly place?: Place | undefined;
  /** Of a table, which of its cells. */
  readonly cell?: TableCell | undefined;
  readonly x: number;
  readonly y: number;
}

/** The tags of one page while its content is written: what is read, one after the other, and what is not. */
export class PageTags {
  readonly elements: PdfElement[] = [];
  readonly #alt: AltOf;
  readonly #title: string;
  readonly #heads: Set<string>;
  readonly #headsBefore: ReadonlySet<string>;
  #open: string | null = null;
  #last: Item | null = null;

  /** `heads` are those of segments and stages that the pages before have, to which this one adds its own: repeated, they are not heard again. */
  constructor({ title }: Scene, alt: AltOf, heads: Set<string>) {
    this.#title = title;
    this.#alt = alt;
    this.#heads = heads;
    this.#headsBefore = new Set(heads);
  }

  /** The operators of an item within the tag that it belongs to; neighbours of one kind share one. */
  tagged(item: Item, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    const element = this.#elementOf(item);
    const isSame = item.type !== 'text' || isNextLine(this.#last, item);
    this.#last = item;
    if (!element) return [...this.#begin('Artifact', '/Artifact BMC'), ...lines];
    const key = `${element.role} ${element.alt ?? ''} ${placeKey(element.place)} ${cellKey(element.cell)}`;
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

  #elementOf(item: Item): PdfElement | null {
    if (this.#isRepeated(item.place)) return null;
    const place = { place: item.place, cell: item.cell, ...beginning(item) };
    if (item.type !== 'text') {
      const alt = this.#alt(item);
      return alt ? { role: 'Figure', alt, ...place } : null;
    }
    return item.text.trim() === '' ? null : { role: this.#roleOf(item), ...place };
  }

  #isRepeated(place: Place | undefined): boolean {
    if (!place?.isHead) return false;
    const key = placeKey(place);
    this.#heads.add(key);
    return this.#headsBefore.has(key);
  }

  #roleOf({ text, weight, place, cell }: TextItem): 'H1' | 'H2' | 'P' {
    if (weight !== 600 || cell) return 'P';
    const words = text.trim();
    const name = place?.isHead && (place.segment ?? place.stage)?.name;
    if (name) return name.includes(words) ? 'H2' : 'P';
    const isFirst = this.elements.every(({ role }) => role !== 'P');
    return isFirst && this.#title.includes(words) ? 'H1' : 'P';
  }
}

/** What tells places apart. */
function placeKey(place: Place | undefined): string {
  return place ? `${place.segment?.id ?? ''} ${place.stage?.id ?? ''} ${place.isHead ?? ''}` : '';
}

function cellKey(cell: TableCell | undefined): string {
  return cell ? `${cell.table} ${cell.row} ${cell.column}` : '';
}

/** Where an item begins; lines and curves are gone to by what stands beside them. */
function beginning(item: Item): { x: number; y: number } {
  if (item.type === 'text') return { x: item.x, y: item.y - item.size };
  return 'x' in item ? { x: item.x, y: item.y } : { x: 0, y: 0 };
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
