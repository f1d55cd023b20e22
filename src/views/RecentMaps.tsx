import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { MapCard } from './MapCard.tsx';
import { MapFacts } from './MapFacts.tsx';
import { MapThumb } from './MapThumb.tsx';
import type { MapDeeds } from './mapDeeds.ts';
import type { MapQuestions } from './mapEntries.ts';
import styles from './StartView.module.css';

/** More are found under *All maps*. */
const mostRecent = 6;

interface RecentMapsProps {
  maps: readonly MapSummary[] | null;
  deeds: MapDeeds;
  ask: Omit<MapQuestions, 'rename'>;
}

/** The maps of this device that were used last; without any, an invitation. */
export function RecentMaps({ maps, deeds, ask }: RecentMapsProps) {
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
      {maps?.slice(0, mostRecent).map((map) => (
        <MapCard key={map.id} map={map} deeds={deeds} ask={ask} picture={<MapThumb outline={map.outline} />}>
          <MapFacts map={map} />
        </MapCard>
      ))}
    </ul>
  );
}
