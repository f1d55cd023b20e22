import { HardDrive, Layers, LayoutGrid, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BrowserSpace } from '../../storage/browserSpace.ts';
import type { Failure } from '../../storage/saveState.ts';
import type { LibraryList, LibraryPart } from '../../storage/summary.ts';
import { bytesText } from '../../ui/bytesText.ts';
import { Logo } from '../../ui/parts/Logo.tsx';
import type { Notices } from '../../ui/parts/notices.ts';
import { LanguageMenu } from '../LanguageMenu.tsx';
import styles from './LibrarySide.module.css';

const parts = [
  { part: 'maps', icon: LayoutGrid },
  { part: 'templates', icon: Layers },
  { part: 'bin', icon: Trash2 },
] as const;

interface LibrarySideProps {
  part: LibraryPart | 'storage';
  list: LibraryList | null;
  /** null where the browser does not say. */
  space: BrowserSpace | null;
  failure: Failure | null;
  startHref: string;
  hrefOf(part: LibraryPart): string;
  storageHref: string;
  notify: Notices['notify'];
}

/** The parts of the library, and what all of it takes on this device. */
export function LibrarySide(props: LibrarySideProps) {
  const { part, list, space, failure, startHref, hrefOf, storageHref, notify } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.side}>
      <header className={styles.head}>
        <a className={styles.brand} href={startHref} aria-label={t('actions.start')}>
          <Logo size={24} />
          <span>Throughline</span>
        </a>
      </header>
      <nav className={styles.parts} aria-label={t('library.parts')}>
        <ul>
          {parts.map(({ part: one, icon: Sign }) => (
            <li key={one}>
              <a className={styles.part} href={hrefOf(one)} aria-current={one === part ? 'page' : undefined}>
                <Sign size={16} strokeWidth={1.5} aria-hidden />
                <span>{t(`library.part.${one}`)}</span>
                <span className={styles.count}>{list?.[one].length}</span>
              </a>
            </li>
          ))}
          <li>
            <a
              className={styles.part}
              href={storageHref}
              aria-current={part === 'storage' ? 'page' : undefined}
            >
              <HardDrive size={16} strokeWidth={1.5} aria-hidden />
              <span>{t('backup.title')}</span>
            </a>
          </li>
        </ul>
      </nav>
      <footer className={styles.foot}>
        {list && part !== 'storage' && <StorageUse {...{ list, space, failure }} />}
        <LanguageMenu notify={notify} />
      </footer>
    </div>
  );
}

function StorageUse({
  list,
  space,
  failure,
}: Pick<LibrarySideProps, 'space' | 'failure'> & { list: LibraryList }) {
  const { t, i18n } = useTranslation();
  const size = (bytes: number) => bytesText(bytes, i18n.language);
  const sum = (part: LibraryPart) => list[part].reduce((bytes, map) => bytes + (map.bytes ?? 0), 0);
  return (
    <section className={styles.storage} aria-labelledby="storage">
      <h2 id="storage">{t('library.storage')}</h2>
      <dl>
        {parts.map(({ part }) => (
          <div key={part}>
            <dt>{t(`library.part.${part}`)}</dt>
            <dd>{size(sum(part))}</dd>
          </div>
        ))}
      </dl>
      {failure && <p className={styles.trouble}>{t(`saving.why.${failure.reason}`)}</p>}
      {space && (
        <p>
          {t('library.granted', { used: size(space.used), granted: size(space.granted) })}{' '}
          {t(space.isPersistent ? 'library.persistent' : 'library.notPersistent')}
        </p>
      )}
    </section>
  );
}
