import { useState } from 'react';
import { journeyOf } from '../model/doc.ts';
import { type TextSize, useCut } from './useCut.ts';
import { useEditor } from './workspace.ts';

/** A text while it is typed: every change is written at once, but the field keeps what was typed, since the written text may be tidied. Without the focus it shows what is written. Its language is the map's. An empty text is written as `whenEmpty`. What is too long is cut, with a sentence. */
export function useTyping(
  written: string,
  write: (text: string) => void,
  whenEmpty = '',
  size: TextSize = 'text',
) {
  const cut = useCut(size);
  const [typed, setTyped] = useState<{ readonly text: string; readonly after: string } | null>(null);
  // What is written may change from elsewhere meanwhile, by undo or in another tab: then that holds.
  const value = typed && typed.after === written ? typed.text : written;
  return {
    value,
    lang: useEditor(({ doc }) => journeyOf(doc)?.language),
    onChange(typedText: string) {
      const text = cut(typedText, value);
      const after = text.trim() === '' ? whenEmpty : text;
      write(after);
      setTyped({ text, after });
    },
    onBlur: () => setTyped(null),
  };
}

/** A name while it is typed. A name that is emptied is what it was when its field was gone to, so that nothing is ever nameless. */
export function useNameTyping(written: string, write: (name: string) => void) {
  const [before, setBefore] = useState(written);
  const typing = useTyping(written, write, before, 'line');
  return { ...typing, onFocus: () => setBefore(written) };
}
