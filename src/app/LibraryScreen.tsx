import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { countBytes } from '../storage/countBytes.ts';
import type { LibraryPart } from '../storage/summary.ts';
import { LibraryView } from '../views/library/LibraryView.tsx';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { useLibrary } from './useLibrary.ts';
import { useSpace } from './useSpace.ts';

interface LibraryScreenProps {
  part: LibraryPart;
  shelf: Shelf;
  onFiles(files: readonly File[]): void;
}

/** The screen of all maps, own templates and the bin. */
export function LibraryScreen({ part, shelf, onFiles }: LibraryScreenProps) {
  const { t } = useTranslation();
  const { list, ...ways } = useLibrary(shelf, onFiles);
  const space = useSpace(list);
  const { trouble } = shelf.library;
  const failure = useSyncExternalStore(trouble.subscribe, trouble.getState);
  useEffect(() => void countBytes(shelf.library), [shelf]);
  const name = t(part === 'maps' ? 'library.title' : `library.part.${part}`);
  useEffect(() => {
    document.title = `${name} · Throughline`;
  }, [name]);
  return (
    <LibraryView
      {...ways}
      part={part}
      list={list}
      space={space}
      failure={failure}
      startHref={hashOf({ name: 'start' })}
      hrefOf={(one) => hashOf({ name: 'library', part: one })}
      storageHref={hashOf({ name: 'storage' })}
      notify={shelf.notices.notify}
    />
  );
}
