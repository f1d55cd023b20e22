import { type ComponentPropsWithRef, useId } from 'react';
import styles from './Field.module.css';

interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange'> {
  /** The name over the field; in `quiet` fields it is only spoken. */
  label: string;
  /** The name is only spoken, though the field is not quiet. */
  spoken?: boolean;
  value: string;
  onChange(value: string): void;
  /** Looks like plain text until it is pointed at or edited. */
  quiet?: boolean;
  /** Something may be said about its value: then it keeps its place when that comes and goes. */
  noted?: boolean;
  hint?: string | undefined;
  /** What is wrong with the value; the value stays. */
  message?: string | undefined;
}

/** A field for one line of text. */
export function TextField(props: TextFieldProps) {
  const { label, spoken, value, onChange, quiet, noted, hint, message, className, ...rest } = props;
  const isSpoken = quiet || spoken;
  const id = useId();
  const note = message ?? hint;
  const input = (
    <input
      id={id}
      type="text"
      dir="auto"
      autoComplete="off"
      {...rest}
      className={[styles.input, quiet && styles.quiet, className].filter(Boolean).join(' ')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-label={isSpoken ? label : undefined}
      aria-invalid={message ? true : undefined}
      aria-describedby={note ? `${id}note` : undefined}
    />
  );
  if (isSpoken && !note && !noted) return input;
  return (
    <div className={styles.field}>
      {!isSpoken && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {input}
      {note && (
        <p id={`${id}note`} className={message ? styles.message : styles.hint}>
          {note}
        </p>
      )}
    </div>
  );
}
