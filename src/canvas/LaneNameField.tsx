import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameLaneNow } from '../ui/lanes/laneDeeds.ts';
import { useHandOn } from '../ui/parts/goToWork.ts';
import { useTyping } from '../ui/useTyping.ts';
import { useWorkspace } from '../ui/workspace.ts';
import { askForKeyboard, useBoard } from './board.ts';
import styles from './LaneHeads.module.css';

interface LaneNameFieldProps {
  /** The key of the lane; it changes when the lane gets its row with the first letter. */
  readonly laneKey: string;
  readonly name: string;
  /** The name that it has without one of its own. */
  readonly usualName: string;
  onEnd(): void;
}

/** The name of a lane being edited in its place at the left of a band: Enter and leaving keep it, Escape brings the old one back. */
export function LaneNameField({ laneKey, name, usualName, onEnd }: LaneNameFieldProps) {
  const { t } = useTranslation();
  const board = useBoard();
  const workspace = useWorkspace();
  const [before] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useHandOn(input);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);
  const write = (next: string) => renameLaneNow(workspace, laneKey, next === usualName ? '' : next);
  // A name that was emptied on the way is the old one until there is a new one.
  const { value, lang, onChange } = useTyping(name, write, before, 'line');
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape' && name !== before) write(before);
    onEnd();
    askForKeyboard(board);
  };
  return (
    <input
      ref={input}
      className={styles.field}
      aria-label={t('lanes.name', { name: before })}
      value={value}
      lang={lang}
      dir="auto"
      spellCheck
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onEnd}
    />
  );
}
