import { useTranslation } from 'react-i18next';
import type { BrowserSpace } from '../../storage/browserSpace.ts';
import type { Amount, StorageReport } from '../../storage/storageReport.ts';
import type { LibraryList, LibraryPart } from '../../storage/summary.ts';
import { bytesText } from '../../ui/bytesText.ts';
import { numberFormat } from '../../ui/numberFormat.ts';
import { StorageSection } from './StorageSection.tsx';
import styles from './StorageView.module.css';

interface HeldTableProps {
  list: LibraryList | null;
  report: StorageReport | null;
  space: BrowserSpace | null;
}

/** How many there are of everything, how much they take, and since when. */
export function HeldTable({ list, report, space }: HeldTableProps) {
  const { t, i18n } = useTranslation();
  const size = (bytes: number) => (bytes === 0 ? '–' : bytesText(bytes, i18n.language));
  const lines = [...partsOf(list), ...picturesOf(report), ...sidesOf(report)];
  // Pictures are a part of the maps that they are in.
  const all = lines.reduce((sum, [key, { bytes }]) => sum + (key === 'backup.pictures' ? 0 : bytes), 0);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' });
  return (
    <StorageSection title={t('backup.held')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('backup.what')}</th>
            <th scope="col">{t('backup.count')}</th>
            <th scope="col">{t('backup.size')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([key, { count, bytes }]) => (
            <tr key={key} className={key === 'backup.pictures' ? styles.within : undefined}>
              <th scope="row">{t(key)}</th>
              <td>{numberFormat(i18n.language).format(count)}</td>
              <td>{size(bytes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('backup.all')}</th>
            <td />
            <td>{size(all)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>
        {space &&
          t('backup.used', {
            used: bytesText(space.used, i18n.language),
            granted: bytesText(space.granted, i18n.language),
          })}{' '}
        {report?.since && t('backup.since', { date: day.format(report.since) })}
      </p>
    </StorageSection>
  );
}

type Line = readonly [
  (
    | `library.part.${LibraryPart}`
    | 'backup.pictures'
    | 'backup.versions'
    | 'backup.encounters'
    | 'backup.unread'
  ),
  Amount,
];

function partsOf(list: LibraryList | null): Line[] {
  if (!list) return [];
  return (['maps', 'templates', 'bin'] as const).map((part) => {
    const bytes = list[part].reduce((sum, map) => sum + (map.bytes ?? 0), 0);
    return [`library.part.${part}`, { count: list[part].length, bytes }];
  });
}

function picturesOf(report: StorageReport | null): Line[] {
  return report ? [['backup.pictures', report.pictures]] : [];
}

function sidesOf(report: StorageReport | null): Line[] {
  if (!report) return [];
  const { versions, encounters, unread } = report;
  const always: Line[] = [
    ['backup.versions', versions],
    ['backup.encounters', encounters],
  ];
  return unread.count > 0 ? [...always, ['backup.unread', unread]] : always;
}
