import { useId } from 'react';
import styles from './Field.module.css';

interface SelectProps<Value extends string> {
  /** The name over the field; in `quiet` fields it is only spoken. */
  label: string;
  choices: readonly { readonly value: Value; readonly label: string }[];
  /** null when nothing is chosen. */
  value: Value | null;
  onChange(value: Value | null): void;
  /** The words of the choice of nothing; without them something has to be chosen. */
  none?: string;
  quiet?: boolean;
}

/** One of a list, with the choices of the machine's own list. */
export function Select<Value extends string>({
  label,
  choices,
  value,
  onChange,
  none,
  quiet,
}: SelectProps<Value>) {
  const id = useId();
  const classes = [styles.input, styles.select, quiet && styles.quiet, value === null && styles.unset];
  const field = (
    <select
      id={id}
      className={classes.filter(Boolean).join(' ')}
      value={value ?? ''}
      onChange={(event) => onChange((event.target.value as Value) || null)}
      aria-label={quiet ? label : undefined}
    >
      {(none !== undefined || value === null) && <option value="">{none ?? ''}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
  if (quiet) return field;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {field}
    </div>
  );
}
