import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import { controlledBy, touchpointKind } from '../../model/touchpoint.ts';
import { StageMatrix } from './StageMatrix.tsx';
import { useAnalysis } from './useAnalysis.ts';

/** Who controls the touchpoints of each stage, of which kinds they are, on what they rest, and through which channels they go. */
export function SpreadCharts() {
  const { state } = useAnalysis().ground;
  return (
    <>
      <ControlChart />
      <KindChart />
      {state === 'asIs' && <EvidenceChart />}
      <ChannelChart />
    </>
  );
}

function ControlChart() {
  const { t } = useTranslation();
  return (
    <StageMatrix
      title={t('analysis.control.title')}
      what={t('domain.controlledBy.label')}
      lacking={t('analysis.control.lacking')}
      values={controlledBy.options.map((value) => ({ value, label: t(`domain.controlledBy.${value}`) }))}
      factOf={(touchpoint) => touchpoint.controlledBy}
    />
  );
}

function KindChart() {
  const { t } = useTranslation();
  return (
    <StageMatrix
      title={t('analysis.kinds.title')}
      what={t('domain.kind.label')}
      lacking={t('analysis.kinds.lacking')}
      values={touchpointKind.options.map((value) => ({
        value,
        label: t(`domain.kind.${value}`),
        kind: value,
      }))}
      factOf={({ kind }) => kind}
    />
  );
}

function ChannelChart() {
  const { t } = useTranslation();
  const { channel } = useAnalysis().ground.doc;
  return (
    <StageMatrix
      wide
      title={t('analysis.channels.title')}
      what={t('domain.channel')}
      lacking={t('analysis.channels.lacking')}
      values={inOrder(channel.values()).map(({ id, name }) => ({ value: id, label: name }))}
      factOf={({ channelId }) => (channelId !== undefined && channel.has(channelId) ? channelId : undefined)}
    />
  );
}

const levels = ['researched', 'partly', 'assumption'] as const;

function EvidenceChart() {
  const { t } = useTranslation();
  return (
    <StageMatrix
      title={t('analysis.evidence.title')}
      what={t('domain.evidence.label')}
      lacking={t('analysis.evidence.lacking')}
      values={levels.map((value) => ({ value, label: t(`domain.evidence.${value}`) }))}
      factOf={({ evidence }) => evidence}
    />
  );
}
