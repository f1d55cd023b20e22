import type { TFunction } from 'i18next';
import { type FocusEvent, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteBox } from '../derive/noteBoxes.ts';
import type { Doc } from '../model/doc.ts';
import { useEditor, useSession } from '../ui/workspace.ts';
import { useBoard } from './board.ts';
import { useNotes } from './boardNotes.ts';
import styles from './Grid.module.css';
import { noteKey } from './noteKeys.ts';

/** The notes of the map for screen readers and the keyboard: a list beside the grid, whose place is mirrored as a ring on the board. */
export const NoteList = memo(function NoteList() {
  const { t } = useTranslation();
  const board = useBoard();
  const help = useId();
  const notes = useNotes();
  const doc = useEditor(({ shown }) => shown);
  const chosen = useSession((session) => (session.chosen?.kind === 'note' ? session.chosen.id : null));
  const [place, setPlace] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  if (notes.length === 0) return null;
  const active = notes.find(({ id }) => id === (place ?? chosen)) ?? notes[0];
  const go = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)?.focus();
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const id = event.target.dataset.key ?? null;
    setPlace(id);
    board.state.setState({ noteHead: id, head: null });
    if (id !== null) board.workspace.board?.drawn?.revealNote(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !active) return;
    board.state.setState({ keyboard: true });
    if (noteKey(board, event.nativeEvent, active.id, go)) event.preventDefault();
  };
  return (
    <div className={styles.unseen}>
      <p id={help}>{t('notes.listHelp')}</p>
      <div
        ref={list}
        role="listbox"
        aria-label={t('notes.list')}
        aria-describedby={help}
        onFocus={onFocus}
        onBlur={() => board.state.setState({ noteHead: null })}
        onKeyDown={onKeyDown}
      >
        {notes.map((box) => (
          <div
            key={box.id}
            role="option"
            data-key={box.id}
            tabIndex={box === active ? 0 : -1}
            aria-selected={box.id === chosen}
          >
            {noteText(box, doc, t)}
          </div>
        ))}
      </div>
    </div>
  );
});

/** What a note says and where it lies. */
export function noteText({ note }: NoteBox, doc: Pick<Doc, 'stage' | 'segment'>, t: TFunction): string {
  const stage = doc.stage.get(note.stageId ?? '')?.name;
  const segment = doc.segment.get(note.segmentId ?? '')?.name;
  const text = note.text.trim() || t('notes.empty');
  if (stage !== undefined && segment !== undefined) return t('notes.inCell', { text, stage, segment });
  if (stage !== undefined) return t('notes.inStage', { text, stage });
  return segment === undefined ? t('notes.nowhere', { text }) : t('notes.inSegment', { text, segment });
}
