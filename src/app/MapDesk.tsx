import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { Board } from '../canvas/Board.tsx';
import { journeyOf } from '../model/doc.ts';
import { lazily } from '../ui/lazily.ts';
import { useEditor, useSession, type Workspace, WorkspaceContext } from '../ui/workspace.ts';
import { MapBar } from '../views/MapBar.tsx';
import styles from './MapDesk.module.css';
import { hashOf } from './routes.ts';
import type { Desk } from './workspaceOf.ts';

const Inspector = lazily(async () => (await import('../ui/inspector/Inspector.tsx')).Inspector);
const loadDialogs = () => import('../views/MapDialogs.tsx');
const MapDialogs = lazily(async () => (await loadDialogs()).MapDialogs);

/** The screen of an open map: the bar, the board, the inspector and whatever dialog is open. */
export function MapDesk({ desk }: { desk: Desk }) {
  const { workspace, opened, dialog } = desk;
  const openDialog = useSyncExternalStore(dialog.subscribe, dialog.getState);
  useEffect(fetchPaletteSoon, []);
  useEffect(() => (openDialog ? () => keepKeyboard(workspace) : undefined), [openDialog, workspace]);
  const saveState = useSyncExternalStore(opened.saveState.subscribe, opened.saveState.getState);
  return (
    <WorkspaceContext value={workspace}>
      <PageTitle />
      <div className={styles.desk}>
        <MapBar saveState={saveState} onRetry={opened.retry} startHref={hashOf({ name: 'start' })} />
        <main className={styles.board}>
          <Board />
        </main>
        <Suspense>
          <Side />
        </Suspense>
      </div>
      {openDialog && (
        <Suspense>
          <MapDialogs dialog={openDialog} onClose={() => dialog.set(null)} />
        </Suspense>
      )}
    </WorkspaceContext>
  );
}

/** Once the map is there and nothing else is on its way. */
function fetchPaletteSoon(): () => void {
  const timer = setTimeout(async () => (await loadDialogs()).loadPalette(), 1500);
  return () => clearTimeout(timer);
}

/** What had the focus before a dialog may be gone when it closes: then the keyboard goes to the board. */
function keepKeyboard({ board }: Workspace): void {
  if (document.activeElement === document.body) board?.goTo(board.head());
}

function PageTitle() {
  const title = useEditor(({ doc }) => journeyOf(doc)?.title ?? '');
  useEffect(() => {
    document.title = title ? `${title} · Throughline` : 'Throughline';
  }, [title]);
  return null;
}

function Side() {
  const isOpen = useSession(({ inspectorOpen, selection }) => inspectorOpen && selection.length > 0);
  return isOpen ? <Inspector /> : null;
}
