import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type BrowserSpace, browserSpace } from '../storage/browserSpace.ts';
import { countBytes } from '../storage/countBytes.ts';
import type { LibraryList, LibraryPart } from '../storage/summary.ts';
import { LibraryView } from '../views/library/LibraryView.tsx';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { useLibrary } from './useLibrary.ts';

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
      notify={shelf.notices.notify}
    />
  );
}

/** What the browser grants, asked again whenever something in the library has changed. */
function useSpace(list: LibraryList | null): BrowserSpace | null {
  const [space, setSpace] = useState<BrowserSpace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the library is what takes the room
  useEffect(() => {
    let isWanted = true;
    void browserSpace().then((next) => isWanted && setSpace(next));
    return () => {
      isWanted = false;
    };
  }, [list]);
  return space;
}
