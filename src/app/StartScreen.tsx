import { useEffect, useRef } from 'react';
import { type MapContent, makeFilledMap } from '../commands/makeFilledMap.ts';
import { languageNow } from '../ui/languageChoice.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import { StartView } from '../views/StartView.tsx';
import type { Language } from '../words/translation.ts';
import { newDoc } from './newDoc.ts';
import { useInstall } from './offline/installOffer.ts';

import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { useLibrary } from './useLibrary.ts';
import { useTemplates } from './useTemplates.ts';

/** The filled sample map in each language; it comes when it is opened. */
const samples: Record<Language, () => Promise<MapContent>> = {
  en: async () => (await import('../words/en/sample.ts')).sample,
  it: async () => (await import('../words/it/sample.ts')).sample,
};

interface StartScreenProps {
  readonly shelf: Shelf;
  onFiles(files: readonly File[]): void;
}

/** The start screen with the maps of this device behind it. */
export function StartScreen({ shelf, onFiles }: StartScreenProps) {
  const { notices } = shelf;
  const { list, ...ways } = useLibrary(shelf, onFiles);
  const templates = useTemplates(shelf.measure);
  const install = useInstall();
  useEffect(() => {
    document.title = 'Throughline';
  }, []);

  // A double click makes one map, not two.
  const isFilling = useRef(false);
  const fill = async (loadContent: () => Promise<MapContent> | MapContent) => {
    if (isFilling.current) return;
    isFilling.current = true;
    try {
      const content = await loadContent();
      await shelf.create(newDoc((tr) => makeFilledMap(tr, content)));
    } finally {
      isFilling.current = false;
    }
  };
  return (
    <StartView
      {...ways}
      maps={list?.maps ?? null}
      ownTemplates={list?.templates ?? null}
      notify={notices.notify}
      libraryHref={hashOf({ name: 'library', part: 'maps' })}
      onSample={() => tellFailure(fill(samples[languageNow()]), notices)}
      templates={templates}
      onTemplate={({ content }) =>
        tellFailure(
          fill(() => content),
          notices,
        )
      }
      onInstall={install}
    />
  );
}
