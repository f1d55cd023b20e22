import { type PointerEvent, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnEncounter } from '../../storage/ownEncounters.ts';
import { useListKeys } from '../parts/useListKeys.ts';
import styles from './CataloguePanel.module.css';
import { EncounterRow } from './EncounterRow.tsx';
import { type CatalogueEntry, type CataloguePhase, cataloguePhases } from './entries.ts';

interface EncounterListProps {
  entries: readonly CatalogueEntry[];
  own: readonly OwnEncounter[];
  /** What is searched for stands in one list, the best first; else each phase has a heading. */
  isSearched: boolean;
  onAdd(entry: CatalogueEntry): void;
  onPress(event: PointerEvent, entry: CatalogueEntry): void;
  /** The arrow up leads out of the list at its first encounter. */
  onLeave(): void;
}

/** The encounters that are found, one stop of the Tab key. */
export function EncounterList(props: EncounterListProps) {
  const { entries, own, isSearched, onAdd, onPress, onLeave } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const help = useId();
  const ids = useMemo(() => entries.map(({ id }) => id), [entries]);
  const { stop, handlers } = useListKeys(list, ids);
  const groups = isSearched ? [{ phase: null, entries }] : byPhase(entries);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go between the buttons in it
    <div
      ref={list}
      className={styles.list}
      {...handlers}
      onKeyDown={(event) => {
        const isFirst = (event.target as Element).closest('[data-item]')?.matches(`[data-item="${ids[0]}"]`);
        if (event.key === 'ArrowUp' && isFirst) onLeave();
        else return handlers.onKeyDown(event);
        event.preventDefault();
      }}
    >
      <p id={help} hidden>
        {t('catalogue.help')}
      </p>
      {groups.map(({ phase, entries: rows }) => (
        <div key={phase ?? 'found'}>
          {phase && <h3 className={styles.phase}>{t(`catalogue.phase.${phase}`)}</h3>}
          <ul
            aria-label={phase ? t(`catalogue.phase.${phase}`) : t('catalogue.title')}
            aria-describedby={help}
          >
            {rows.map((entry) => (
              <EncounterRow
                key={entry.id}
                entry={entry}
                own={entry.phase === 'own' ? own.find(({ id }) => id === entry.id) : undefined}
                isStop={entry.id === stop}
                onAdd={() => onAdd(entry)}
                onPress={(event) => onPress(event, entry)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function byPhase(
  entries: readonly CatalogueEntry[],
): { phase: CataloguePhase; entries: readonly CatalogueEntry[] }[] {
  return cataloguePhases
    .map((phase) => ({ phase, entries: entries.filter((entry) => entry.phase === phase) }))
    .filter((group) => group.entries.length > 0);
}
