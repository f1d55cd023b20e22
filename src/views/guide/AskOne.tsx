import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EachStep } from '../../derive/guideSteps.ts';
import { EmotionFacts } from '../../ui/inspector/EmotionFacts.tsx';
import { MomentFacts } from '../../ui/inspector/MomentFacts.tsx';
import { RemarkList } from '../../ui/inspector/RemarkSection.tsx';
import { touchpointWriter } from '../../ui/inspector/touchpointWriter.ts';
import { useTouchpoints } from '../../ui/inspector/useTouchpoints.ts';
import { useWorkspace } from '../../ui/workspace.ts';

/** The fields of one touchpoint that a step asks for, the same as in its details. */
export function AskOne({ touchpointId, step }: { touchpointId: string; step: EachStep }) {
  const { t } = useTranslation();
  const ids = useMemo(() => [touchpointId], [touchpointId]);
  const touchpoints = useTouchpoints(ids);
  const writer = touchpointWriter(useWorkspace(), ids);
  if (step === 'emotions') return <EmotionFacts touchpoints={touchpoints} writer={writer} />;
  if (step === 'moments') return <MomentFacts touchpoints={touchpoints} writer={writer} />;
  return (
    <>
      <h5>{t('domain.remark.pain')}</h5>
      <RemarkList aboutId={touchpointId} tone="pain" />
      <h5>{t('domain.remark.opportunity')}</h5>
      <RemarkList aboutId={touchpointId} tone="opportunity" />
    </>
  );
}
