import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ImportPreview.module.css';

interface ImportFindingsProps<Entry> {
  heading: string;
  entries: readonly Entry[];
  /** Where in the file it is. */
  placeOf(entry: Entry): string;
  children(entry: Entry): ReactNode;
}

/** So many entries of a list are shown; a file with more of them needs another look anyway, and the rest is counted. */
const MOST_SHOWN = 500;

/** A list of what is to be known of a file, with its places; nothing when there is nothing. */
export function ImportFindings<Entry>({ heading, entries, placeOf, children }: ImportFindingsProps<Entry>) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  const rest = entries.length - MOST_SHOWN;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {heading} <span className={styles.count}>{entries.length}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <ul className={styles.findings} tabIndex={0} aria-label={heading}>
        {entries.slice(0, MOST_SHOWN).map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be alike, and the list never changes.
          <li key={index}>
            <span className={styles.place}>{placeOf(entry)}</span>
            <span dir="auto">{children(entry)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.more}>{t('importing.more', { count: rest })}</p>}
    </section>
  );
}
