import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { textLimit } from '../../model/rowKind.ts';
import { useHandOn } from '../parts/goToWork.ts';
import { useEditor, useWorkspace, type Workspace } from '../workspace.ts';
import { finishLaneCard, startLaneCardBy, writeLaneCardText } from './laneCardDeeds.ts';

interface LaneCardFieldProps {
  /** The card. */
  id: string;
  className: string | undefined;
  /** A key has ended it: the keyboard goes back to where it was. */
  onKeyEnd(): void;
}

/** The field in which the text of a card of a lane is typed, in its place. Enter ends it, and after a new card opens the next; Shift with Enter makes a new line; Tab goes on in the next stage. */
export function LaneCardField({ id, className, onKeyEnd }: LaneCardFieldProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const first = useEditor(({ shown }) => shown.laneCard.get(id)?.text ?? '');
  const isNew = useIsNew(id);
  const [text, setText] = useState(first);
  const field = useRef<HTMLTextAreaElement>(null);
  const leave = useLeaving(id);
  useHandOn(field);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(textLimit, textLimit);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, nativeEvent } = event;
    const isLine = key === 'Enter' && shiftKey;
    if (nativeEvent.isComposing || isLine || !['Enter', 'Escape', 'Tab'].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    const aside = shiftKey ? -1 : 1;
    const wants = key === 'Tab' ? aside : key === 'Enter' && isNew && text.trim() !== '' ? 0 : null;
    leave();
    if (wants === null || startLaneCardBy(workspace, id, wants) === null) onKeyEnd();
  };
  return (
    <textarea
      ref={field}
      className={className}
      rows={1}
      aria-label={t('lanes.cardText')}
      lang={language}
      dir="auto"
      spellCheck
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        writeLaneCardText(workspace, id, target.value);
      }}
      onKeyDown={onKeyDown}
      onPaste={(event) => putPasted(workspace, id, event)}
      // When another window comes to the front the field is still the one in use.
      onBlur={(event) => document.activeElement !== event.currentTarget && leave()}
    />
  );
}

/** A pasted picture goes on the card; what comes with text is pasted as text. */
function putPasted(workspace: Workspace, id: string, event: ClipboardEvent): void {
  const [file] = event.clipboardData.files;
  if (!file?.type.startsWith('image/') || event.clipboardData.getData('text/plain') !== '') return;
  event.preventDefault();
  void import('../images/putPictureAt.ts').then(({ putPictureAt }) =>
    putPictureAt(workspace, { type: 'laneCard', id }, file),
  );
}

/** Whether the card was not yet part of the document when its field was opened. */
function useIsNew(id: string): boolean {
  const { editor } = useWorkspace();
  const [isNew] = useState(() => !editor.getState().doc.laneCard.has(id));
  return isNew;
}

/** Ends the typing once: by a key, by going elsewhere, or because the field is taken away. */
function useLeaving(id: string): () => void {
  const workspace = useWorkspace();
  const isOver = useRef(false);
  const leave = () => {
    if (isOver.current) return;
    isOver.current = true;
    finishLaneCard(workspace, id);
  };
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    isOver.current = false;
    return () => latest.current();
  }, []);
  return leave;
}
