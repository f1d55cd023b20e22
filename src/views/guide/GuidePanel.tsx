import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type GuideStep,
  type GuideStepName,
  guideStepNames,
  guideSteps,
  nextGuideStep,
} from '../../derive/guideSteps.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { PanelFrame } from '../../ui/parts/PanelFrame.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { GuideAnswer } from './GuideAnswer.tsx';
import styles from './GuidePanel.module.css';
import { GuideStepList } from './GuideStepList.tsx';

/** The guided path beside the map: seven questions, answered on the map itself. It is taken up where the map is not answered yet, and can be left at any time. */
export function GuidePanel() {
  const { t } = useTranslation();
  const { session, announce } = useWorkspace();
  const doc = useEditor((state) => state.doc);
  const steps = useMemo(() => guideSteps(doc), [doc]);
  const [name, setName] = useState(() => nextGuideStep(steps));
  const close = () => session.setState({ sidePanel: null });
  const finish = () => {
    announce({ key: 'guide.finished' });
    close();
  };
  const step = steps.find((one) => one.name === name);
  return (
    <PanelFrame
      title={t('guide.title')}
      side="start"
      className={styles.panel}
      aria-label={t('guide.title')}
      tools={
        <span className={styles.count}>
          {t('guide.doneOf', { done: steps.filter(({ isDone }) => isDone).length, count: steps.length })}
        </span>
      }
      onClose={close}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
      grip={{ larger: t('guide.larger'), smaller: t('guide.smaller') }}
    >
      <GuideStepList steps={steps} current={name} onGo={setName} />
      {step && <Question key={name} step={step} onGo={setName} />}
      <Foot name={name} onGo={setName} onFinish={finish} />
    </PanelFrame>
  );
}

/** The question of a step, with an example and the fields that answer it. It has the keyboard when it comes. */
function Question({ step, onGo }: { step: GuideStep; onGo(name: GuideStepName): void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { name, done, of, isDone } = step;
  return (
    <div className={styles.scroll}>
      <div className={styles.ask}>
        <p className={styles.kicker}>
          {t('guide.stepOf', { number: guideStepNames.indexOf(name) + 1, count: guideStepNames.length })} ·{' '}
          {t(`guide.name.${name}`)}
        </p>
        <h3 ref={heading} tabIndex={-1} className={styles.question}>
          {t(`guide.question.${name}`)}
        </h3>
        <p>{t(`guide.why.${name}`)}</p>
        <p className={styles.example}>
          <b>{t('guide.example')}</b>
          {t(`guide.exampleOf.${name}`)}
        </p>
      </div>
      <GuideAnswer name={name} onGo={onGo} />
      <p className={styles.progress} role="status" data-done={isDone || undefined}>
        {isDone ? t('guide.done') : t(`guide.progress.${name}`, { done, count: of })}
      </p>
    </div>
  );
}

interface FootProps {
  name: GuideStepName;
  onGo(name: GuideStepName): void;
  onFinish(): void;
}

function Foot({ name, onGo, onFinish }: FootProps) {
  const { t } = useTranslation();
  const at = guideStepNames.indexOf(name);
  const [before, after] = [guideStepNames[at - 1], guideStepNames[at + 1]];
  return (
    <footer className={styles.foot}>
      <Button off={!before} onClick={() => before && onGo(before)}>
        {t('guide.back')}
      </Button>
      <Button look="primary" onClick={() => (after ? onGo(after) : onFinish())}>
        {t(after ? 'guide.next' : 'guide.finish')}
      </Button>
    </footer>
  );
}
