import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../workspace.ts';

/** A line of a list: a row, or the one line that nothing was typed into yet. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** How the rows of a list are written. A place is where the row stands then. */
export interface LineWriter {
  add(id: string, text: string, index: number): void;
  change(id: string, text: string): void;
  move(id: string, index: number): void;
  /** Shows the row at another place without moving it; null shows it where it is. */
  preview(id: string, index: number | null): void;
  remove(id: string): void;
}

/** Rows as lines to type in. The new line becomes a row with its first letter, and stays the same field. Where lines are named things, one that is emptied is not taken for removed: `keepsEmptied`. */
export function useLines(
  rows: readonly { readonly id: string; readonly text: string }[],
  writer: LineWriter,
  keepsEmptied = false,
) {
  const workspace = useWorkspace();
  const { lines, newLine, putNewLine } = useNewLine(rows);
  const { focusLine, register } = useLineFocus();

  const remove = (line: Line) => {
    const index = lines.indexOf(line);
    const next = lines[index - 1] ?? lines[index + 1];
    if (next) focusLine(next.id);
    if (!line.isNew) writer.remove(line.id);
  };
  const move = (line: Line, step: number) => {
    const index = rows.findIndex(({ id }) => id === line.id) + step;
    if (line.isNew || index < 0 || index >= rows.length) return;
    writer.move(line.id, index);
    focusLine(line.id);
    const values = { position: index + 1, count: rows.length };
    workspace.announce({ key: 'inspector.remarkMoved', values });
  };
  const goOn = (line: Line) => {
    if (!line.isNew) focusLine(putNewLine(rows.findIndex(({ id }) => id === line.id) + 1));
  };
  const type = (line: Line, text: string) => {
    if (!line.isNew) writer.change(line.id, text);
    else if (text.trim()) {
      writer.add(line.id, text, newLine.index);
      putNewLine(atEnd);
    }
  };
  const leave = (line: Line) => {
    if (line.isNew) putNewLine(atEnd, line.id);
    else if (!keepsEmptied && !line.text.trim()) writer.remove(line.id);
  };
  const key = (line: Line, event: KeyboardEvent) => {
    const deeds = { next: goOn, remove, up: () => move(line, -1), down: () => move(line, 1) };
    const deed = deedOf(event, line.text === '' && !keepsEmptied);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deeds[deed](line);
  };
  return { lines, register, remove, type, leave, key, keepsEmptied };
}

/** The lines of a list and what can be done with them. */
export type Lines = ReturnType<typeof useLines>;

const atEnd = Number.POSITIVE_INFINITY;

/** The lines of the list, the new one among them, and how to put a new one somewhere. */
function useNewLine(rows: readonly { readonly id: string; readonly text: string }[]) {
  const { newId } = useWorkspace();
  const [fresh, setFresh] = useState(() => ({ id: newId(), index: atEnd }));
  const lines = rows.map(({ id, text }): Line => ({ id, text, isNew: false }));
  const index = Math.min(fresh.index, rows.length);
  lines.splice(index, 0, { id: fresh.id, text: '', isNew: true });
  const putNewLine = (next: number, id = newId()) => {
    setFresh({ id, index: next });
    return id;
  };
  return { lines, newLine: { index }, putNewLine };
}

function deedOf(event: KeyboardEvent, mayGo: boolean): 'next' | 'remove' | 'up' | 'down' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter' && !event.shiftKey) return 'next';
  if (event.key === 'Backspace' && mayGo) return 'remove';
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  return null;
}

/** Gives the focus to a line once it is there. */
function useLineFocus() {
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    fields.current.get(wanted)?.focus();
    setWanted(null);
  }, [wanted]);
  return {
    focusLine: setWanted,
    register: (id: string) => (field: HTMLTextAreaElement | null) => {
      if (field) fields.current.set(id, field);
      else fields.current.delete(id);
    },
  };
}
