import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { copyTimes } from '../storage/copyNotes.ts';
import { eraseAll } from '../storage/eraseAll.ts';
import { type StorageReport, storageReport } from '../storage/storageReport.ts';
import { tellFailure } from '../ui/tellFailure.ts';
import { StorageView } from '../views/storage/StorageView.tsx';
import { backUp } from './keeping/backUp.ts';
import { forgetHistories } from './keeping/historyKey.ts';
import { pickFiles } from './pickFiles.ts';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { useLibrary } from './useLibrary.ts';
import { useSpace } from './useSpace.ts';

interface StorageScreenProps {
  shelf: Shelf;
  onFiles(files: readonly File[]): void;
}

/** The screen that says what is kept where, and what can be done about it. */
export function StorageScreen({ shelf, onFiles }: StorageScreenProps) {
  const { t } = useTranslation();
  const { library, notices } = shelf;
  const { list } = useLibrary(shelf, onFiles);
  const [asked, setAsked] = useState(0);
  const space = useSpace(list, asked);
  const failure = useSyncExternalStore(library.trouble.subscribe, library.trouble.getState);
  const { report, again } = useReport(shelf, list);
  useEffect(() => {
    document.title = `${t('backup.title')} · Throughline`;
  }, [t]);
  const begin = (work: Promise<unknown>) => tellFailure(work.then(again), notices);
  const ask = async () => {
    const isKept = await library.browser.persist().catch(() => false);
    setAsked((count) => count + 1);
    if (!isKept) notices.notify({ key: 'backup.refused' });
  };
  const erase = async () => {
    await eraseAll(library);
    forgetHistories();
    notices.notify({ key: 'backup.erase.done' });
  };
  return (
    <StorageView
      {...{ list, space, failure, report }}
      lastBackup={copyTimes(library.browser.notes).all}
      startHref={hashOf({ name: 'start' })}
      hrefOf={(part) => hashOf({ name: 'library', part })}
      storageHref={hashOf({ name: 'storage' })}
      notify={notices.notify}
      onAsk={() => void ask()}
      onBackUp={() => begin(backUp(shelf))}
      onRestore={() => void pickFiles('backup').then(onFiles)}
      onErase={() => begin(erase())}
    />
  );
}

/** The report about what is kept, drawn up again whenever the library has changed or it is asked for. */
function useReport({ library }: Shelf, list: unknown): { report: StorageReport | null; again(): void } {
  const [report, setReport] = useState<StorageReport | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the library is what the report is about
  useEffect(() => {
    let isWanted = true;
    storageReport(library).then(
      (next) => isWanted && setReport(next),
      () => isWanted && setReport(null),
    );
    return () => {
      isWanted = false;
    };
  }, [library, list, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { report, again };
}
