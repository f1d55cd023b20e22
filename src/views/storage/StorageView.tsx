import { useTranslation } from 'react-i18next';
import type { BrowserSpace } from '../../storage/browserSpace.ts';
import type { Failure } from '../../storage/saveState.ts';
import type { StorageReport } from '../../storage/storageReport.ts';
import type { LibraryList, LibraryPart } from '../../storage/summary.ts';
import type { Notices } from '../../ui/parts/notices.ts';
import { LibrarySide } from '../library/LibrarySide.tsx';
import library from '../library/LibraryView.module.css';
import { CopiesSection } from './CopiesSection.tsx';
import { EraseSection } from './EraseSection.tsx';
import { HeldTable } from './HeldTable.tsx';
import { PromiseSection } from './PromiseSection.tsx';
import styles from './StorageView.module.css';
import { StoresSection } from './StoresSection.tsx';

interface StorageViewProps {
  /** Everything in the library; null while it is being read. */
  list: LibraryList | null;
  /** null where the browser does not say. */
  space: BrowserSpace | null;
  /** Why nothing can be kept on this device, or null while all is well. */
  failure: Failure | null;
  /** What is kept beside the maps; null while it is counted, or when it cannot be read. */
  report: StorageReport | null;
  /** When the last backup was made, in milliseconds since 1970. */
  lastBackup: number | null;
  startHref: string;
  hrefOf(part: LibraryPart): string;
  storageHref: string;
  notify: Notices['notify'];
  /** Asks the browser not to clear anything by itself. */
  onAsk(): void;
  onBackUp(): void;
  onRestore(): void;
  onErase(): void;
}

/** What is kept where, how much and since when, what the browser promises, and what can be done about it. */
export function StorageView(props: StorageViewProps) {
  const { list, space, failure, report, lastBackup, onAsk, onBackUp, onRestore, onErase } = props;
  const { t } = useTranslation();
  return (
    <div className={library.library}>
      <LibrarySide {...props} part="storage" />
      <main className={`${library.main} ${styles.page}`}>
        <h1 className={library.heading}>{t('backup.title')}</h1>
        <p className={styles.intro}>{t('backup.intro')}</p>
        <CopiesSection last={lastBackup} onBackUp={onBackUp} onRestore={onRestore} />
        <HeldTable {...{ list, report, space }} />
        <StoresSection {...{ failure, report }} />
        {space && <PromiseSection isPersistent={space.isPersistent} onAsk={onAsk} />}
        <EraseSection onErase={onErase} />
      </main>
    </div>
  );
}
