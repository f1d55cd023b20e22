import { useTranslation } from 'react-i18next';
import type { TableEntry } from '../formats/tableReport.ts';
import { ImportFindings } from './ImportFindings.tsx';

interface TableFindingsProps {
  heading: string;
  entries: readonly TableEntry[];
}

/** Rows and values of a table with their lines, and what is to be known about them. */
export function TableFindings({ heading, entries }: TableFindingsProps) {
  const { t } = useTranslation();
  return (
    <ImportFindings heading={heading} entries={entries} placeOf={({ line }) => t('importing.line', { line })}>
      {({ column, value, reason }) => (
        <>
          {column && <b>{column} </b>}
          {value && <q>{value}</q>} {t(reason.key, reason.values ?? {})}
        </>
      )}
    </ImportFindings>
  );
}
