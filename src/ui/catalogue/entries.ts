import type { TFunction } from 'i18next';
import { folded, holdsWords, searchWords } from '../../derive/searchText.ts';
import type { Encounter } from '../../model/encounter.ts';
import type { TouchpointKind } from '../../model/touchpoint.ts';
import type { OwnEncounter } from '../../storage/ownEncounters.ts';
import { type EncounterName, type EncounterWords, encounterFacts } from '../../words/encounterFacts.ts';

/** The parts of the catalogue: the person's own encounters, and the phases in which the others happen. */
export type CataloguePhase = 'own' | 'before' | 'purchase' | 'after' | 'service' | 'senses';

/** The parts in the order in which they are shown. */
export const cataloguePhases: readonly CataloguePhase[] = [
  'own',
  'before',
  'purchase',
  'after',
  'service',
  'senses',
];

/** One encounter that the catalogue offers. */
export interface CatalogueEntry {
  readonly id: string;
  readonly phase: CataloguePhase;
  readonly encounter: Encounter;
  /** What it is found by, folded: its title, and all that is said of it. */
  readonly found: { readonly title: string; readonly all: string };
}

/** What of the catalogue is wanted. */
export interface CatalogueWish {
  readonly query: string;
  readonly phase: CataloguePhase | null;
  readonly kind: TouchpointKind | null;
}

/** The encounters that come with the product, in the words of a language. */
export function givenEntries(
  words: Readonly<Record<EncounterName, EncounterWords>>,
  t: TFunction,
): CatalogueEntry[] {
  return Object.entries(encounterFacts).map(([id, { phase, ...fact }]) => {
    const { title, channel, words: others } = words[id as EncounterName];
    const encounter = { ...fact, title, ...(channel && { channel }) };
    return entryOf(id, phase, encounter, `${others} ${t(`catalogue.phase.${phase}`)}`, t);
  });
}

/** The person's own encounters. */
export function ownEntries(own: readonly OwnEncounter[], t: TFunction): CatalogueEntry[] {
  return own.map(({ id, encounter }) => entryOf(id, 'own', encounter, encounter.description ?? '', t));
}

function entryOf(
  id: string,
  phase: CataloguePhase,
  encounter: Encounter,
  others: string,
  t: TFunction,
): CatalogueEntry {
  const { title, channel = '', kind } = encounter;
  const all = [title, channel, others, kind ? t(`domain.kind.${kind}`) : ''].join(' ');
  return { id, phase, encounter, found: { title: folded(title), all: folded(all) } };
}

/** What is found of the catalogue: all of it in its order, or what is searched for with the best first. */
export function findEntries(
  entries: readonly CatalogueEntry[],
  { query, phase, kind }: CatalogueWish,
): readonly CatalogueEntry[] {
  const wanted = entries.filter(
    (entry) => (!phase || entry.phase === phase) && (!kind || entry.encounter.kind === kind),
  );
  const words = searchWords(query);
  if (words.length === 0) return wanted;
  return wanted
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < unfound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

const unfound = 4;

/** Lower is better: words that begin in the title, are in the title, begin a word elsewhere, or are anywhere. */
function rankOf({ found: { title, all } }: CatalogueEntry, words: readonly string[]): number {
  if (beginWords(title, words)) return 0;
  if (holdsWords(title, words)) return 1;
  if (beginWords(all, words)) return 2;
  return holdsWords(all, words) ? 3 : unfound;
}

function beginWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${text}`.includes(` ${word}`));
}
