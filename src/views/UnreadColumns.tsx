import { useTranslation } from 'react-i18next';
import type { TableReport } from '../formats/tableReport.ts';
import styles from './ImportPreview.module.css';

/** The columns of a table that are not read, by name; one without a name by its number. */
export function UnreadColumns({ columns }: { columns: TableReport['unreadColumns'] }) {
  const { t } = useTranslation();
  if (columns.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {t('importing.unreadColumns')} <span className={styles.count}>{columns.length}</span>
      </h3>
      <ul className={styles.columns}>
        {columns.map(({ name, number }) => (
          <li key={number} dir="auto">
            {name || t('importing.columnNumber', { number })}
          </li>
        ))}
      </ul>
    </section>
  );
}
