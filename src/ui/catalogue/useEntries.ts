import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Library } from '../../storage/library.ts';
import { followEncounters, type OwnEncounter } from '../../storage/ownEncounters.ts';
import type { EncounterName, EncounterWords } from '../../words/encounterFacts.ts';
import type { Language } from '../../words/translation.ts';
import { type CatalogueEntry, givenEntries, ownEntries } from './entries.ts';

type Words = Readonly<Record<EncounterName, EncounterWords>>;

/** What the catalogue offers in each language; it comes when the catalogue is opened. */
const contents: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('../../words/en/catalogueEncounters.ts')).catalogueEncounters,
  it: async () => (await import('../../words/it/catalogueEncounters.ts')).catalogueEncounters,
};

/** Everything in the catalogue, the person's own encounters first, and these as they are kept. Nothing of what comes with the product until its words are there. */
export function useEntries(library: Library): {
  entries: readonly CatalogueEntry[];
  own: readonly OwnEncounter[];
} {
  const { t, i18n } = useTranslation();
  const [words, setWords] = useState<Words | null>(null);
  const [own, setOwn] = useState<readonly OwnEncounter[]>([]);
  useEffect(() => followEncounters(library, setOwn), [library]);
  useEffect(() => {
    let isWanted = true;
    (contents[i18n.language as Language] ?? contents.en)().then(
      (next) => isWanted && setWords(next),
      // Without them there are still the person's own.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [i18n.language]);
  const given = useMemo(() => (words ? givenEntries(words, t) : []), [words, t]);
  const entries = useMemo(() => [...ownEntries(own, t), ...given], [own, given, t]);
  return { entries, own };
}
