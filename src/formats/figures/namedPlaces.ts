import { type Doc, journeyOf } from '../../model/doc.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { plainWord } from '../plainWord.ts';
import { likeness } from './likeness.ts';

/** Where a name of a table belongs: to these rows, to none that is on the map, or to several different ones. `elsewhere` stands on the map, but not in the segment or stage that was named. */
export type Place = { readonly ids: readonly string[] } | 'unknown' | 'several' | 'elsewhere';

/** What a row of a table says about where it belongs; empty where it says nothing. */
export interface Written {
  readonly about: string;
  readonly segment: string;
  readonly stage: string;
}

/** Finds what figures are about by name. */
export interface NamedPlaces {
  placeOf(written: Written): Place;
  /** The name on the map that is most like one that is not there, or null. */
  nearest(name: string): { readonly id: string; readonly name: string } | null;
}

/** From here on two names are so alike that one may be meant by the other. */
const ALIKE = 0.6;

/** The names of a map, looked up without case, accents and signs. A touchpoint goes before a stage of the same name, a stage before a segment. */
export function namedPlaces(doc: Doc): NamedPlaces {
  const touchpoints = byName([...doc.touchpoint.values()].filter(isOfToday), ({ title }) => title);
  const stages = byName([...doc.stage.values()], ({ name }) => name);
  const segments = byName([...doc.segment.values()], ({ name }) => name);
  const journey = journeyOf(doc);
  const heads = (name: string): string[] => {
    const key = plainWord(name);
    const named = stages.get(key) ?? segments.get(key) ?? [];
    const isMap = journey && [journey.title, ...mapWords].some((word) => plainWord(word) === key);
    return named.length > 0 ? named.map(({ id }) => id) : isMap && key !== '' ? [journey.id] : [];
  };
  return {
    placeOf({ about, segment, stage }) {
      if (plainWord(about) === '')
        return placeOfHead(heads, stage || segment, journey?.id, stage !== '' && segment !== '');
      const same = touchpoints.get(plainWord(about)) ?? [];
      const inSegment = narrowed(same, segment, segments, ({ segmentId }) => segmentId);
      const here = narrowed(inSegment, stage, stages, ({ stageId }) => stageId);
      if (same.length > 0) return here.length === 0 ? 'elsewhere' : placeOfSame(here);
      return placeOfHead(heads, about, undefined, false);
    },
    nearest: (name) => nearest(name, [...doc.touchpoint.values()].filter(isOfToday)),
  };
}

/** A map may be meant by these words instead of by its title. */
const mapWords = ['Journey', 'Whole journey', 'Map', 'Percorso', 'Intero percorso', 'Mappa'];

function isOfToday({ state }: Touchpoint): boolean {
  return state === 'asIs';
}

function byName<Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const key = plainWord(nameOf(row));
    lists.set(key, [...(lists.get(key) ?? []), row]);
  }
  return lists;
}

function narrowed(
  rows: readonly Touchpoint[],
  name: string,
  heads: ReadonlyMap<string, readonly { readonly id: string }[]>,
  idOf: (row: Touchpoint) => string | null,
): readonly Touchpoint[] {
  if (plainWord(name) === '') return rows;
  const ids = new Set((heads.get(plainWord(name)) ?? []).map(({ id }) => id));
  return rows.filter((row) => ids.has(idOf(row) ?? ''));
}

/** What several segments meet as one encounter has one figure, which is kept at each of them. */
function placeOfSame(rows: readonly Touchpoint[]): Place {
  const [first] = rows;
  const isOne =
    rows.length === 1 || rows.every(({ encounterId }) => encounterId && encounterId === first?.encounterId);
  return isOne ? { ids: rows.map(({ id }) => id) } : 'several';
}

function placeOfHead(
  heads: (name: string) => readonly string[],
  name: string,
  whenEmpty: string | undefined,
  isCell: boolean,
): Place {
  if (isCell) return 'unknown';
  if (plainWord(name) === '') return whenEmpty === undefined ? 'unknown' : { ids: [whenEmpty] };
  const ids = heads(name);
  if (ids.length === 0) return 'unknown';
  return ids.length > 1 ? 'several' : { ids };
}

function nearest(name: string, touchpoints: readonly Touchpoint[]): { id: string; name: string } | null {
  const key = plainWord(name);
  let best: Touchpoint | null = null;
  let most = ALIKE;
  for (const row of touchpoints) {
    const alike = likeness(key, plainWord(row.title));
    if (alike > most) [best, most] = [row, alike];
  }
  return best && { id: best.id, name: best.title };
}
