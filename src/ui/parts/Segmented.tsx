import { type ReactNode, useId } from 'react';
import styles from './Segmented.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The spoken name, where the label is but a sign. */
  readonly spoken?: string;
  /** A sign before the label. */
  readonly sign?: ReactNode;
  readonly tip?: string;
  /** The shortcut shown in its tooltip, as tinykeys writes it. */
  readonly tipKeys?: string | undefined;
}

interface SegmentedProps<Value extends string> {
  /** The spoken name of the group. */
  label: string;
  choices: readonly Choice<Value>[];
  /** null when none of them holds. */
  value: Value | null;
  onChange(value: Value): void;
  small?: boolean;
  /** Fills the width that there is. */
  wide?: boolean;
  /** It has the focus when its dialog opens. */
  isFirst?: boolean;
}

/** A few choices side by side, of which one holds at most: a radio group with its keys. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, choices, value, onChange, small, wide, isFirst } = props;
  const name = useId();
  const classes = [styles.group, small && styles.small, wide && styles.wide].filter(Boolean).join(' ');
  return (
    <div role="radiogroup" aria-label={label} className={classes}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={styles.choice}
          data-tip={choice.tip ?? (choice.tipKeys && choice.label)}
          data-tip-keys={choice.tipKeys}
        >
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={choice.value}
            aria-label={choice.spoken}
            checked={choice.value === value}
            data-first={(isFirst && choice.value === value) || undefined}
            onChange={() => onChange(choice.value)}
          />
          {choice.sign}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
