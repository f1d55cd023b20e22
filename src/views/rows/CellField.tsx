import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { useHandOn } from '../../ui/parts/goToWork.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { type ColumnId, columns } from './columns.ts';
import styles from './RowsGrid.module.css';
import { cellChoices } from './readCell.ts';
import { useCellField } from './useCellField.ts';

interface CellFieldProps {
  readonly id: string;
  readonly column: ColumnId;
  /** What was in the cell. */
  readonly before: string;
}

/** The field in which a cell is written; where there are few values, they are offered. */
export function CellField({ id, column, before }: CellFieldProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const list = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const { text, setText, isUnread, onKeyDown, onBlur } = useCellField(id, column, before);
  useHandOn(field);
  useLayoutEffect(() => goToEnd(field.current), []);
  const { doc } = editor.getState();
  const choices = cellChoices(doc, column, t);
  const shared = {
    ref: field,
    className: styles.field,
    'aria-label': t(columns[column].label),
    lang: journeyOf(doc)?.language,
    dir: 'auto',
    'aria-invalid': isUnread,
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onKeyDown,
    onBlur,
  } as const;
  if (choices.length === 0) return <textarea rows={1} {...shared} />;
  return (
    <>
      <input type="text" list={list} autoComplete="off" {...shared} />
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}

function goToEnd(field: HTMLTextAreaElement | HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}
