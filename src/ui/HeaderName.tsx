import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../model/doc.ts';
import styles from './HeaderName.module.css';
import { nameOf, renameHeader } from './headerDeeds.ts';
import { useHandOn } from './parts/goToWork.ts';
import { type Header, useWorkspace } from './workspace.ts';

interface HeaderNameProps {
  readonly header: Header;
  /** The field is no longer wanted. */
  onEnd(): void;
  /** A key has ended it: the keyboard goes back to where it was. */
  onKeyEnd(): void;
}

/** The name of a stage or segment being edited in its place: Enter and leaving keep it, Escape brings the old one back. */
export function HeaderName({ header, onEnd, onKeyEnd }: HeaderNameProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const [before] = useState(() => nameOf(workspace, header));
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
    renameHeader(workspace, header, next.trim() === '' ? before : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape' && name !== before) renameHeader(workspace, header, before);
    onEnd();
    onKeyEnd();
  };
  return (
    <input
      ref={input}
      className={styles.input}
      aria-label={t(header.kind === 'stage' ? 'board.stageName' : 'board.segmentName')}
      value={name}
      lang={journeyOf(workspace.editor.getState().doc)?.language}
      dir="auto"
      spellCheck
      onChange={(event) => write(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onEnd}
    />
  );
}
