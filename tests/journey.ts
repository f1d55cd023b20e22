/**
 * A small language in which tests write documents:
 * `journey(stage('Buy', card('Pay', -1)))` is a map with one stage and one touchpoint in the segment "Customer".
 * Ids are the names in small letters (`pay`, `buy`, `customer`); a name met again gets `-2`, `-3` …
 */
import { type Doc, docOf } from '../src/model/doc.ts';
import type { Kind, RowOf } from '../src/model/kinds.ts';
import type { NewId } from '../src/model/newId.ts';
import { inOrder, orderBetween } from '../src/model/order.ts';
import type { Remark } from '../src/model/remark.ts';
import type { Touchpoint } from '../src/model/touchpoint.ts';

/** What a journey in a test is made of. */
export type Part = StagePart | SegmentPart | TrayPart | MapPart | RowPart;

/** Fields of a card; segment, channel and responsible are given by name and made when they are new. */
export interface CardFields extends Partial<Touchpoint> {
  segment?: string;
  channel?: string;
  responsible?: string;
  pains?: string[];
  brightSpots?: string[];
  opportunities?: string[];
}

interface CardPart {
  part: 'card';
  title: string;
  fields: CardFields;
}
interface StagePart {
  part: 'stage';
  name: string;
  fields: Partial<RowOf['stage']>;
  cards: CardPart[];
}
interface SegmentPart {
  part: 'segment';
  name: string;
  fields: Partial<RowOf['segment']>;
}
interface TrayPart {
  part: 'tray';
  cards: CardPart[];
}
interface MapPart {
  part: 'map';
  fields: Partial<RowOf['journey']>;
}
interface RowPart {
  part: 'row';
  kind: Kind;
  row: RowOf[Kind];
}

/** A touchpoint: `card('Pay', -1)`, `card('Pay', -1, { channel: 'Shop', pains: ['Queue'] })`, `card('Pay')` without emotion. */
export function card(title: string, emotion?: number, fields: CardFields = {}): CardPart {
  return { part: 'card', title, fields: emotion === undefined ? fields : { emotion, ...fields } };
}

/** A stage with its cards; fields of its own may stand among them: `stage('Buy', { weight: 20 }, card('Pay'))`. */
export function stage(name: string, ...content: (CardPart | Partial<RowOf['stage']>)[]): StagePart {
  const cards = content.filter((item): item is CardPart => 'part' in item);
  const fields = content.filter((item): item is Partial<RowOf['stage']> => !('part' in item));
  return { part: 'stage', name, fields: Object.assign({}, ...fields), cards };
}

/** A segment. Without any, a journey has one: "Customer". Cards that name none stand in the first. */
export function segment(name: string, fields: Partial<RowOf['segment']> = {}): SegmentPart {
  return { part: 'segment', name, fields };
}

/** Cards that have no place yet. */
export function tray(...cards: CardPart[]): TrayPart {
  return { part: 'tray', cards };
}

/** Fields of the journey itself: `map({ title: 'Rail' })`. */
export function map(fields: Partial<RowOf['journey']>): MapPart {
  return { part: 'map', fields };
}

/** Any other row, written out: `row('phase', { id: 'before', name: 'Before', order: 'a0' })`. */
export function row<K extends Kind>(kind: K, content: RowOf[K]): RowPart {
  return { part: 'row', kind, row: content };
}

/** The document that the parts describe. */
export function journey(...parts: Part[]): Doc {
  return new JourneyWriter(parts).doc();
}

/** A source of ids for tests: `new1`, `new2` … */
export function newIds(prefix = 'new'): NewId {
  let count = 0;
  return () => `${prefix}${++count}`;
}

/** The titles of a cell's touchpoints in order; without a cell, of the tray. */
export function titles(
  doc: Doc,
  stageId: string | null = null,
  segmentId: string | null = 'customer',
): string[] {
  const inTray = (row: Touchpoint) => row.stageId === null || row.segmentId === null;
  const here = (row: Touchpoint) => row.stageId === stageId && row.segmentId === segmentId;
  return inOrder([...doc.touchpoint.values()].filter(stageId === null ? inTray : here)).map(
    (row) => row.title,
  );
}

