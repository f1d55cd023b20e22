import {
  type ChangeEvent,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { bringsLines, pasteFrom } from './clipboard/pasteFrom.ts';
import { TitleSession } from './titleSession.ts';
import { useWorkspace, type Workspace } from './workspace.ts';

const emotions: Readonly<Record<string, number>> = {
  Digit1: -2,
  Digit2: -1,
  Digit3: 0,
  Digit4: 1,
  Digit5: 2,
};

/** What a field needs to edit the title of a card: its text, and what keys and leaving do. `done` is called when a key has ended it. */
export function useTitle(id: string, done: () => void) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const [title] = useState(() => new TitleSession(workspace, id));
  const [text, setText] = useState(title.text);
  const isOver = useRef(false);

  useFinishWhenTaken(title, text, isOver);

  /** Only once: the field that goes loses the focus, which is another way of leaving. */
  const leave = (goesOn: () => boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    if (goesOn()) return;
    session.setState({ editing: null });
    done();
  };
  const giveUp = () => {
    title.giveUp();
    return false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is meant for the page, such as the palette, works from within a title too.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const emotion = event.altKey ? emotions[event.code] : undefined;
    const step = event.key === 'Enter' ? 0 : event.shiftKey ? -1 : 1;
    if (emotion !== undefined) title.feel(emotion);
    else if (event.key === 'Escape') leave(giveUp);
    else if (event.key !== 'Enter' && event.key !== 'Tab') return;
    else leave(() => (title.isNew ? title.goOn(text, step) : title.finish(text) && false));
    event.preventDefault();
  };
  return {
    text,
    isNew: title.isNew,
    onKeyDown,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
      const next = event.target.value.replaceAll('\n', ' ');
      setText(next);
      title.write(next);
    },
    onPaste: (event: ClipboardEvent) => {
      // Lines are cards: they come to where this one was to be.
      if (title.isNew && text === '') pasteInstead(workspace, event, () => leave(giveUp));
    },
    onBlur: (event: FocusEvent) => {
      // When another window comes to the front the field is still the one in use.
      if (isOver.current || document.activeElement === event.currentTarget) return;
      isOver.current = true;
      title.finish(text);
      if (session.getState().editing === id) session.setState({ editing: null });
    },
  };
}

function pasteInstead(workspace: Workspace, event: ClipboardEvent, giveUp: () => void): void {
  if (!bringsLines(event.clipboardData)) return;
  event.preventDefault();
  giveUp();
  pasteFrom(workspace, event.clipboardData);
}

/** Whatever takes the field away, such as going to another page, must not take what was typed along. */
function useFinishWhenTaken(title: TitleSession, text: string, isOver: RefObject<boolean>): void {
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(
    () => () => {
      if (!isOver.current) title.finish(latest.current);
      isOver.current = true;
    },
    [title, isOver],
  );
}
