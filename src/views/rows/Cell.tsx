import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Diamond, Face, KindTile } from '../../ui/parts/Sign.tsx';
import { TitleField } from '../../ui/TitleField.tsx';
import { useEditor } from '../../ui/workspace.ts';
import { CellField } from './CellField.tsx';
import type { ColumnId } from './columns.ts';
import styles from './RowsGrid.module.css';
import { askForKeyboard, useRows } from './rows.ts';
import { cellKey } from './useRowsFocus.ts';

interface CellProps {
  readonly id: string;
  readonly column: ColumnId;
  readonly text: string;
  readonly isWritten: boolean;
  /** Its title is being typed in the field that knows the signs in it. */
  readonly isTitling: boolean;
}

/** A cell: a text, with the sign of what it says. */
export const Cell = memo(function Cell({ id, column, text, isWritten, isTitling }: CellProps) {
  const { t } = useTranslation();
  const desk = useRows();
  return (
    <div
      role={column === 'title' ? 'rowheader' : 'gridcell'}
      tabIndex={-1}
      className={styles.cell}
      data-column={column}
      data-key={cellKey(id, column)}
    >
      {isTitling && <TitleField id={id} className={styles.field} onKeyEnd={() => askForKeyboard(desk)} />}
      {isWritten && <CellField id={id} column={column} before={text} />}
      {!isTitling && !isWritten && (
        <>
          <CellSign id={id} column={column} />
          <span dir="auto" data-blank={(column === 'title' && text === '') || undefined}>
            {text || (column === 'title' && t('board.untitled'))}
          </span>
        </>
      )}
    </div>
  );
});

function CellSign({ id, column }: Pick<CellProps, 'id' | 'column'>) {
  const row = useEditor(({ shown }) => shown.touchpoint.get(id));
  if (column === 'kind' && row?.kind) return <KindTile kind={row.kind} />;
  if (column === 'emotion' && row?.emotion !== undefined)
    return <Face emotion={row.emotion} size={14} outline={row.evidence === 'assumption'} />;
  if (column === 'momentOfTruth' && row?.momentOfTruth) return <Diamond tone={row.momentOfTruth} size={16} />;
  return null;
}
