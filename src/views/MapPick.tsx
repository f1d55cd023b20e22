import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import styles from './MapCard.module.css';

/** How one card of a list is selected. */
export interface Picking {
  readonly isPicked: boolean;
  /** Selects it or not; with `reaches`, all from the last one up to it. */
  toggle(reaches: boolean): void;
  /** All that are selected. */
  all(): readonly MapSummary[];
  /** The keys of what is pressed to open it. */
  readonly keys: PickKeys;
}

interface PickKeys {
  onKeyDown(event: KeyboardEvent): void;
  onKeyUp(event: KeyboardEvent): void;
}

/** The space bar selects, where it would otherwise press the button or scroll. */
export function pickKeys(toggle: (reaches: boolean) => void): PickKeys {
  return {
    onKeyDown: (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      if (!event.repeat) toggle(event.shiftKey);
    },
    onKeyUp: (event) => {
      if (event.key === ' ') event.preventDefault();
    },
  };
}

/** The box in the corner of a card that selects it. */
export function MapPick({ title, picking, tabIndex }: { title: string; picking: Picking; tabIndex: number }) {
  const { t } = useTranslation();
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        aria-label={t('library.select', { title })}
        tabIndex={tabIndex}
        checked={picking.isPicked}
        onClick={(event) => picking.toggle(event.shiftKey)}
        onChange={() => undefined}
      />
    </label>
  );
}
