import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { journeyOf } from '../model/doc.ts';
import styles from './NameInput.module.css';
import { useHandOn } from './parts/goToWork.ts';
import { useWorkspace } from './workspace.ts';

interface NameInputProps {
  readonly label: string;
  /** The name as it was when the field was opened. */
  readonly before: string;
  readonly maxLength?: number;
  /** Called for each change; never with an empty name. */
  onWrite(name: string): void;
  /** The field is no longer wanted. */
  onEnd(): void;
  /** A key has ended it: the keyboard goes back to where it was. */
  onKeyEnd(): void;
}

/** A name being edited in its place: Enter and leaving keep it, Escape brings the old one back. */
export function NameInput({ label, before, maxLength, onWrite, onEnd, onKeyEnd }: NameInputProps) {
  const workspace = useWorkspace();
  const [name, setName] = useState(before);
  const input = useRef<HTMLInputElement>(null);
  useHandOn(input);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);
  const write = (next: string) => {
    setName(next);
    // A name that was emptied on the way is the old one until there is a new one.
    onWrite(next.trim() === '' ? before : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape' && name !== before) onWrite(before);
    onEnd();
    onKeyEnd();
  };
  return (
    <input
      ref={input}
      className={styles.input}
      aria-label={label}
      value={name}
      lang={journeyOf(workspace.editor.getState().doc)?.language}
      dir="auto"
      maxLength={maxLength}
      spellCheck
      onChange={(event) => write(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onEnd}
    />
  );
}
