import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableLane } from '../../derive/journeyTable.ts';
import { tableLaneName } from '../../ui/lanes/tableLaneName.ts';
import { LaneCardCell } from './LaneCardCell.tsx';
import { LaneCell } from './LaneCell.tsx';
import styles from './TableGrid.module.css';

interface LaneRowsProps {
  readonly lane: TableLane;
  readonly segmentId: string;
  readonly stageIds: readonly string[];
}

/** The rows of a lane in a segment: one for what touchpoints hold, and for cards of one's own as many as the fullest cell has. */
export const LaneRows = memo(function LaneRows({ lane, segmentId, stageIds }: LaneRowsProps) {
  const { t } = useTranslation();
  const label = tableLaneName(lane, t);
  const isOwn = lane.type === 'own';
  const rows = isOwn ? Math.max(1, ...lane.cells.map(({ length }) => length)) : 1;
  return Array.from({ length: rows }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
    <tr key={at} className={at < rows - 1 ? styles.open : undefined}>
      {at === 0 && (
        <th scope="row" className={styles.laneName} rowSpan={rows} dir="auto">
          {label}
        </th>
      )}
      {stageIds.map((stageId, column) => {
        const cell = { laneKey: lane.key, label, segmentId, stageId, texts: lane.cells[column] ?? none };
        if (!isOwn) return <LaneCell key={stageId} {...cell} />;
        return <LaneCardCell key={stageId} {...cell} at={at} />;
      })}
    </tr>
  ));
});

const none: readonly never[] = [];
