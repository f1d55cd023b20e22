import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapSummary, partOf } from '../storage/summary.ts';
import styles from './MapCard.module.css';
import type { Picking } from './MapPick.tsx';
import type { MapDeeds } from './mapDeeds.ts';

interface MapMainProps {
  map: MapSummary;
  title: string;
  deeds: MapDeeds;
  picking: Picking | undefined;
  tabIndex: number;
  children: ReactNode;
}

/** What a press on a card does: it opens a map, makes one from a template, and selects what lies in the bin. */
export function MapMain({ map, title, deeds, picking, tabIndex, children }: MapMainProps) {
  const { t } = useTranslation();
  const part = partOf(map);
  const shared = { className: styles.open, tabIndex, 'data-main': true, ...picking?.keys };
  if (part === 'maps')
    return (
      <a {...shared} href={deeds.hrefOf(map.id)} aria-label={t('start.openMap', { title })}>
        {children}
      </a>
    );
  if (part === 'templates')
    return (
      <button
        type="button"
        {...shared}
        aria-label={t('library.makeMapOf', { title })}
        onClick={() => deeds.makeMap(map.id)}
      >
        {children}
      </button>
    );
  return (
    <button
      type="button"
      {...shared}
      aria-label={title}
      aria-pressed={picking?.isPicked}
      onClick={(event) => picking?.toggle(event.shiftKey)}
    >
      {children}
    </button>
  );
}
