import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { bytesText } from '../ui/bytesText.ts';
import { relativeTime } from '../ui/relativeTime.ts';
import styles from './MapCard.module.css';

interface MapFactsProps {
  map: MapSummary;
  /** Which time is of interest. */
  time?: 'updated' | 'created' | 'deleted';
  /** Whether it says how much room it takes. */
  withSize?: boolean;
}

const sentences = { created: 'library.made', deleted: 'library.binnedWhen' } as const;

/** What a list says of a map under its title: what is in it, and when it was changed. */
export function MapFacts({ map, time = 'updated', withSize }: MapFactsProps) {
  const { t, i18n } = useTranslation();
  const { segments, touchpoints, bytes } = map;
  const counts = t('start.counts', {
    segments: t('domain.segments', { count: segments }),
    touchpoints: t('domain.touchpoints', { count: touchpoints }),
  });
  const then = map[time] ?? map.updated;
  const when = relativeTime(then, Date.now(), i18n.language);
  const date = (
    <time dateTime={new Date(then).toISOString()}>
      {time === 'updated' ? when : t(sentences[time], { when })}
    </time>
  );
  if (!withSize)
    return (
      <>
        <span className={styles.facts}>{counts}</span>
        <span className={styles.when}>{date}</span>
      </>
    );
  return (
    <>
      <span className={`${styles.facts} ${styles.long}`}>{counts}</span>
      <span className={styles.facts}>{date}</span>
      <span className={styles.when}>{bytes !== undefined && bytesText(bytes, i18n.language)}</span>
    </>
  );
}
