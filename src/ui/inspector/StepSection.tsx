import { useTranslation } from 'react-i18next';
import type { Step } from '../../model/step.ts';
import { useWorkspace } from '../workspace.ts';
import { itemWriter } from './itemWriter.ts';
import { LineList } from './LineList.tsx';
import { Section } from './Section.tsx';
import { StepFacts } from './StepFacts.tsx';
import styles from './StepSection.module.css';
import { useLines } from './useLines.ts';
import { useParts } from './useParts.ts';

const actors = ['customer', 'employee', 'infrastructure'] as const;

/** What leads to a touchpoint: the steps before it by the customer, by employees and by the infrastructure. */
export function StepSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const steps = useParts('step', touchpointId);
  return (
    <Section name="steps" title={t('facts.steps')} count={steps.length}>
      {actors.map((actor) => (
        <section key={actor} aria-label={t(`facts.actor.${actor}`)}>
          <h4 className={styles.actor}>{t(`facts.actor.${actor}`)}</h4>
          <StepList
            touchpointId={touchpointId}
            actor={actor}
            steps={steps.filter((step) => step.actor === actor)}
          />
        </section>
      ))}
    </Section>
  );
}

interface StepListProps {
  touchpointId: string;
  actor: Step['actor'];
  steps: readonly Step[];
}

function StepList({ touchpointId, actor, steps }: StepListProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const writer = itemWriter(workspace, 'step', { touchpointId, actor });
  const lines = useLines(steps, writer);
  const rowOf = (id: string) => steps.find((row) => row.id === id);
  return (
    <LineList
      lines={lines}
      writer={writer}
      label={t(`facts.actor.${actor}`)}
      adds={t(`facts.addStep.${actor}`)}
      hasMore={(id) => !!(rowOf(id)?.system || rowOf(id)?.processId)}
      more={(id) => {
        const row = rowOf(id);
        return row && <StepFacts step={row} writer={writer} />;
      }}
    />
  );
}
