import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeJourney } from '../commands/makeJourney.ts';
import { showRemarks } from '../commands/showRemarks.ts';
import { type Doc, journeyOf } from '../model/doc.ts';
import { comesLater } from '../ui/comesLater.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import type { Keep, MapFromFile } from '../views/mapFromFile.ts';
import { type FoundFile, lookInto } from './lookInto.ts';
import { newDoc, twinOf } from './newDoc.ts';
import { goTo } from './routes.ts';
import type { Shelf } from './shelf.ts';
import type { FileQueue } from './useFileQueue.ts';

const BackupOpening = comesLater(async () => (await import('./BackupOpening.tsx')).BackupOpening);
const ImportPreview = comesLater(async () => (await import('../views/ImportPreview.tsx')).ImportPreview);

interface FileOpeningProps {
  queue: FileQueue;
  waiting: NonNullable<FileQueue['current']>;
  shelf: Shelf;
}

/** Reads a file, shows what would be made of it, and makes it when the person says so; then comes the next one that waits. */
export function FileOpening({ queue, waiting: { file, number, count }, shelf }: FileOpeningProps) {
  const { t } = useTranslation();
  const [found, setFound] = useState<FoundFile | 'backup' | null>(null);
  useEffect(() => {
    let isWanted = true;
    void lookInto(file, shelf.library).then((next) => isWanted && setFound(next));
    return () => {
      isWanted = false;
      // The next file must not be shown with the choices made for this one.
      setFound(null);
    };
  }, [file, shelf]);
  if (!found) return null;
  if (found === 'backup') {
    return <BackupOpening key={number} file={file} shelf={shelf} onDone={queue.next} />;
  }
  const create = (map: MapFromFile) => {
    queue.next();
    tellFailure(makeMap(map, shelf), shelf.notices);
  };
  return (
    <ImportPreview
      key={number}
      fileName={count > 1 ? t('importing.fileOf', { number, count, name: file.name }) : file.name}
      {...found}
      onCreate={create}
      onCancel={queue.clear}
      {...(number < count && { onSkip: queue.next })}
    />
  );
}

async function makeMap(map: MapFromFile, shelf: Shelf): Promise<void> {
  if (map.type === 'table') {
    const doc = newDoc((tr) => {
      makeJourney(tr, map.plan);
      showRemarks(tr, map.plan.touchpoints);
    });
    return shelf.create(doc, { step: { key: 'edit.importMap' } });
  }
  if (map.isTemplate && map.keep !== 'mapOfTemplate') return keepTemplate(map.doc, map.keep, shelf);
  const mapId = journeyOf(map.doc)?.id;
  if (map.keep === 'replace' && mapId) {
    await shelf.library.replace(mapId, map.doc);
    return goTo({ name: 'map', mapId });
  }
  return shelf.create(await newHere(map.doc, shelf));
}

async function keepTemplate(doc: Doc, keep: Keep, shelf: Shelf): Promise<void> {
  const { library, notices } = shelf;
  const { id, title } = journeyOf(doc) ?? { id: '', title: '' };
  if (keep === 'replace') await library.replace(id, doc);
  else await library.create(await newHere(doc, shelf), 'template');
  notices.notify({ key: 'library.templateKept', values: { title } });
  goTo({ name: 'library', part: 'templates' });
}

/** The map of a file under an id that nothing else on this device has. */
async function newHere(doc: Doc, { library }: Shelf): Promise<Doc> {
  return (await library.find(journeyOf(doc)?.id ?? '')) === null ? doc : twinOf(doc);
}
