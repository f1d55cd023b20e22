import { useState } from 'react';
import { journeyOf } from '../model/doc.ts';
import { useEditor } from './workspace.ts';

/** A text while it is typed: every change is written at once, but the field keeps what was typed, since the written text may be tidied. Without the focus it shows what is written. Its language is the map's. */
export function useTyping(written: string, write: (text: string) => void) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly after: string } | null>(null);
  // What is written may change from elsewhere meanwhile, by undo or in another tab: then that holds.
  const value = typed && typed.after === written ? typed.text : written;
  return {
    value,
    lang: useEditor(({ doc }) => journeyOf(doc)?.language),
    onChange(text: string) {
      write(text);
      setTyped({ text, after: text.trim() === '' ? '' : text });
    },
    onBlur: () => setTyped(null),
  };
}
