import { useMemo, useState } from 'react';
import { parseCapture } from '../../commands/capture.ts';
import type { Encounter } from '../../model/encounter.ts';
import { tellFailure } from '../tellFailure.ts';
import { useWorkspace } from '../workspace.ts';
import { addHere } from './addHere.ts';
import { type CatalogueWish, findEntries } from './entries.ts';
import { keepEncounter } from './keepEncounters.ts';
import { useEntries } from './useEntries.ts';

const everything: CatalogueWish = { query: '', phase: null, kind: null };

/** What is wanted of the catalogue, what is found, and what can be done with it. */
export function useCatalogue() {
  const workspace = useWorkspace();
  const { entries, own } = useEntries(workspace.library);
  const [wish, setWish] = useState(everything);
  const found = useMemo(() => findEntries(entries, wish), [entries, wish]);
  const text = wish.query.trim();
  const all = { ...everything, query: wish.query };
  const add = (encounter: Encounter) => void addHere(workspace, encounter);
  const make = (keeps: boolean) => {
    const { title, channel } = parseCapture(text);
    const encounter = { title: title || text, ...(channel && { channel }) };
    // A line of signs alone is a title.
    void addHere(workspace, encounter, title && text);
    if (keeps) tellFailure(keepEncounter(workspace, encounter), workspace);
    setWish(keeps ? all : everything);
  };
  return {
    ...{ own, wish, setWish, found, add, make },
    isSearched: text !== '',
    isEmpty: entries.length > 0 && found.length === 0,
    /** How many the same search finds in all phases and kinds. */
    elsewhere: () => findEntries(entries, all).length,
    showAll: () => setWish(all),
    /** Adds what is found first, or a card of the text when nothing is. */
    takeFirst: () => {
      const [first] = found;
      if (text === '') return;
      if (first) add(first.encounter);
      else make(false);
    },
  };
}
