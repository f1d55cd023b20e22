import {
  type ChangeEvent,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { bringsLines, pasteFrom } from '../../ui/clipboard/pasteFrom.ts';
import { startCardHere } from '../../ui/newCard.ts';
import { TitleSession } from '../../ui/titleSession.ts';
import { askForKeyboard, type JourneyList, useList, useListState } from './list.ts';

/** What the field at the foot needs: its text, and what typing, keys and leaving do. Writing begins a new touchpoint at the place of the keyboard. */
export function useCapture() {
  const list = useList();
  const { workspace } = list;
  const { session } = workspace;
  const id = useListState((state) => state.capturing);
  const opening = useListState((state) => state.opening);
  const field = useRef<HTMLInputElement>(null);
  const title = useMemo(() => (id === null ? null : new TitleSession(workspace, id)), [id, workspace]);
  const [typed, setTyped] = useState({ id, text: '' });
  const text = typed.id === id ? typed.text : opening;
  useFinishWhenGone(title, text);
  useEffect(() => {
    if (id !== null) field.current?.focus({ preventScroll: true });
  }, [id]);

  const write = (next: string) => {
    setTyped({ id, text: next });
    title?.write(next);
  };
  const leave = () => {
    session.setState({ editing: null });
    field.current?.blur();
    askForKeyboard(list);
  };
  /** Keeps what was typed and goes on with the next one: behind it, or in the next stage in that direction. */
  const goOn = (step: -1 | 0 | 1) => {
    if (!title) return field.current?.focus();
    // A line that only a button has begun is kept as well when it is sent.
    if (text.trim() !== '' && typed.id !== id) title.write(text);
    list.state.setState({ opening: '' });
    if (!title.goOn(text, step)) leave();
  };
  const giveUp = () => {
    title?.giveUp();
    leave();
  };
  const end = () => {
    if (session.getState().editing !== id) return;
    title?.finish(text);
    session.setState({ editing: null });
  };
  return { id, field, text, write, goOn, giveUp, end };
}

/** What the field does when it is gone to, typed in and left. */
export function captureHandlers(list: JourneyList, capture: ReturnType<typeof useCapture>) {
  const { id, write, goOn, giveUp, end } = capture;
  return {
    onFocus: () => {
      if (list.state.getState().capturing === null) void startCardHere(list.workspace);
    },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => write(target.value),
    onPaste: (event: ClipboardEvent) => {
      // Lines are touchpoints: they come to where this one was to be.
      if (id === null || capture.text !== '' || !bringsLines(event.clipboardData)) return;
      event.preventDefault();
      giveUp();
      pasteFrom(list.workspace, event.clipboardData);
    },
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing || id === null) return;
      if (event.key === 'Enter') goOn(0);
      else if (event.key === 'Tab') goOn(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape') giveUp();
      else return;
      event.preventDefault();
    },
    onBlur: ({ currentTarget }: FocusEvent) => {
      // When another window comes to the front the field is still the one in use.
      if (document.activeElement !== currentTarget) end();
    },
  };
}

/** Whatever takes the field away must not take what was typed along. */
function useFinishWhenGone(title: TitleSession | null, text: string): void {
  const latest = useRef({ title, text });
  useEffect(() => {
    latest.current = { title, text };
  });
  useEffect(() => () => void latest.current.title?.finish(latest.current.text), []);
}
