import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StepName, StepState } from '../../derive/fourSteps.ts';
import styles from '../guide/GuidePanel.module.css';

interface StepNavProps {
  steps: readonly StepState[];
  current: StepName;
  onGo(name: StepName): void;
}

/** The four steps by their numbers, those that the map has answered with a check mark. */
export function StepNav({ steps, current, onGo }: StepNavProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('steps.nav')}>
      <ol className={styles.steps}>
        {steps.map(({ name, isDone }, at) => (
          <li key={name}>
            <button
              type="button"
              className={styles.step}
              aria-current={name === current ? 'step' : undefined}
              aria-label={t(isDone ? 'steps.spokenDone' : 'steps.spoken', {
                number: at + 1,
                name: t(`steps.name.${name}`),
              })}
              data-tip={t(`steps.name.${name}`)}
              data-done={isDone || undefined}
              onClick={() => onGo(name)}
            >
              {isDone ? <Check size={14} strokeWidth={2} aria-hidden /> : at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
