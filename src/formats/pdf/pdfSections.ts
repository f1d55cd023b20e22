import type { PageTags, PdfElement } from './pdfTags.ts';

/** A page that is tagged. */
export interface TaggedPage {
  /** The number of its object. */
  readonly page: number;
  readonly tags: PageTags;
  /** What it is called. */
  readonly title: string;
  /** A place on it in points, of one in pixels. */
  point(x: number, y: number): string;
}

/** An element with its page and its number there. */
export interface PlacedElement {
  readonly element: PdfElement;
  readonly page: TaggedPage;
  readonly id: number;
}

/** A part of the order in which a document is read: a segment with its stages, or what belongs to none. */
export interface Section {
  readonly id: string;
  /** The name of a segment or a stage. */
  readonly name: string;
  readonly elements: PlacedElement[];
  readonly parts: Section[];
}

/** What pages say, in the order of the journey: what belongs to a segment stands together on however many pages it is drawn, stage by stage; all else stays where it is. */
export function sectionsOf(pages: readonly TaggedPage[]): Section[] {
  const sections: Section[] = [];
  const known = new Map<string, Section>();
  const within = (key: string, { id, name }: { id: string; name: string }, all: Section[]) => {
    const section = known.get(key) ?? sectionOf(id, name);
    if (!known.has(key)) all.push(section);
    known.set(key, section);
    return section;
  };
  for (const page of pages) {
    let beside: Section | null = null;
    for (const [id, element] of page.tags.elements.entries()) {
      const { segment, stage } = element.place ?? {};
      let section: Section = beside ?? sectionOf('', '');
      if (segment) {
        const whole = within(segment.id, segment, sections);
        section = stage ? within(`${segment.id} ${stage.id}`, stage, whole.parts) : whole;
      } else if (!beside) sections.push(section);
      beside = segment ? null : section;
      section.elements.push({ element, page, id });
    }
  }
  const order = stageOrder(pages);
  for (const { parts } of sections) parts.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return sections;
}

function sectionOf(id: string, name: string): Section {
  return { id, name, elements: [], parts: [] };
}

/** The stages as their heads follow one another. */
function stageOrder(pages: readonly TaggedPage[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { tags } of pages)
    for (const { place } of tags.elements)
      if (place?.isHead && place.stage && !order.has(place.stage.id)) order.set(place.stage.id, order.size);
  return order;
}
