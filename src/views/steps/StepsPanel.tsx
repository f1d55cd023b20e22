import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fourSteps, type StepName, stepNames } from '../../derive/fourSteps.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { PanelFrame } from '../../ui/parts/PanelFrame.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from '../guide/GuidePanel.module.css';
import { StepAsked } from './StepAsked.tsx';
import { StepNav } from './StepNav.tsx';

/** The four steps beside any view of the map: what it says about each already, and the questions that are answered in words. */
export function StepsPanel() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const doc = useEditor((state) => state.doc);
  const steps = useMemo(() => fourSteps(doc), [doc]);
  const [name, setName] = useState<StepName>(() => steps.find(({ isDone }) => !isDone)?.name ?? 'asIs');
  const close = () => session.setState({ sidePanel: null });
  const step = steps.find((one) => one.name === name);
  return (
    <PanelFrame
      title={t('steps.title')}
      side="start"
      className={styles.panel}
      aria-label={t('steps.title')}
      onClose={close}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
      grip={{ larger: t('steps.larger'), smaller: t('steps.smaller') }}
    >
      <StepNav steps={steps} current={name} onGo={setName} />
      {step && <StepAsked key={name} step={step} />}
      <Foot name={name} onGo={setName} onClose={close} />
    </PanelFrame>
  );
}

interface FootProps {
  name: StepName;
  onGo(name: StepName): void;
  onClose(): void;
}

function Foot({ name, onGo, onClose }: FootProps) {
  const { t } = useTranslation();
  const at = stepNames.indexOf(name);
  const [before, after] = [stepNames[at - 1], stepNames[at + 1]];
  return (
    <footer className={styles.foot}>
      <Button off={!before} onClick={() => before && onGo(before)}>
        {t('steps.back')}
      </Button>
      <Button look="primary" onClick={() => (after ? onGo(after) : onClose())}>
        {t(after ? 'steps.next' : 'steps.close')}
      </Button>
    </footer>
  );
}
