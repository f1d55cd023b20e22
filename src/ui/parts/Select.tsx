import { useId } from 'react';
import { useTranslation } from 'react-i18next';
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
  /** Whether it stands for several things of which different values are chosen; then `value` is null. */
  mixed?: boolean;
  quiet?: boolean;
  /** It has the focus when its dialog opens. */
  isFirst?: boolean;
  /** The name is only spoken, though the field is not quiet. */
  spoken?: boolean;
}

/** Stands for several values; no choice is called so. */
const MIXED = '\u2026';

/** One of a list, with the choices of the machine's own list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, choices, value, onChange, none, mixed, quiet, spoken, isFirst } = props;
  const { t } = useTranslation();
  const id = useId();
  const field = (
    <select
      id={id}
      data-first={isFirst}
      className={quiet ? styles.over : `${styles.input} ${styles.select}`}
      value={mixed ? MIXED : (value ?? '')}
      onChange={(event) => onChange((event.target.value as Value) || null)}
      aria-label={quiet || spoken ? label : undefined}
    >
      {mixed && (
        <option value={MIXED} disabled>
          {t('inspector.mixed')}
        </option>
      )}
      {(none !== undefined || (value === null && !mixed)) && <option value="">{none ?? ''}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
  if (quiet) {
    const chosen = choices.find((choice) => choice.value === value)?.label;
    return (
      <div className={`${styles.input} ${styles.quiet} ${styles.shown}`}>
        <span aria-hidden dir="auto" className={chosen === undefined ? styles.unset : undefined}>
          {mixed ? t('inspector.mixed') : (chosen ?? none)}
        </span>
        {field}
      </div>
    );
  }
  if (spoken) return field;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {field}
    </div>
  );
}