class JourneyWriter {
  readonly #parts: Part[];
  readonly #rows: { [kind: string]: { id: string; order?: string }[] } = {};
  readonly #ids = new Set<string>();
  readonly #lastOrders = new Map<string, string>();

  constructor(parts: Part[]) {
    this.#parts = parts;
  }

  doc(): Doc {
    const of = <P extends Part['part']>(part: P) =>
      this.#parts.filter((item): item is Extract<Part, { part: P }> => item.part === part);
    const fields = Object.assign({}, ...of('map').map((part) => part.fields));
    this.#put('journey', 'journey', { title: 'A journey', language: 'en', ...fields });
    const segments = of('segment');
    if (segments.length === 0) this.#named('segment', 'Customer', { color: 's1' });
    for (const [index, part] of segments.entries()) {
      this.#named('segment', part.name, { color: `s${(index % 12) + 1}`, ...part.fields });
    }
    const stages = of('stage').map((part) => ({ part, id: this.#named('stage', part.name, part.fields) }));
    for (const { part, id } of stages) for (const each of part.cards) this.#card(each, id);
    for (const part of of('tray')) for (const each of part.cards) this.#card(each, null);
    for (const part of of('row')) this.#list(part.kind).push(part.row);
    return docOf(this.#rows as Parameters<typeof docOf>[0]);
  }

  #card({ title, fields }: CardPart, stageId: string | null): void {
    const { segment, channel, responsible, pains, brightSpots, opportunities, ...own } = fields;
    const segmentId = stageId === null ? null : this.#segmentId(segment);
    const id = this.#put('touchpoint', own.id ?? title, {
      state: 'asIs',
      title,
      segmentId,
      stageId,
      order: this.#nextOrder(`touchpoint ${segmentId} ${stageId}`),
      ...(channel && { channelId: this.#byName('channel', channel) }),
      ...(responsible && { responsibleId: this.#byName('team', responsible) }),
      ...own,
    });
    this.#remarks(id, 'pain', pains);
    this.#remarks(id, 'brightSpot', brightSpots);
    this.#remarks(id, 'opportunity', opportunities);
  }

  #remarks(aboutId: string, tone: Remark['tone'], texts: string[] = []): void {
    for (const text of texts) {
      this.#put('remark', text, { aboutId, tone, text, order: this.#nextOrder(`remark ${aboutId} ${tone}`) });
    }
  }

  #segmentId(name: string | undefined): string {
    return name === undefined ? (this.#list('segment')[0]?.id ?? '') : this.#byName('segment', name);
  }

  #byName(kind: Kind, name: string): string {
    const found = this.#list(kind).find((item) => (item as { name?: string }).name === name);
    return found?.id ?? this.#named(kind, name, kind === 'segment' ? { color: 's1' } : {});
  }

  #named(kind: Kind, name: string, fields: object): string {
    return this.#put(kind, name, { name, order: this.#nextOrder(kind), ...fields });
  }

  #put(kind: Kind, name: string, fields: object): string {
    const given = (fields as { id?: string }).id;
    const id = given ?? this.#idFor(name);
    this.#ids.add(id);
    this.#list(kind).push({ ...fields, id });
    return id;
  }

  #idFor(name: string): string {
    const stem =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40) || 'row';
    let id = stem;
    for (let count = 2; this.#ids.has(id); count++) id = `${stem}-${count}`;
    return id;
  }

  #nextOrder(list: string): string {
    const order = orderBetween(this.#lastOrders.get(list) ?? null, null);
    this.#lastOrders.set(list, order);
    return order;
  }

  #list(kind: Kind): { id: string; order?: string }[] {
    this.#rows[kind] ??= [];
    return this.#rows[kind];
  }
}
