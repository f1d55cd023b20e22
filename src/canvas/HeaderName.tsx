import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../model/doc.ts';
import { useHandOn } from '../ui/parts/goToWork.ts';
import type { Header } from '../ui/workspace.ts';
import { askForKeyboard, useBoard } from './board.ts';
import styles from './HeaderName.module.css';
import { nameOf, renameHeader } from './headerActions.ts';

/** The name of a stage or segment being edited in its place: Enter and leaving keep it, Escape brings the old one back. */
export function HeaderName({ header }: { header: Header }) {
  const { t } = useTranslation();
  const board = useBoard();
  const [before] = useState(() => nameOf(board, header));
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
    renameHeader(board, header, next.trim() === '' ? before : next);
  };
  const end = () =>
    board.state.setState(({ renaming }) => (renaming?.id === header.id ? { renaming: null } : {}));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape' && name !== before) renameHeader(board, header, before);
    end();
    askForKeyboard(board);
  };
  return (
    <input
      ref={input}
      className={styles.input}
      aria-label={t(header.kind === 'stage' ? 'board.stageName' : 'board.segmentName')}
      value={name}
      lang={journeyOf(board.workspace.editor.getState().doc)?.language}
      dir="auto"
      spellCheck
      onChange={(event) => write(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={end}
    />
  );
}
