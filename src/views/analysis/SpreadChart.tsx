import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import { controlledBy, touchpointKind } from '../../model/touchpoint.ts';
import { StageMatrix, type StageMatrixProps } from './StageMatrix.tsx';
import { useAnalysis } from './useAnalysis.ts';

type Facts = Omit<StageMatrixProps, 'title'>;

const facts = {
  control: (t: TFunction): Facts => ({
    what: t('domain.controlledBy.label'),
    values: controlledBy.options.map((value) => ({ value, label: t(`domain.controlledBy.${value}`) })),
    factOf: (touchpoint) => touchpoint.controlledBy,
  }),
  kinds: (t: TFunction): Facts => ({
    what: t('domain.kind.label'),
    values: touchpointKind.options.map((kind) => ({ value: kind, label: t(`domain.kind.${kind}`), kind })),
    factOf: ({ kind }) => kind,
  }),
  evidence: (t: TFunction): Facts => ({
    what: t('domain.evidence.label'),
    values: (['researched', 'partly', 'assumption'] as const).map((value) => ({
      value,
      label: t(`domain.evidence.${value}`),
    })),
    factOf: ({ evidence }) => evidence,
  }),
  channels: (t: TFunction, { channel }: Doc): Facts => ({
    wide: true,
    what: t('domain.channel'),
    values: inOrder(channel.values()).map(({ id, name }) => ({ value: id, label: name })),
    factOf: ({ channelId }) => channel.get(channelId ?? '')?.id,
  }),
};

/** Who controls the touchpoints of each stage, of which kinds they are, on what they rest, or through which channels they go. */
export function SpreadChart({ of }: { of: keyof typeof facts }) {
  const { t } = useTranslation();
  const { doc } = useAnalysis().ground;
  return <StageMatrix title={t(`analysis.${of}.title`)} {...facts[of](t, doc)} />;
}
