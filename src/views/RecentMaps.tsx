import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { RecentMap } from './RecentMap.tsx';
import styles from './StartView.module.css';

interface RecentMapsProps {
  maps: readonly MapSummary[] | null;
  hrefOf(id: string): string;
  onRename(id: string, title: string): void;
  onDelete(map: MapSummary): void;
}

/** The maps of this device; without any, an invitation. */
export function RecentMaps({ maps, ...callbacks }: RecentMapsProps) {
  const { t } = useTranslation();
  if (maps?.length === 0)
    return (
      <div className={styles.empty}>
        <b>{t('start.noMaps')}</b>
        <p>{t('start.noMapsHint')}</p>
      </div>
    );
  return (
    <ul className={styles.maps} aria-busy={maps === null}>
      {maps?.map((map) => (
        <RecentMap key={map.id} map={map} {...callbacks} />
      ))}
    </ul>
  );
}
