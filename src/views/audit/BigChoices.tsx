import { Face } from '../../ui/parts/Sign.tsx';
import styles from './Question.module.css';

interface BigChoicesProps<Value> {
  /** The question. */
  label: string;
  /** With an emotion its face is shown, and the label is spoken. */
  choices: readonly { readonly value: Value; readonly label: string; readonly emotion?: number }[];
  value: Value | undefined;
  /** Pressing the one that holds takes the answer back. */
  onChange(value: Value | undefined): void;
}

/** A few large buttons of which one holds at most, to be met with a thumb while walking. */
export function BigChoices<Value extends number | boolean>(props: BigChoicesProps<Value>) {
  const { label, choices, value, onChange } = props;
  return (
    <fieldset className={styles.question}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <button
            key={String(choice.value)}
            type="button"
            className={styles.choice}
            aria-pressed={choice.value === value}
            aria-label={choice.label}
            data-tip={choice.emotion === undefined ? undefined : choice.label}
            onClick={() => onChange(choice.value === value ? undefined : choice.value)}
          >
            {choice.emotion === undefined ? choice.label : <Face emotion={choice.emotion} size={32} />}
            {typeof choice.value === 'number' && <small aria-hidden>{choice.value}</small>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
