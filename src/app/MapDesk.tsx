import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Board } from '../canvas/Board.tsx';
import { journeyOf } from '../model/doc.ts';
import { useHeldKeys } from '../ui/keys/heldKeys.ts';
import { lazily } from '../ui/lazily.ts';
import { goToWork } from '../ui/parts/goToWork.ts';
import { hasDetails, showsDetails } from '../ui/showsDetails.ts';
import { useShowsList } from '../ui/smallScreen.ts';
import { useEditor, useSession, WorkspaceContext } from '../ui/workspace.ts';
import { MapBar } from '../views/MapBar.tsx';
import styles from './MapDesk.module.css';
import { hashOf } from './routes.ts';
import type { Desk } from './workspaceOf.ts';

const AuditPanel = lazily(async () => (await import('../views/audit/AuditPanel.tsx')).AuditPanel);
const CataloguePanel = lazily(
  async () => (await import('../ui/catalogue/CataloguePanel.tsx')).CataloguePanel,
);
const Inspector = lazily(async () => (await import('../ui/inspector/Inspector.tsx')).Inspector);
const GuidePanel = lazily(async () => (await import('../views/guide/GuidePanel.tsx')).GuidePanel);
const StepsPanel = lazily(async () => (await import('../views/steps/StepsPanel.tsx')).StepsPanel);
const OtherView = lazily(async () => (await import('./OtherView.tsx')).OtherView);
const ListView = lazily(async () => (await import('../views/list/ListView.tsx')).ListView);
const FindBar = lazily(async () => (await import('../views/find/FindBar.tsx')).FindBar);
const ToBePanel = lazily(async () => (await import('../views/toBe/ToBePanel.tsx')).ToBePanel);
const TrayPanel = lazily(async () => (await import('../views/TrayPanel.tsx')).TrayPanel);
const loadDialogs = () => import('../views/MapDialogs.tsx');
const MapDialogs = lazily(async () => (await loadDialogs()).MapDialogs);

/** The screen of an open map: the bar, the board, the inspector and whatever dialog is open. */
export function MapDesk({ desk }: { desk: Desk }) {
  const { workspace, opened, dialog } = desk;
  const openDialog = useSyncExternalStore(dialog.subscribe, dialog.getState);
  const close = useCallback(() => dialog.set(null), [dialog]);
  useHeldKeys(openDialog !== null, close);
  useEffect(fetchPaletteSoon, []);
  useEffect(() => takeArrows(workspace), [workspace]);
  const saveState = useSyncExternalStore(opened.saveState.subscribe, opened.saveState.getState);
  return (
    <WorkspaceContext value={workspace}>
      <PageTitle />
      <div className={styles.desk}>
        <div>
          <MapBar saveState={saveState} onRetry={opened.retry} startHref={hashOf({ name: 'start' })} />
          <Find />
        </div>
        <SidePanel />
        <main className={styles.board}>
          <MapView />
        </main>
        <Details />
      </div>
      {openDialog && <MapDialogs dialog={openDialog} onClose={close} />}
    </WorkspaceContext>
  );
}

/** The view of the map that was chosen. On a small screen the map itself may be shown as a list. */
function MapView() {
  const view = useSession((session) => session.view);
  const isList = useShowsList();
  useKeyboardComesAlong(view);
  if (view !== 'map') return <OtherView view={view} />;
  return isList ? <ListView /> : <Board />;
}

/** Whoever goes to another view by a key goes on there with the keyboard. */
function useKeyboardComesAlong(view: string): void {
  const last = useRef(view);
  useEffect(() => {
    if (last.current !== view && document.activeElement === document.body) goToWork();
    last.current = view;
  }, [view]);
}

/** With the keyboard nowhere, as when a map was just opened, arrows go to its place on the map. Returns how to stop. */
function takeArrows({ hasDialog }: Desk['workspace']): () => void {
  const take = (event: KeyboardEvent) => {
    if (event.target !== document.body || !event.key.startsWith('Arrow') || hasDialog()) return;
    event.preventDefault();
    goToWork();
  };
  addEventListener('keydown', take);
  return () => removeEventListener('keydown', take);
}

/** Once the map is there and nothing else is on its way. */
function fetchPaletteSoon(): () => void {
  const timer = setTimeout(async () => (await loadDialogs()).Palette.ahead(), 1500);
  return () => clearTimeout(timer);
}

function PageTitle() {
  const title = useEditor(({ doc }) => journeyOf(doc)?.title ?? '');
  useEffect(() => {
    document.title = title ? `${title} · Throughline` : 'Throughline';
  }, [title]);
  return null;
}

function Find() {
  return useSession(({ finding }) => finding) ? <FindBar /> : null;
}

function SidePanel() {
  const panel = useSession(({ sidePanel }) => sidePanel);
  const [leftOpen, setLeftOpen] = useState(panel);
  // What was left open the last time takes no keys until it is opened again.
  if (leftOpen !== null && leftOpen !== panel) setLeftOpen(null);
  if (panel === 'audit') return <AuditPanel />;
  if (panel === 'toBe') return <ToBePanel />;
  if (panel === 'guide') return <GuidePanel />;
  if (panel === 'steps') return <StepsPanel />;
  if (panel === 'catalogue') return <CataloguePanel />;
  return panel === 'tray' ? <TrayPanel takesKeys={leftOpen === null} /> : null;
}

function Details() {
  const isOpen = useSession((session) => hasDetails(session.view) && showsDetails(session));
  return isOpen ? <Inspector /> : null;
}
