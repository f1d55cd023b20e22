import { Circle, CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { writeAnswer } from '../../commands/answers.ts';
import {
  type QuestionName,
  type StepCheck,
  type StepName,
  type StepState,
  stepNames,
  stepQuestions,
} from '../../derive/fourSteps.ts';
import type { MapView } from '../../store/session.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { TextArea } from '../../ui/parts/TextArea.tsx';
import { useTyping } from '../../ui/useTyping.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import guideStyles from '../guide/GuidePanel.module.css';
import styles from './StepAsked.module.css';

/** Where each step is worked on. */
const views = {
  asIs: 'analysis',
  toBe: 'map',
  actions: 'initiatives',
  monitoring: 'initiatives',
} as const satisfies Record<StepName, MapView>;

/** One step: what the map says about it, the way to where it is worked on, and its questions. It has the keyboard when it comes. */
export function StepAsked({ step: { name, checks } }: { step: StepState }) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={guideStyles.scroll}>
      <div className={guideStyles.ask}>
        <p className={guideStyles.kicker}>
          {t('steps.of', { number: stepNames.indexOf(name) + 1, count: stepNames.length })}
        </p>
        <h3 ref={heading} tabIndex={-1} className={guideStyles.question}>
          {t(`steps.name.${name}`)}
        </h3>
        <p>{t(`steps.why.${name}`)}</p>
      </div>
      <section className={styles.part} aria-label={t('steps.map')}>
        <h4>{t('steps.map')}</h4>
        {checks.length === 0 && <p className={styles.nothing}>{t('steps.nothing')}</p>}
        <ul>
          {checks.map((check) => (
            <Check key={check.name} check={check} />
          ))}
        </ul>
        <Button small look="line" onClick={() => session.setState({ view: views[name] })}>
          {t(`steps.goTo.${name}`)}
        </Button>
      </section>
      <section className={styles.part} aria-label={t('steps.questions')}>
        <h4>{t('steps.questions')}</h4>
        {stepQuestions[name].map((question) => (
          <Question key={question} step={name} question={question} />
        ))}
      </section>
    </div>
  );
}

function Check({ check: { name, done, of } }: { check: StepCheck }) {
  const { t } = useTranslation();
  const isDone = done === of;
  const Sign = isDone ? CircleCheck : Circle;
  return (
    <li className={styles.check} data-done={isDone || undefined}>
      <Sign size={16} strokeWidth={1.5} aria-hidden />
      <span>{t(`steps.check.${name}`, { done, count: of })}</span>
    </li>
  );
}

function Question({ step, question }: { step: StepName; question: QuestionName }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const answers = useEditor(({ shown }) => shown.answer);
  const known = [...answers.values()].find((row) => row.step === step && row.questionId === question);
  const typing = useTyping(known?.text ?? '', (text) => {
    const mergeKey = `answer/${step}/${question}`;
    editor.run({ key: 'steps.did' }, (tr) => writeAnswer(tr, { step, questionId: question }, text), mergeKey);
  });
  const asked = t(`steps.question.${question}`);
  return (
    <div className={styles.question}>
      <p aria-hidden>{asked}</p>
      <TextArea quiet label={asked} placeholder={t('steps.answer')} {...typing} />
    </div>
  );
}
