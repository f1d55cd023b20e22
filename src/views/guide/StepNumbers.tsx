import { Check } from 'lucide-react';
import styles from './GuidePanel.module.css';

interface StepNumbersProps<Name extends string> {
  label: string;
  steps: readonly { readonly name: Name; readonly isDone: boolean }[];
  current: Name;
  nameOf(name: Name): string;
  /** What is said of a step: its number, its name, whether it is done. */
  spokenOf(step: { readonly name: Name; readonly isDone: boolean }, number: number): string;
  onGo(name: Name): void;
}

/** Steps by their numbers, those that are done with a check mark; any of them can be gone to. */
export function StepNumbers<Name extends string>(props: StepNumbersProps<Name>) {
  const { label, steps, current, nameOf, spokenOf, onGo } = props;
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={step.name}>
            <button
              type="button"
              className={styles.step}
              aria-current={step.name === current ? 'step' : undefined}
              aria-label={spokenOf(step, at + 1)}
              data-tip={nameOf(step.name)}
              data-done={step.isDone || undefined}
              onClick={() => onGo(step.name)}
            >
              {step.isDone ? <Check size={14} strokeWidth={2} aria-hidden /> : at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
