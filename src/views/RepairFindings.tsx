import { useTranslation } from 'react-i18next';
import type { Repair } from '../model/repair.ts';
import { ImportFindings } from './ImportFindings.tsx';
import { repairText } from './repairText.ts';

/** What was repaired in a map that was read from a file. */
export function RepairFindings({ report }: { report: readonly Repair[] }) {
  const { t } = useTranslation();
  return (
    <ImportFindings
      heading={t('importing.repaired')}
      entries={report}
      placeOf={({ place }) => (place ? t('importing.row', { row: place }) : '–')}
    >
      {(repair) => repairText(t, repair)}
    </ImportFindings>
  );
}
