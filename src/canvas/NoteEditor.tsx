import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type NoteBox, noteMetrics } from '../derive/noteBoxes.ts';
import { noteGround } from '../derive/noteItems.ts';
import { journeyOf } from '../model/doc.ts';
import { textLimit } from '../model/rowKind.ts';
import { finishNote, writeNoteText } from '../ui/noteActions.ts';
import { useTheme } from '../ui/themeChoice.ts';
import { useEditor, useSession } from '../ui/workspace.ts';
import { askForKeyboard, useBoard } from './board.ts';
import { useNotes } from './boardNotes.ts';
import styles from './NoteEditor.module.css';
import { followBoth, useFollow } from './useFollow.ts';

/** The field in which the text of a note is typed, over the note. Enter makes a new line; Escape, Ctrl with Enter and leaving end the typing, and what was typed stays. */
export function NoteEditor() {
  const editing = useSession((session) => session.editing);
  const box = useNotes().find(({ id }) => id === editing);
  const layer = useFollow<HTMLDivElement>(followBoth);
  return (
    <div className={styles.window}>
      <div ref={layer} className={styles.layer}>
        {box && <NoteField key={box.id} box={box} />}
      </div>
    </div>
  );
}

function NoteField({ box }: { box: NoteBox }) {
  const { t } = useTranslation();
  const { workspace, camera } = useBoard();
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const [text, setText] = useState(box.note.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const leave = useLeaving(box.id);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(textLimit, textLimit);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view follows the note only when it opens
  useLayoutEffect(() => camera.reveal(box), [camera]);
  useFittingHeight(field, text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && event.key !== 'Tab' && !isDone) return;
    event.preventDefault();
    event.stopPropagation();
    leave(true);
  };
  return (
    <div className={styles.sheet} style={useLook(box)}>
      <textarea
        ref={field}
        className={styles.field}
        rows={2}
        aria-label={t('notes.text')}
        placeholder={t('notes.placeholder')}
        lang={language}
        dir="auto"
        spellCheck
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          writeNoteText(workspace, box.id, target.value);
        }}
        onKeyDown={onKeyDown}
        // When another window comes to the front the field is still the one in use.
        onBlur={(event) => document.activeElement !== event.currentTarget && leave(false)}
      />
    </div>
  );
}

/** Ends the typing once: by a key, by going elsewhere, or because the field is taken away. */
function useLeaving(id: string): (byKey: boolean) => void {
  const board = useBoard();
  const isOver = useRef(false);
  const leave = (byKey: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    finishNote(board.workspace, id);
    if (byKey) askForKeyboard(board);
  };
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(false), []);
  return leave;
}

function useLook(box: NoteBox): CSSProperties {
  const theme = useTheme();
  const kind = useSession(({ layout }) => layout);
  const { padding, font, line } = noteMetrics[kind];
  return {
    '--x': box.x,
    '--y': box.y,
    inlineSize: box.width,
    minBlockSize: box.height,
    background: noteGround(box.note.color, theme),
    '--padding': `${padding}px`,
    '--size': `${font.size}px`,
    '--line': `${line}px`,
  } as CSSProperties;
}

function useFittingHeight(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.blockSize = '0';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [field, text]);
}
