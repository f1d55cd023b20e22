import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { setEmotion } from '../../commands/emotion.ts';
import { type EmotionProposal, emotionProposal } from '../../derive/analysis/emotionProposal.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { dayText } from '../dayText.ts';
import { emotionNumber } from '../emotionWords.ts';
import { figureText } from '../figures/figureText.ts';
import { Button } from '../parts/Button.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './EmotionFacts.module.css';

interface EmotionProposedProps {
  touchpoint: Touchpoint;
  /** The proposal is gone with its button. */
  onTaken(): void;
}

/** The emotion that a figure of the touchpoint would propose and where it comes from; it is only set when the person takes it over. */
export function EmotionProposed({ touchpoint, onTaken }: EmotionProposedProps) {
  const { t, i18n } = useTranslation();
  const { editor } = useWorkspace();
  const proposal = useProposal(touchpoint.id);
  if (!proposal || proposal.emotion === touchpoint.emotion) return null;
  const { emotion, trend, scale } = proposal;
  const { metric, latest } = trend;
  const text = (value: number) => figureText(value, metric.unit, i18n.language);
  const shown = emotionNumber(emotion, i18n.language);
  const said = {
    metric: metric.name,
    value: text(latest?.value ?? 0),
    date: dayText(latest?.date ?? '', i18n.language),
    emotion: shown,
  };
  const rule = scale
    ? t('figures.proposal.scale', { least: scale.least, most: scale.most })
    : t('figures.proposal.target', { target: text(metric.target ?? 0) });
  const take = () => {
    editor.run({ key: 'figures.did.emotion' }, (tr) => setEmotion(tr, touchpoint.id, emotion));
    onTaken();
  };
  return (
    <div className={styles.proposal}>
      <p>
        {t('figures.proposal.said', said)} {rule}
      </p>
      <Button small look="line" onClick={take}>
        {t('figures.proposal.take', { emotion: shown })}
      </Button>
    </div>
  );
}

function useProposal(touchpointId: string): EmotionProposal | null {
  const metric = useEditor(({ shown }) => shown.metric);
  const observation = useEditor(({ shown }) => shown.observation);
  const source = useEditor(({ shown }) => shown.source);
  return useMemo(
    () => emotionProposal({ metric, observation, source }, touchpointId),
    [metric, observation, source, touchpointId],
  );
}
