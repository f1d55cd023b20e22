import { ListPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import type { Remark } from '../../model/remark.ts';
import { makeInitiative } from '../initiatives/initiativeDeeds.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { LineList } from './LineList.tsx';
import { PolarityFact } from './PolarityFact.tsx';
import { remarkWriter } from './remarkWriter.ts';
import { Section } from './Section.tsx';
import { useLines } from './useLines.ts';

interface RemarkSectionProps {
  aboutId: string;
  tone: Remark['tone'];
}

/** The pains, bright spots or opportunities of a touchpoint, or what people tell others: a list to type in, folded while it is empty. */
export function RemarkSection({ aboutId, tone }: RemarkSectionProps) {
  const { t } = useTranslation();
  const remarks = useRemarks(aboutId, tone);
  return (
    <Section name={tone} title={t(`domain.remark.${tone}`)} count={remarks.length}>
      <RemarkList aboutId={aboutId} tone={tone} />
    </Section>
  );
}

/** The remarks of one tone about a touchpoint or a process, as a list to type in. */
export function RemarkList({ aboutId, tone }: RemarkSectionProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const remarks = useRemarks(aboutId, tone);
  const writer = remarkWriter(workspace, aboutId, tone);
  const lines = useLines(remarks, writer);
  const canBeMended = tone === 'pain' || tone === 'opportunity';
  const remarkOf = (id: string) => remarks.find((remark) => remark.id === id);
  return (
    <LineList
      lines={lines}
      writer={writer}
      label={t(`domain.remark.${tone}`)}
      adds={t(`inspector.add.${tone}`)}
      {...(canBeMended && {
        deed: {
          icon: ListPlus,
          tip: t('initiatives.make'),
          label: (what: string) => t('initiatives.makeWhat', { what }),
          run: (title: string) => makeInitiative(workspace, title, [aboutId]),
        },
      })}
      {...(tone === 'tells' && {
        more: (id: string) => (
          <PolarityFact value={remarkOf(id)?.polarity} onChange={(value) => writer.rate(id, value)} />
        ),
        hasMore: (id: string) => remarkOf(id)?.polarity !== undefined,
      })}
    />
  );
}

function useRemarks(aboutId: string, tone: Remark['tone']): Remark[] {
  const rows = useEditor(({ shown }) => shown.remark);
  return useMemo(
    () => inOrder([...rows.values()].filter((row) => row.aboutId === aboutId && row.tone === tone)),
    [rows, aboutId, tone],
  );
}
