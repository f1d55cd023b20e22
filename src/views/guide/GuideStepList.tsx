import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GuideStep, GuideStepName } from '../../derive/guideSteps.ts';
import styles from './GuidePanel.module.css';

interface GuideStepListProps {
  steps: readonly GuideStep[];
  current: GuideStepName;
  onGo(name: GuideStepName): void;
}

/** All steps by their numbers, those that are done with a check mark; any of them can be gone to. */
export function GuideStepList({ steps, current, onGo }: GuideStepListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('guide.steps')}>
      <ol className={styles.steps}>
        {steps.map(({ name, isDone }, at) => (
          <li key={name}>
            <button
              type="button"
              className={styles.step}
              aria-current={name === current ? 'step' : undefined}
              aria-label={t(isDone ? 'guide.stepDone' : 'guide.stepSpoken', {
                number: at + 1,
                name: t(`guide.name.${name}`),
              })}
              data-tip={t(`guide.name.${name}`)}
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
