import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ColumnId, columns } from './columns.ts';
import styles from './RowsGrid.module.css';
import { sortHint } from './rowOrder.ts';
import { useRowsState } from './rows.ts';
import { cellKey } from './useRowsFocus.ts';

/** The header of a column: a press sorts the list by it. */
export function ColumnHead({ id }: { id: ColumnId }) {
  const { t } = useTranslation();
  const sort = useRowsState((state) => state.sort);
  const isSorted = sort?.column === id;
  const label = t(columns[id].label);
  const Arrow = sort?.isDown ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not in sight are not in the page, which a table cannot say
    <div
      role="columnheader"
      tabIndex={-1}
      className={styles.columnHead}
      data-key={cellKey(null, id)}
      data-tip={sortHint(sort, id, label, t)}
      aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
    >
      <span>{label}</span>
      {isSorted && <Arrow size={14} strokeWidth={1.5} aria-hidden />}
    </div>
  );
}
