import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { idSet } from '../../ui/idSet.ts';
import { useEditor, useSession } from '../../ui/workspace.ts';
import { Cell } from './Cell.tsx';
import { cellText } from './cellText.ts';
import type { ColumnId } from './columns.ts';
import styles from './RowsGrid.module.css';
import { rowHeight } from './revealRow.ts';
import { useRowsState } from './rows.ts';

interface RowLineProps {
  readonly id: string;
  readonly index: number;
  readonly columns: readonly ColumnId[];
}

/** A touchpoint in the list. It renders again only when one of the texts in its cells changes. */
export const RowLine = memo(function RowLine({ id, index, columns }: RowLineProps) {
  const { t, i18n } = useTranslation();
  const words = { t, language: i18n.language };
  const texts = useEditor(({ shown }) => {
    const row = shown.touchpoint.get(id);
    return row ? columns.map((column) => cellText(shown, row, column, words)).join(BETWEEN) : '';
  }).split(BETWEEN);
  const isSelected = useSession(({ selection }) => idSet(selection).has(id));
  const isTitling = useSession(({ editing }) => editing === id);
  const written = useRowsState(({ editing }) => (editing?.id === id ? editing.column : null));
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not in sight are not in the page, which a table cannot say
    <div
      role="row"
      tabIndex={-1}
      className={styles.row}
      style={{ translate: `0 ${index * rowHeight.row}px` }}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={id}
      data-written={isTitling || written !== null || undefined}
    >
      {columns.map((column, at) => (
        <Cell
          key={column}
          id={id}
          column={column}
          text={texts[at] ?? ''}
          isWritten={written === column}
          isTitling={isTitling && column === 'title'}
        />
      ))}
    </div>
  );
});

/** No text holds this sign. */
const BETWEEN = '\u0000';
