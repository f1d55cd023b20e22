import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyTable, TableLane } from '../../derive/journeyTable.ts';
import { tableOf } from '../../derive/tableOf.ts';
import { LaneSign } from '../../ui/lanes/LaneSign.tsx';
import { spokenEntry } from '../../ui/lanes/laneMarkWord.ts';
import { openTableLane } from '../../ui/lanes/openTableLane.ts';
import { tableLaneName } from '../../ui/lanes/tableLaneName.ts';
import { DroppedTitle } from '../../ui/parts/DroppedTitle.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import styles from './ListLanes.module.css';
import { askForKeyboard, useList, useListLayout } from './list.ts';
import { OwnCards } from './OwnCards.tsx';

/** Below the journey of a segment, what its lanes show, stage by stage: what touchpoints hold leads to the details, cards of lanes of one's own are written in their place. */
export function ListLanes() {
  const { t } = useTranslation();
  const segmentId = useListLayout(({ segment }) => segment?.id);
  const table = useTable();
  const band = table.bands.find(({ id }) => id === segmentId);
  if (!band || band.lanes.length === 0) return null;
  return (
    <section className={styles.lanes} aria-label={t('lanes.title')}>
      {band.lanes.map((lane) => (
        <Lane key={lane.key} lane={lane} table={table} segmentId={band.id} />
      ))}
    </section>
  );
}

interface LaneProps {
  readonly lane: TableLane;
  readonly table: JourneyTable;
  readonly segmentId: string;
}

function Lane({ lane, table, segmentId }: LaneProps) {
  const { t } = useTranslation();
  const name = tableLaneName(lane, t);
  const isOwn = lane.type === 'own';
  return (
    <section className={styles.lane} aria-label={name}>
      <h3 dir="auto">{name}</h3>
      <ul>
        {table.stages.map(({ id, stage }, column) => {
          const texts = lane.cells[column] ?? [];
          if (!isOwn && texts.length === 0) return null;
          return (
            <li key={id} className={styles.stage}>
              <h4 dir="auto">{stage.name}</h4>
              {isOwn ? (
                <OwnCards texts={texts} cell={{ laneId: lane.key, segmentId, stageId: id }} />
              ) : (
                <Said lane={lane} column={column} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Said({ lane, column }: { lane: TableLane; column: number }) {
  const { t } = useTranslation();
  const list = useList();
  const isDropped = lane.type === 'dropped';
  const open = (id: string | null) => {
    if (id === null) return;
    openTableLane(list.workspace, id, lane.type);
    // Its button is gone with the to-be.
    if (isDropped) askForKeyboard(list);
  };
  return lane.cells[column]?.map((entry) => (
    <button
      key={entry.id}
      type="button"
      className={styles.said}
      aria-label={
        isDropped
          ? t('toBe.droppedSaid', { title: entry.text || t('board.untitled') })
          : spokenEntry(entry, t)
      }
      onClick={() => open(entry.touchpointId)}
    >
      {isDropped ? (
        <DroppedTitle title={entry.text} />
      ) : (
        <>
          <LaneSign mark={entry.mark} />
          <span dir="auto">{entry.text}</span>
        </>
      )}
    </button>
  ));
}

/** The map as a table, in which lanes are read; what did not change keeps its identity. */
function useTable(): JourneyTable {
  const doc = useEditor(({ shown }) => shown);
  const hidden = useSession(({ hiddenCards }) => hiddenCards);
  const seen = useSession((session) => session.seen);
  const last = useRef<JourneyTable | undefined>(undefined);
  return useMemo(() => {
    last.current = tableOf(doc, last.current, hidden, seen);
    return last.current;
  }, [doc, hidden, seen]);
}
