import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../store/session.ts';
import { comesLater } from '../comesLater.ts';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { askToRemove } from '../removeHeader.ts';
import { useWorkspace } from '../workspace.ts';
import { InspectorShell } from './InspectorShell.tsx';
import { SegmentFacts } from './SegmentFacts.tsx';
import { StageFacts } from './StageFacts.tsx';

const JourneyFacts = comesLater(async () => (await import('./JourneyFacts.tsx')).JourneyFacts);

/** The details of a stage, a segment or the map itself. */
export function AboutPanel({ about }: { about: About }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { kind, id } = about;
  if (kind === 'journey')
    return (
      <InspectorShell name={t('facts.map')} about={id}>
        <JourneyFacts id={id} />
      </InspectorShell>
    );
  const header = { kind, id };
  const entries = (): MenuEntry[] => [
    ...(workspace.board
      ? [{ label: t('board.rename'), icon: Pencil, run: () => workspace.board?.rename(header) }]
      : []),
    { label: t('board.remove'), icon: Trash2, danger: true, run: () => askToRemove(workspace, header) },
  ];
  return (
    <InspectorShell name={t(`domain.${kind}`)} entries={entries} about={id}>
      {kind === 'stage' ? <StageFacts id={id} /> : <SegmentFacts id={id} />}
    </InspectorShell>
  );
}
