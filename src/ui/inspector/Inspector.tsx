import type { TFunction } from 'i18next';
import { CopyPlus, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueActions } from '../actions/catalogue.ts';
import { clipboardActions } from '../actions/clipboard.ts';
import { duplicateCards, removeCards } from '../cardActions.ts';
import { comesLater } from '../comesLater.ts';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { useEditor, useSession, useWorkspace, type Workspace } from '../workspace.ts';
import { InspectorShell } from './InspectorShell.tsx';

const TouchpointFacts = comesLater(async () => (await import('./TouchpointFacts.tsx')).TouchpointFacts);
const SeveralFacts = comesLater(async () => (await import('./SeveralFacts.tsx')).SeveralFacts);
const AboutPanel = comesLater(async () => (await import('./AboutPanel.tsx')).AboutPanel);
const LinkPanel = comesLater(async () => (await import('./LinkPanel.tsx')).LinkPanel);
const NotePanel = comesLater(async () => (await import('./NotePanel.tsx')).NotePanel);

/** The panel beside the map: everything known about the selected touchpoint, link or note, or what several touchpoints have in common; without a selection about a stage, a segment or the map, when that was asked for. */
export function Inspector() {
  const chosen = useSession((session) => session.chosen);
  const about = useSession((session) => session.about);
  if (chosen?.kind === 'link') return <LinkPanel key={chosen.id} id={chosen.id} />;
  if (chosen?.kind === 'note') return <NotePanel key={chosen.id} id={chosen.id} />;
  return about ? <AboutPanel key={about.id} about={about} /> : <TouchpointPanel />;
}

function TouchpointPanel() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const selection = useSession((session) => session.selection);
  const [id] = selection;
  const touchpoint = useEditor(({ shown }) => (id === undefined ? undefined : shown.touchpoint.get(id)));

  useRevealAboveSheet(id);

  const entries = () => cardEntries(workspace, selection, t);
  if (selection.length > 1)
    return (
      <InspectorShell name={t('domain.touchpoints', { count: selection.length })} entries={entries}>
        <SeveralFacts key={selection.join()} ids={selection} />
      </InspectorShell>
    );
  if (!touchpoint) return null;
  return (
    <InspectorShell name={t('actions.inspector')} entries={entries}>
      <TouchpointFacts key={touchpoint.id} touchpoint={touchpoint} />
    </InspectorShell>
  );
}

function cardEntries(workspace: Workspace, chosen: readonly string[], t: TFunction): MenuEntry[] {
  const { keepInCatalogue } = catalogueActions;
  return [
    ...[clipboardActions.copy, clipboardActions.cut].map(({ label, icon, keys, run }) => ({
      label: t(label),
      icon,
      keys: keys[0],
      run: () => run(workspace),
    })),
    { label: t('actions.duplicate'), icon: CopyPlus, run: () => duplicateCards(workspace, chosen) },
    {
      label: t(keepInCatalogue.label),
      icon: keepInCatalogue.icon,
      run: () => keepInCatalogue.run(workspace),
    },
    { label: t('actions.delete'), icon: Trash2, danger: true, run: () => removeCards(workspace, chosen) },
  ];
}

/** On a narrow screen the sheet takes half of the board's room, so its card is brought back into sight. */
function useRevealAboveSheet(id: string | undefined): void {
  const workspace = useWorkspace();
  useEffect(() => {
    if (id === undefined || !matchMedia('(max-width: 720px)').matches) return;
    // Once the board knows its new size.
    const timer = setTimeout(() => workspace.board?.reveal(id), 100);
    return () => clearTimeout(timer);
  }, [id, workspace]);
}
