import { type KeyboardEvent, useRef, useState } from 'react';
import { useLeaveWithPage } from '../../ui/parts/useLeaveWithPage.ts';
import type { ColumnId } from './columns.ts';
import { goOnFrom } from './rowKeys.ts';
import { askForKeyboard, useRows } from './rows.ts';
import { writeCell } from './writeCell.ts';

/** What the field of a cell needs: its text, and what keys and leaving do. Enter keeps it and goes down, Tab to the side, Escape leaves what was there. A text that is no value for it stays in the field. */
export function useCellField(id: string, column: ColumnId, before: string) {
  const desk = useRows();
  const [text, setText] = useState(() => desk.state.getState().editing?.text ?? before);
  const [isUnread, setUnread] = useState(false);
  const isOver = useRef(false);
  /** Only once: the field that goes loses the focus, which is another way of leaving. */
  const end = (isKept: boolean, isLeft = false): boolean => {
    if (isOver.current) return false;
    const isDone = !isKept || text === before || writeCell(desk, { id, column }, text, isLeft);
    setUnread(!isDone);
    if (!isDone && !isLeft) return false;
    isOver.current = true;
    desk.state.setState({ editing: null });
    return true;
  };
  useLeaveWithPage(() => end(true, true));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    if (event.nativeEvent.isComposing || (key === 'Enter' && altKey)) return;
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    if (!end(key !== 'Escape')) return;
    const way = key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right';
    if (key !== 'Escape') goOnFrom(desk, { id, column }, way);
    askForKeyboard(desk);
  };
  return { text, setText, isUnread, onKeyDown, onBlur: () => end(true, true) };
}
