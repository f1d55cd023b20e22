import { useTranslation } from 'react-i18next';
import type { TableEntry } from '../formats/tableReport.ts';
import type { Repair } from '../model/repair.ts';
import styles from './ImportPreview.module.css';
import { repairText } from './repairText.ts';

/** So many entries of a list are shown; a file with more of them needs another look anyway, and the rest is counted. */
const MOST_SHOWN = 200;

/** Rows and values of a table with their lines, and what is to be known about them. */
export function TableFindings({ heading, entries }: { heading: string; entries: readonly TableEntry[] }) {
  const { t } = useTranslation();
  return (
    <Findings heading={heading} count={entries.length}>
      {entries.slice(0, MOST_SHOWN).map(({ line, column, value, reason }) => (
        <li key={`${line} ${column} ${reason.key}`}>
          <span className={styles.place}>{t('importing.line', { line })}</span>
          <span dir="auto">
            {column && <b>{column} </b>}
            {value && <q>{value}</q>} {t(reason.key, reason.values ?? {})}
          </span>
        </li>
      ))}
    </Findings>
  );
}

/** What was repaired in a map that was read from a file. */
export function RepairFindings({ report }: { report: readonly Repair[] }) {
  const { t } = useTranslation();
  return (
    <Findings heading={t('importing.repaired')} count={report.length}>
      {report.slice(0, MOST_SHOWN).map((repair) => (
        <li key={`${repair.kind} ${repair.id} ${repair.field} ${repair.what} ${repair.place}`}>
          <span className={styles.place}>
            {repair.place ? t('importing.row', { row: repair.place }) : '–'}
          </span>
          <span dir="auto">{repairText(t, repair)}</span>
        </li>
      ))}
    </Findings>
  );
}

function Findings({
  heading,
  count,
  children,
}: {
  heading: string;
  count: number;
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {heading} <span className={styles.count}>{count}</span>
      </h3>
      <ul className={styles.findings}>{children}</ul>
      {count > MOST_SHOWN && (
        <p className={styles.more}>{t('importing.more', { count: count - MOST_SHOWN })}</p>
      )}
    </section>
  );
}
