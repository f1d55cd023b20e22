import { useEffect, useMemo, useState } from 'react';
import { startJourney } from '../commands/makeJourney.ts';
import type { Doc } from '../model/doc.ts';
import type { LibraryList } from '../storage/summary.ts';
import { languageNow } from '../ui/languageChoice.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import type { MapDeeds } from '../views/mapDeeds.ts';
import type { NewMap } from '../views/newMap.ts';
import { mapDeeds } from './mapDeeds.ts';
import { newDoc } from './newDoc.ts';
import { pickFiles } from './pickFiles.ts';
import type { Shelf } from './shelf.ts';

/** What every list of maps needs: what is in the library (null while it is being read), what can be done with it, and the ways to a new map. */
export function useLibrary(
  shelf: Shelf,
  onFiles: (files: readonly File[]) => void,
): {
  list: LibraryList | null;
  deeds: MapDeeds;
  onCreate(wanted: NewMap): void;
  /** Makes a map with nothing in it and opens the guided path beside it. */
  onGuide(title: string): void;
  onOpenFile(): void;
} {
  const { library, notices } = shelf;
  const [list, setList] = useState<LibraryList | null>(null);
  useEffect(() => library.subscribe(setList), [library]);
  const deeds = useMemo(() => mapDeeds(shelf), [shelf]);
  return {
    list,
    deeds,
    onCreate: (wanted) => tellFailure(shelf.create(docOf(wanted), { startsCard: true }), notices),
    onGuide: (title) => {
      const plan = { title, language: languageNow(), stages: [], segments: [] };
      tellFailure(
        shelf.create(
          newDoc((tr) => startJourney(tr, plan)),
          { isGuided: true },
        ),
        notices,
      );
    },
    onOpenFile: () => void pickFiles().then(onFiles),
  };
}

function docOf({ title, stages, segment }: NewMap): Doc {
  const plan = { title, language: languageNow(), stages, segments: [segment] };
  return newDoc((tr) => startJourney(tr, plan));
}
