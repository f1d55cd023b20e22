import { Ellipsis } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { useHandOn } from '../ui/parts/goToWork.ts';
import { Menu } from '../ui/parts/Menu.tsx';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import { NameField } from '../ui/parts/NameField.tsx';
import { cardKey } from './cardKey.ts';
import styles from './MapCard.module.css';
import { MapMain } from './MapMain.tsx';
import { MapPick, type Picking } from './MapPick.tsx';
import type { MapDeeds } from './mapDeeds.ts';
import { type MapQuestions, mapEntries } from './mapEntries.ts';

interface MapCardProps {
  /** Gets its element, for whoever watches where it is. */
  item?: RefObject<HTMLLIElement | null>;
  map: MapSummary;
  deeds: MapDeeds;
  ask: Omit<MapQuestions, 'rename'>;
  picture: ReactNode;
  /** What is said under its title. */
  children: ReactNode;
  /** How it is selected among others; without it it cannot be. */
  picking?: Picking | undefined;
  /** Whether it can be reached by Tab. */
  isStop?: boolean;
  /** Far out of sight it is no more than its title. */
  isNear?: boolean;
  /** As large as the templates of the start screen. */
  small?: boolean;
}

/** One map or template in a list: its picture, its title, what can be done with it, and what there is to know of it. */
export function MapCard(props: MapCardProps) {
  const { item, map, deeds, picture, children, picking, isStop = true, isNear = true, small } = props;
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const own = useRef<HTMLLIElement>(null);
  const box = item ?? own;
  useHandOn(box);
  const more = useRef<HTMLButtonElement>(null);
  const title = map.title || t('start.create.untitled');
  const tabIndex = isStop ? 0 : -1;
  const ask = { ...props.ask, rename: () => setRenaming(true) };
  const keys = cardKey(map, deeds, ask, picking, () => more.current?.click());
  return (
    <li
      ref={box}
      className={small ? `${styles.map} ${styles.small}` : styles.map}
      data-item={map.id}
      data-picked={picking?.isPicked || undefined}
      onKeyDown={renaming ? undefined : keys}
    >
      <MapMain {...{ map, title, deeds, picking, tabIndex }}>
        <span className={styles.picture}>{picture}</span>
        {!renaming && <Caption title={title}>{children}</Caption>}
      </MapMain>
      {picking && isNear && <MapPick title={title} picking={picking} tabIndex={tabIndex} />}
      {renaming && (
        <NameField
          label={t(map.isTemplate ? 'library.templateName' : 'start.renameMap')}
          className={styles.name}
          name={map.title}
          onName={(name) => deeds.rename(map.id, name)}
          onLeave={(byKey) => {
            setRenaming(false);
            setComesBack(byKey);
          }}
        />
      )}
      {isNear && !renaming && (
        <MoreMenu
          {...{ more, tabIndex, title }}
          autoFocus={comesBack}
          entries={() => mapEntries(map, deeds, ask, t)}
        />
      )}
    </li>
  );
}

function Caption({ title, children }: { title: string; children: ReactNode }) {
  return (
    <span className={styles.caption}>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      {children}
    </span>
  );
}

interface MoreMenuProps {
  more: RefObject<HTMLButtonElement | null>;
  title: string;
  tabIndex: number;
  autoFocus: boolean;
  entries(): readonly MenuEntry[];
}

function MoreMenu({ more, title, tabIndex, autoFocus, entries }: MoreMenuProps) {
  const { t } = useTranslation();
  const label = t('start.moreAbout', { title });
  const look = { small: true, icon: Ellipsis, className: styles.more };
  return (
    <Menu
      align="end"
      button={<IconButton ref={more} {...{ label, tabIndex, autoFocus }} {...look} />}
      entries={entries}
    />
  );
}
