import { useCallback, useEffect, useRef, useState } from 'react';
import type { BrowserSpace } from '../../storage/browserSpace.ts';
import type { Failure } from '../../storage/saveState.ts';
import type { LibraryList, LibraryPart } from '../../storage/summary.ts';
import { comesLater } from '../../ui/comesLater.ts';
import { useHeldKeys } from '../../ui/keys/heldKeys.ts';
import type { Notices } from '../../ui/parts/notices.ts';
import type { MapDeeds } from '../mapDeeds.ts';
import type { NewMap } from '../newMap.ts';
import { useMapQuestions } from '../useMapQuestions.tsx';
import { useStartKeys } from '../useStartKeys.ts';
import { LibraryContent } from './LibraryContent.tsx';
import { LibrarySide } from './LibrarySide.tsx';
import styles from './LibraryView.module.css';

const NewMapDialog = comesLater(async () => (await import('../NewMapDialog.tsx')).NewMapDialog);

interface LibraryViewProps {
  part: LibraryPart;
  /** Everything in the library; null while it is being read. */
  list: LibraryList | null;
  deeds: MapDeeds;
  space: BrowserSpace | null;
  /** Why nothing can be kept on this device, or null while all is well. */
  failure: Failure | null;
  startHref: string;
  hrefOf(part: LibraryPart): string;
  storageHref: string;
  notify: Notices['notify'];
  onCreate(wanted: NewMap): void;
  /** Asks for a file and opens it. */
  onOpenFile(): void;
}

/** All maps, own templates or the bin: found, sorted, and what can be done with one or many of them. */
export function LibraryView(props: LibraryViewProps) {
  const { part, list, deeds, hrefOf, onCreate, onOpenFile } = props;
  const [search, setSearch] = useState('');
  const [creating, setCreating] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { ask, dialog } = useMapQuestions(deeds, list?.templates ?? []);
  const close = useCallback(() => setCreating(false), []);
  useEffect(NewMapDialog.ahead, []);
  // So that nothing typed right after N is lost.
  useHeldKeys(creating, close);
  useStartKeys({ n: () => setCreating(true), o: onOpenFile, '/': () => field.current?.focus() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part begins at its top
  useEffect(() => void scroller.current?.scrollTo(0, 0), [part]);
  return (
    <div ref={scroller} className={styles.library}>
      <LibrarySide {...props} />
      <main className={styles.main}>
        <LibraryContent
          key={part}
          {...{ part, list, deeds, ask, hrefOf, scroller, field, search, onOpenFile }}
          onSearch={setSearch}
          onNew={() => setCreating(true)}
        />
      </main>
      {creating && <NewMapDialog stages="lifecycle" onCreate={onCreate} onClose={close} />}
      {dialog}
    </div>
  );
}
