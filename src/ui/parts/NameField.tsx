import { type KeyboardEvent, useRef, useState } from 'react';
import { TextField } from './TextField.tsx';
import { useLeaveWithPage } from './useLeaveWithPage.ts';

interface NameFieldProps {
  /** The spoken name of the field. */
  label: string;
  name: string;
  /** Called once with a new name that is neither empty nor the old one. */
  onName(name: string): void;
  /** Called when editing is over, with or without a new name; `byKey` when the focus should go back to where it came from. */
  onLeave(byKey: boolean): void;
  className?: string | undefined;
}

/** Renames something in place: Enter or leaving keeps the new name, Escape the old one. */
export function NameField({ label, name, onName, onLeave, className }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const isOver = useRef(false);
  const finish = (keep: boolean, byKey: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const next = typed.trim();
    if (keep && next && next !== name) onName(next);
    onLeave(byKey);
  };
  useLeaveWithPage(() => finish(true, false));
  const key = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter', true);
  };
  return (
    <TextField
      quiet
      autoFocus
      label={label}
      className={className}
      value={typed}
      onChange={setTyped}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={key}
      onBlur={() => finish(true, false)}
    />
  );
}
