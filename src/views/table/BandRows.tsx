import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableBand, TableRow } from '../../derive/journeyTable.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import type { CardFactsOf } from '../../ui/useCardFacts.ts';
import { useEditor, useSession } from '../../ui/workspace.ts';
import { DropLine } from './DropLine.tsx';
import { LaneRows } from './LaneRows.tsx';
import { SegmentHead } from './SegmentHead.tsx';
import styles from './TableGrid.module.css';
import { TouchpointCell } from './TouchpointCell.tsx';

interface BandRowsProps {
  readonly band: TableBand;
  readonly stageIds: readonly string[];
  readonly factsOf: CardFactsOf;
}

/** The rows of a segment: its touchpoints, one to a row in each stage, then what they hold. Only rows that changed render again. */
export const BandRows = memo(function BandRows({ band, stageIds, factsOf }: BandRowsProps) {
  const { id, segment, rows, lanes, figures } = band;
  return (
    <tbody aria-label={segment.name} className={styles.band}>
      {rows.map((row, at) => (
        <CardRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
          key={at}
          row={row}
          segmentId={id}
          stageIds={stageIds}
          factsOf={factsOf}
          isFirst={at === 0}
          isLast={at === rows.length - 1}
        >
          {at === 0 && (
            <SegmentHead segment={segment} figures={figures} rows={rows.length} isLast={lanes.length === 0} />
          )}
        </CardRow>
      ))}
      {lanes.map((lane) => (
        <LaneRows key={lane.key} lane={lane} segmentId={id} stageIds={stageIds} />
      ))}
    </tbody>
  );
});

interface CardRowProps {
  readonly row: TableRow;
  readonly segmentId: string;
  readonly stageIds: readonly string[];
  readonly factsOf: CardFactsOf;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The header of the segment in its first row. */
  readonly children: ReactNode;
}

function CardRow({ children, ...row }: CardRowProps) {
  return (
    <tr className={row.isLast ? undefined : styles.open}>
      {children}
      <Cells {...row} />
    </tr>
  );
}

const Cells = memo(function Cells(props: Omit<CardRowProps, 'children'>) {
  const { row, segmentId, stageIds, factsOf, isFirst } = props;
  return stageIds.map((stageId, column) => {
    const card = row.cells[column];
    if (card) return <TouchpointCell key={stageId} card={card} {...factsOf(card.id)} />;
    // What is left over below a shorter stack says nothing.
    if (!isFirst) return <td key={stageId} className={styles.rest} data-cell={`${segmentId} ${stageId}`} />;
    return <EmptyCell key={stageId} segmentId={segmentId} stageId={stageId} />;
  });
});

function EmptyCell({ segmentId, stageId }: { segmentId: string; stageId: string }) {
  const { t } = useTranslation();
  const stage = useEditor(({ shown }) => shown.stage.get(stageId)?.name ?? '');
  const key = `${segmentId} ${stageId}`;
  // Where a filter hides touchpoints, an empty cell may hold some.
  const isHiding = useSession(({ hiddenCards }) => hiddenCards.size > 0);
  return (
    <td tabIndex={-1} data-key={key} data-cell={key} className={styles.empty}>
      <VisuallyHidden>
        {isHiding ? `${stage}, ${t('find.noneHere')}` : t('board.emptyCell', { stage })}
      </VisuallyHidden>
      <span aria-hidden>{t(isHiding ? 'find.noneHere' : 'domain.noTouchpoint')}</span>
      <DropLine at={key} />
    </td>
  );
}
