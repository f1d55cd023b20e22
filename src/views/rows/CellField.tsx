import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { useHandOn } from '../../ui/parts/goToWork.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { type ColumnId, columns } from './columns.ts';
import styles from './RowsGrid.module.css';
import { cellChoices } from './readCell.ts';
import { goOnFrom } from './rowKeys.ts';
import { askForKeyboard, useRows } from './rows.ts';
import { writeCell } from './writeCell.ts';

interface CellFieldProps {
  readonly id: string;
  readonly column: ColumnId;
  /** What was in the cell. */
  readonly before: string;
}

/** The field in which a cell is written: Enter keeps it and goes down, Tab to the side, Escape leaves what was there. */
export function CellField({ id, column, before }: CellFieldProps) {
  const { t } = useTranslation();
  const desk = useRows();
  const { editor } = useWorkspace();
  const list = useId();
  const [text, setText] = useState(() => desk.state.getState().editing?.text ?? before);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const isOver = useRef(false);
  useHandOn(field);
  useLayoutEffect(() => goToEnd(field.current), []);
  /** Only once: the field that goes loses the focus, which is another way of leaving. */
  const end = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    if (isKept && text !== before) writeCell(desk, id, column, text);
    desk.state.setState({ editing: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    if (event.nativeEvent.isComposing || (key === 'Enter' && altKey)) return;
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    end(key !== 'Escape');
    if (key !== 'Escape')
      goOnFrom(desk, { id, column }, key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right');
    askForKeyboard(desk);
  };
  const choices = cellChoices(editor.getState().doc, column, t);
  const shared = {
    ref: field,
    className: styles.field,
    'aria-label': t(columns[column].label),
    lang: journeyOf(editor.getState().doc)?.language,
    dir: 'auto',
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onKeyDown,
    onBlur: () => end(true),
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
