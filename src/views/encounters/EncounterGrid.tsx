import { memo, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterRow } from '../../derive/encounterTable.ts';
import type { Segment } from '../../model/segment.ts';
import { numberFormat } from '../../ui/numberFormat.ts';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { SegmentWho } from '../SegmentWho.tsx';
import { EncounterCell } from './EncounterCell.tsx';
import styles from './EncounterGrid.module.css';
import { gridStep } from './gridStep.ts';

interface EncounterGridProps {
  segments: readonly Segment[];
  rows: readonly EncounterRow[];
}

/** Encounters as rows, segments as columns. One tab stop; arrows walk, Enter leads to what stands in the cell. */
export function EncounterGrid({ segments, rows }: EncounterGridProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const cells = root.current?.querySelectorAll<HTMLElement>('tbody [data-cell]') ?? [];
    if (![...cells].some(({ tabIndex }) => tabIndex === 0) && cells[0]) cells[0].tabIndex = 0;
  });
  return (
    <div className={styles.scroller}>
      <table
        ref={root}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by keys is a grid
        role="grid"
        aria-label={t('encounters.grid')}
        className={styles.grid}
        onKeyDown={(event) => gridStep(root.current, event)}
        onFocus={({ target }) => {
          for (const other of root.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])
            other.tabIndex = other === target ? 0 : -1;
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('encounters.encounter')}
            </th>
            {segments.map((segment) => (
              <th key={segment.id} scope="col">
                <SegmentWho segment={{ ...segment, need: '' }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.key} row={row} isFirstOfStage={rows[at - 1]?.stage !== row.stage} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row({ row, isFirstOfStage }: { row: EncounterRow; isFirstOfStage: boolean }) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const { title, stage, cells, spread, isDifferent } = row;
  const all = cells.flat().map(({ id }) => id);
  const by = numberFormat(i18n.language, { maximumFractionDigits: 1 }).format(spread ?? 0);
  return (
    <tr
      className={[isFirstOfStage && styles.first, isDifferent && styles.different].filter(Boolean).join(' ')}
    >
      <th scope="row" tabIndex={-1} data-cell onClick={() => showOnMap(workspace, all)}>
        <b dir="auto">{title || t('board.untitled')}</b>
        <span dir="auto">{stage.name}</span>
        {isDifferent && <em>{t('encounters.differ', { by })}</em>}
      </th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are the segments in their order
        <EncounterCell key={at} cell={cell} />
      ))}
    </tr>
  );
});
