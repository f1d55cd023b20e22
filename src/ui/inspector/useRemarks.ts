import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { inOrder } from '../../model/order.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { type ListedTone, remarkWriter } from './remarkWriter.ts';

/** A line of the list: a remark, or the one line that nothing was typed into yet. */
export interface RemarkLine {
  readonly id: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** The remarks of one tone about a touchpoint as lines to type in. The new line becomes a remark with its first letter, and stays the same field. */
export function useRemarks(aboutId: string, tone: ListedTone) {
  const workspace = useWorkspace();
  const { remarks, lines, newLine, putNewLine } = useLines(aboutId, tone);
  const { focusLine, register } = useLineFocus();
  const writer = remarkWriter(workspace, aboutId, tone);

  const remove = (line: RemarkLine) => {
    const index = lines.indexOf(line);
    const next = lines[index - 1] ?? lines[index + 1];
    if (next) focusLine(next.id);
    if (!line.isNew) writer.remove(line.id);
  };
  const move = (line: RemarkLine, step: number) => {
    const index = remarks.findIndex(({ id }) => id === line.id) + step;
    if (line.isNew || index < 0 || index >= remarks.length) return;
    writer.move(line.id, index);
    focusLine(line.id);
    const values = { position: index + 1, count: remarks.length };
    workspace.announce({ key: 'inspector.remarkMoved', values });
  };
  const goOn = (line: RemarkLine) => {
    if (!line.isNew) focusLine(putNewLine(remarks.findIndex(({ id }) => id === line.id) + 1));
  };
  const type = (line: RemarkLine, text: string) => {
    if (!line.isNew) writer.change(line.id, text);
    else if (text.trim()) {
      writer.add(line.id, text, newLine.index);
      putNewLine(atEnd);
    }
  };
  const leave = (line: RemarkLine) => {
    if (line.isNew) putNewLine(atEnd, line.id);
    else if (!line.text.trim()) writer.remove(line.id);
  };
  const key = (line: RemarkLine, event: KeyboardEvent) => {
    const deeds = { next: goOn, remove, up: () => move(line, -1), down: () => move(line, 1) };
    const deed = deedOf(event, line.text === '');
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deeds[deed](line);
  };
  return { lines, count: remarks.length, register, remove, type, leave, key };
}

const atEnd = Number.POSITIVE_INFINITY;

/** The lines of the list, the new one among them, and how to put a new one somewhere. */
function useLines(aboutId: string, tone: ListedTone) {
  const { newId } = useWorkspace();
  const rows = useEditor(({ shown }) => shown.remark);
  const [fresh, setFresh] = useState(() => ({ id: newId(), index: atEnd }));
  const remarks = useMemo(
    () => inOrder([...rows.values()].filter((row) => row.aboutId === aboutId && row.tone === tone)),
    [rows, aboutId, tone],
  );
  const lines = remarks.map(({ id, text }): RemarkLine => ({ id, text, isNew: false }));
  const index = Math.min(fresh.index, remarks.length);
  lines.splice(index, 0, { id: fresh.id, text: '', isNew: true });
  const putNewLine = (next: number, id = newId()) => {
    setFresh({ id, index: next });
    return id;
  };
  return { remarks, lines, newLine: { index }, putNewLine };
}

function deedOf(event: KeyboardEvent, isEmpty: boolean): 'next' | 'remove' | 'up' | 'down' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter' && !event.shiftKey) return 'next';
  if (event.key === 'Backspace' && isEmpty) return 'remove';
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
