import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideStepName } from '../../derive/guideSteps.ts';
import { inOrder } from '../../model/order.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { useEditor } from '../../ui/workspace.ts';
import { AskEach } from './AskEach.tsx';
import styles from './GuideAnswer.module.css';
import { GuideCells } from './GuideCells.tsx';
import { GuideGoals } from './GuideGoals.tsx';
import { GuidePersona } from './GuidePersona.tsx';
import { GuideStages } from './GuideStages.tsx';

interface GuideAnswerProps {
  name: GuideStepName;
  onGo(name: GuideStepName): void;
}

/** The fields that answer the question of a step. Steps about a journey ask whose, where there are several. */
export function GuideAnswer({ name, onGo }: GuideAnswerProps) {
  const segments = inOrder(useEditor(({ shown }) => shown.segment).values());
  const hasStages = useEditor(({ shown }) => shown.stage.size > 0);
  const [wanted, setWanted] = useState<string | null>(null);
  const segmentId = segments.some(({ id }) => id === wanted) ? wanted : (segments[0]?.id ?? null);
  if (name === 'goals') return <GuideGoals />;
  if (name === 'stages') return <GuideStages />;
  if (name === 'persona')
    return (
      <>
        <WhoseJourney value={segmentId} segments={segments} onChange={setWanted} />
        <GuidePersona key={segmentId} segmentId={segmentId} onAdd={setWanted} />
      </>
    );
  if (segmentId === null) return <Missing what="persona" onGo={onGo} />;
  if (!hasStages) return <Missing what="stages" onGo={onGo} />;
  return (
    <>
      <WhoseJourney value={segmentId} segments={segments} onChange={setWanted} />
      {name === 'touchpoints' ? (
        <GuideCells segmentId={segmentId} />
      ) : (
        <AskEach
          key={segmentId}
          segmentId={segmentId}
          step={name}
          meanwhile={<Missing what="touchpoints" onGo={onGo} />}
        />
      )}
    </>
  );
}

interface WhoseJourneyProps {
  value: string | null;
  segments: readonly { readonly id: string; readonly name: string }[];
  onChange(id: string | null): void;
}

function WhoseJourney({ value, segments, onChange }: WhoseJourneyProps) {
  const { t } = useTranslation();
  if (segments.length < 2) return null;
  return (
    <div className={styles.whose}>
      <Select
        spoken
        label={t('guide.persona')}
        value={value}
        onChange={onChange}
        choices={segments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  );
}

const missing = {
  persona: 'guide.needsPersona',
  stages: 'guide.needsStages',
  touchpoints: 'guide.needsTouchpoints',
} as const;

/** What has to be there first, and the way to the step that asks for it. */
function Missing({ what, onGo }: { what: keyof typeof missing; onGo(name: GuideStepName): void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.missing}>
      <p>{t(missing[what])}</p>
      <Button look="line" onClick={() => onGo(what)}>
        {t('guide.goThere', { name: t(`guide.name.${what}`) })}
      </Button>
    </div>
  );
}
