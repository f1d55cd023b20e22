import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { mapOrder } from './mapOrder.ts';
import { folded, holdsWords, searchWords } from './searchText.ts';
import { filterCount, passes, type TouchpointFilter } from './touchpointFilter.ts';

/** What was found: the touchpoints that fit, in the order of the map, notes on the map that hold the words, and whatever of both does not fit. */
export interface Found {
  readonly hits: readonly string[];
  readonly notes: readonly string[];
  readonly faded: ReadonlySet<string>;
}

/** Finds touchpoints by words in any of their texts and by what they are, and notes by their words. Without words and filter nothing is looked for, and nothing is faded; a filter alone is no question about notes. */
export function findTouchpoints(
  doc: Doc,
  query: string,
  filter: TouchpointFilter,
  state?: Touchpoint['state'],
): Found {
  const words = searchWords(query);
  if (words.length === 0 && filterCount(filter) === 0) return { hits: [], notes: [], faded: new Set() };
  const { texts, pains } = indexOf(doc);
  const hits = mapOrder(doc, state).filter((id) => {
    const row = doc.touchpoint.get(id);
    return row && holdsWords(texts.get(id) ?? '', words) && passes(filter, row, pains.get(id) ?? 0);
  });
  const onMap =
    words.length === 0 ? [] : [...doc.note.values()].filter((note) => note.touchpointId === undefined);
  const notes = onMap.filter(({ text }) => holdsWords(folded(text), words)).map(({ id }) => id);
  const found = new Set([...hits, ...notes]);
  const all = [...doc.touchpoint.keys(), ...onMap.map(({ id }) => id)];
  return { hits, notes, faded: new Set(all.filter((id) => !found.has(id))) };
}

interface TextIndex {
  readonly texts: ReadonlyMap<string, string>;
  readonly pains: ReadonlyMap<string, number>;
}

/** As long as a state of the map is there, and no longer. */
const indexes = new WeakMap<Doc, TextIndex>();

/** Every text of each touchpoint as it is searched. Somebody who types asks again with every letter. */
function indexOf(doc: Doc): TextIndex {
  const known = indexes.get(doc);
  if (known) return known;
  const index = { texts: textsOf(doc), pains: painsOf(doc) };
  indexes.set(doc, index);
  return index;
}

function textsOf(doc: Doc): Map<string, string> {
  const parts = new Map<string, (string | undefined)[]>();
  for (const row of doc.touchpoint.values()) parts.set(row.id, ownTexts(doc, row));
  const add = (id: string | undefined, ...texts: (string | undefined)[]) =>
    parts.get(id ?? '')?.push(...texts);
  for (const { aboutId, text } of doc.remark.values()) add(aboutId, text);
  for (const { touchpointId, text, system } of doc.step.values()) add(touchpointId, text, system);
  for (const row of doc.interaction.values()) add(row.touchpointId, row.what, row.with, row.desiredOutcome);
  for (const { touchpointId, what, system, usedBy } of doc.dataItem.values())
    add(touchpointId, what, system, usedBy);
  for (const { touchpointId, processId, how } of doc.support.values())
    add(touchpointId, doc.process.get(processId)?.name, how);
  for (const { touchpointId, text } of doc.note.values()) add(touchpointId, text);
  return new Map([...parts].map(([id, texts]) => [id, folded(texts.filter(Boolean).join(' \n '))]));
}

function ownTexts(doc: Doc, row: Touchpoint): (string | undefined)[] {
  const { title, description, feeling, quote, momentWhy, place, optimalExperience } = row;
  return [
    ...[title, description, feeling, quote, momentWhy, place, optimalExperience],
    doc.channel.get(row.channelId ?? '')?.name,
    doc.team.get(row.responsibleId ?? '')?.name,
    doc.stage.get(row.stageId ?? '')?.name,
    doc.segment.get(row.segmentId ?? '')?.name,
  ];
}

function painsOf({ remark }: Doc): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { aboutId, tone } of remark.values())
    if (tone === 'pain') counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
  return counts;
}
