import { CopyPlus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicateCards, removeCards } from '../cardActions.ts';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { useEditor, useSession, useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';
import { InspectorShell } from './InspectorShell.tsx';

const TouchpointFacts = lazy(async () => ({
  default: (await import('./TouchpointFacts.tsx')).TouchpointFacts,
}));
const LinkPanel = lazy(async () => ({ default: (await import('./LinkPanel.tsx')).LinkPanel }));
const NotePanel = lazy(async () => ({ default: (await import('./NotePanel.tsx')).NotePanel }));

/** The panel beside the map: everything known about the selected touchpoint, link or note, to be changed in place. Without a selection there is none. */
export function Inspector() {
  const chosen = useSession((session) => session.chosen);
  if (!chosen) return <TouchpointPanel />;
  return (
    <Suspense>
      {chosen.kind === 'link' ? (
        <LinkPanel key={chosen.id} id={chosen.id} />
      ) : (
        <NotePanel key={chosen.id} id={chosen.id} />
      )}
    </Suspense>
  );
}

function TouchpointPanel() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const selection = useSession((session) => session.selection);
  const [id] = selection;
  const touchpoint = useEditor(({ shown }) => (id === undefined ? undefined : shown.touchpoint.get(id)));

  useRevealAboveSheet(id);

  const entries = (): MenuEntry[] => [
    { label: t('actions.duplicate'), icon: CopyPlus, run: () => duplicateCards(workspace, selection) },
    { label: t('actions.delete'), icon: Trash2, danger: true, run: () => removeCards(workspace, selection) },
  ];
  if (selection.length > 1)
    return (
      <InspectorShell name={t('domain.touchpoints', { count: selection.length })} entries={entries}>
        <p className={styles.hint}>{t('inspector.several')}</p>
      </InspectorShell>
    );
  if (!touchpoint) return null;
  return (
    <InspectorShell name={t('actions.inspector')} entries={entries}>
      <Suspense>
        <TouchpointFacts key={touchpoint.id} touchpoint={touchpoint} />
      </Suspense>
    </InspectorShell>
  );
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
