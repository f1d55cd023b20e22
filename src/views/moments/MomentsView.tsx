import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CriticalMatrix, criticalMatrix, type MatrixChoice } from '../../derive/criticalMatrix.ts';
import { inOrder } from '../../model/order.ts';
import { listenToClipboard } from '../../ui/clipboard/listenToClipboard.ts';
import { followSteps } from '../../ui/followSteps.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { Diamond } from '../../ui/parts/Sign.tsx';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { Matrix } from './Matrix.tsx';
import styles from './MomentsView.module.css';

/** The critical moments of the open map, segment by segment and stage by stage, with what leads to them and what is to be done. */
export function MomentsView() {
  const workspace = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const [choice, setChoice] = useState<MatrixChoice>({ sign: 'all', withOthers: false });
  const matrix = useMemo(() => criticalMatrix(doc, choice), [doc, choice]);
  useEffect(() => {
    const stops = [
      followSteps(workspace),
      bindShortcuts(workspace),
      listenToClipboard(workspace, () => null),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [workspace]);
  return (
    <div className={styles.view} data-map-keys>
      <Head matrix={matrix} choice={choice} onChoose={setChoice} />
      <Matrix matrix={matrix} withOthers={choice.withOthers} />
    </div>
  );
}

interface HeadProps {
  matrix: CriticalMatrix;
  choice: MatrixChoice;
  onChoose(choice: MatrixChoice): void;
}

function Head({ matrix, choice, onChoose }: HeadProps) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const { moments, stagesWithMoments, stages } = matrix;
  const inStages = t('moments.inStages', { count: stagesWithMoments, all: stages.length });
  return (
    <header className={styles.head}>
      <IconButton
        icon={ArrowLeft}
        label={t('moments.back')}
        onClick={() => session.setState({ view: 'map' })}
      />
      <h2>{t('moments.title')}</h2>
      <p>{t('moments.counted', { count: moments, stages: inStages })}</p>
      <span className={styles.grow} />
      <PhaseChoice choice={choice} onChoose={onChoose} />
      <Checkbox checked={choice.withOthers} onChange={(withOthers) => onChoose({ ...choice, withOthers })}>
        {t('moments.others')}
      </Checkbox>
      <Segmented<MatrixChoice['sign']>
        small
        label={t('moments.sign')}
        value={choice.sign}
        onChange={(sign) => onChoose({ ...choice, sign })}
        choices={[
          { value: 'all', label: t('moments.all') },
          { value: 'negative', label: t('moments.negative'), sign: <Diamond tone="negative" size={14} /> },
          { value: 'positive', label: t('moments.positive'), sign: <Diamond tone="positive" size={14} /> },
        ]}
      />
    </header>
  );
}

/** Only the stages of one phase, on a map whose stages have phases. */
function PhaseChoice({ choice, onChoose }: Omit<HeadProps, 'matrix'>) {
  const { t } = useTranslation();
  const rows = useEditor(({ shown }) => shown.phase);
  const stages = useEditor(({ shown }) => shown.stage);
  const used = new Set([...stages.values()].map(({ phaseId }) => phaseId));
  const phases = inOrder(rows.values()).filter(({ id }) => used.has(id));
  if (phases.length === 0) return null;
  return (
    <span className={styles.phase}>
      <Select
        spoken
        label={t('facts.phase')}
        none={t('moments.allPhases')}
        choices={phases.map(({ id, name }) => ({ value: id, label: name }))}
        value={choice.phaseId ?? null}
        onChange={(phaseId) => onChoose({ ...choice, phaseId })}
      />
    </span>
  );
}
