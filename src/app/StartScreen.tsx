import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapContent, makeFilledMap } from '../commands/makeFilledMap.ts';
import { startJourney } from '../commands/makeJourney.ts';
import type { MapSummary } from '../storage/summary.ts';
import { languageNow } from '../ui/languageChoice.ts';
import type { NewMap } from '../views/newMap.ts';
import { StartView } from '../views/StartView.tsx';
import type { Language } from '../words/translation.ts';
import { newDoc } from './newDoc.ts';
import { useInstall } from './offline/installOffer.ts';
import { pickFile } from './pickFile.ts';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { tellFailure } from './tellFailure.ts';
import { useTemplates } from './useTemplates.ts';

/** The filled sample map in each language; it comes when it is opened. */
const samples: Record<Language, () => Promise<MapContent>> = {
  en: async () => (await import('../words/en/sample.ts')).sample,
  it: async () => (await import('../words/it/sample.ts')).sample,
};

/** The start screen with the maps of this device behind it. */
export function StartScreen({ shelf, onFile }: { shelf: Shelf; onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const { library, notices } = shelf;
  const [maps, setMaps] = useState<readonly MapSummary[] | null>(null);
  const templates = useTemplates(shelf.measure);
  const install = useInstall();
  useEffect(() => library.subscribe((list) => setMaps(list.maps)), [library]);
  useEffect(() => {
    document.title = 'Throughline';
  }, []);

  const begin = (work: Promise<unknown>) => tellFailure(work, notices);
  const create = ({ title, stages, segment }: NewMap) => {
    const plan = { title, language: languageNow(), stages, segments: [segment] };
    const doc = newDoc((tr) => startJourney(tr, plan));
    begin(shelf.create(doc, { startsCard: true }));
  };
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
  const remove = async ({ id, title }: MapSummary) => {
    await library.remove([id]);
    const undo = { label: { key: 'actions.undo' }, run: () => begin(library.restore([id])) } as const;
    notices.notify({ key: 'start.deleted', values: { title: title || t('start.create.untitled') } }, undo);
  };
  return (
    <StartView
      maps={maps}
      notify={notices.notify}
      hrefOf={(mapId) => hashOf({ name: 'map', mapId })}
      onRename={(id, title) => begin(library.rename(id, title))}
      onDelete={(map) => begin(remove(map))}
      onCreate={create}
      onSample={() => begin(fill(samples[languageNow()]))}
      templates={templates}
      onTemplate={({ content }) => begin(fill(() => content))}
      onOpenFile={() => void pickFile().then((file) => file && onFile(file))}
      onInstall={install}
    />
  );
}
