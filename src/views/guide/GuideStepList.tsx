import { useTranslation } from 'react-i18next';
import type { GuideStep, GuideStepName } from '../../derive/guideSteps.ts';
import { StepNumbers } from './StepNumbers.tsx';

interface GuideStepListProps {
  steps: readonly GuideStep[];
  current: GuideStepName;
  onGo(name: GuideStepName): void;
}

/** All steps by their numbers, those that are done with a check mark; any of them can be gone to. */
export function GuideStepList({ steps, current, onGo }: GuideStepListProps) {
  const { t } = useTranslation();
  return (
    <StepNumbers<GuideStepName>
      label={t('guide.steps')}
      steps={steps}
      current={current}
      nameOf={(name) => t(`guide.name.${name}`)}
      spokenOf={({ name, isDone }, number) =>
        t(isDone ? 'guide.stepDone' : 'guide.stepSpoken', { number, name: t(`guide.name.${name}`) })
      }
      onGo={onGo}
    />
  );
}
