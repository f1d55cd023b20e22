import { useTranslation } from 'react-i18next';
import type { StepName, StepState } from '../../derive/fourSteps.ts';
import { StepNumbers } from '../guide/StepNumbers.tsx';

interface StepNavProps {
  steps: readonly StepState[];
  current: StepName;
  onGo(name: StepName): void;
}

/** The four steps by their numbers, those that the map has answered with a check mark. */
export function StepNav({ steps, current, onGo }: StepNavProps) {
  const { t } = useTranslation();
  return (
    <StepNumbers<StepName>
      label={t('steps.nav')}
      steps={steps}
      current={current}
      nameOf={(name) => t(`steps.name.${name}`)}
      spokenOf={({ name, isDone }, number) =>
        t(isDone ? 'steps.spokenDone' : 'steps.spoken', { number, name: t(`steps.name.${name}`) })
      }
      onGo={onGo}
    />
  );
}
