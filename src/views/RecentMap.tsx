import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { useHandOn } from '../ui/parts/goToWork.ts';
import { Menu } from '../ui/parts/Menu.tsx';
import { NameField } from '../ui/parts/NameField.tsx';
import { relativeTime } from '../ui/relativeTime.ts';
import { MapThumb } from './MapThumb.tsx';
import styles from './RecentMap.module.css';

interface RecentMapProps {
  map: MapSummary;
  hrefOf(id: string): string;
  onRename(id: string, title: string): void;
  onDelete(map: MapSummary): void;
}

/** One map in the list: its picture, title and counts, and what can be done with it. */
export function RecentMap({ map, hrefOf, onRename, onDelete }: RecentMapProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const title = map.title || t('start.create.untitled');
  const box = useRef<HTMLLIElement>(null);
  useHandOn(box);
  return (
    <li ref={box} className={styles.map}>
      <a className={styles.open} href={hrefOf(map.id)} aria-label={t('start.openMap', { title })}>
        <span className={styles.picture}>
          <MapThumb outline={map.outline} />
        </span>
        {!renaming && <Caption map={map} title={title} />}
      </a>
      {renaming && (
        <NameField
          label={t('start.renameMap')}
          className={styles.name}
          name={map.title}
          onName={(name) => onRename(map.id, name)}
          onLeave={(byKey) => {
            setRenaming(false);
            setComesBack(byKey);
          }}
        />
      )}
      {!renaming && (
        <Menu
          align="end"
          button={
            <IconButton
              small
              icon={Ellipsis}
              label={t('start.moreAbout', { title })}
              className={styles.more}
              autoFocus={comesBack}
            />
          }
          entries={() => [
            { label: t('actions.rename'), icon: Pencil, run: () => setRenaming(true) },
            { label: t('actions.delete'), icon: Trash2, danger: true, run: () => onDelete(map) },
          ]}
        />
      )}
    </li>
  );
}

function Caption({ map, title }: { map: MapSummary; title: string }) {
  const { t, i18n } = useTranslation();
  const { segments, touchpoints, updated } = map;
  return (
    <span className={styles.caption}>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.facts}>
        {t('start.counts', {
          segments: t('domain.segments', { count: segments }),
          touchpoints: t('domain.touchpoints', { count: touchpoints }),
        })}
      </span>
      <time className={styles.when} dateTime={new Date(updated).toISOString()}>
        {relativeTime(updated, Date.now(), i18n.language)}
      </time>
    </span>
  );
}
