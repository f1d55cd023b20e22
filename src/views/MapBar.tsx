import { useTranslation } from 'react-i18next';
import { isInTray } from '../commands/place.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { SaveState } from '../storage/saveState.ts';
import type { MapView } from '../store/session.ts';
import { helpActions } from '../ui/actions/help.ts';
import { panelActions } from '../ui/actions/panels.ts';
import { smallScreenActions } from '../ui/actions/smallScreen.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { hasToBe } from '../ui/hasToBe.ts';
import { viewKeys } from '../ui/keys/viewKeys.ts';
import { lazily } from '../ui/lazily.ts';
import { Button, IconButton } from '../ui/parts/Button.tsx';
import { Logo } from '../ui/parts/Logo.tsx';
import { Segmented } from '../ui/parts/Segmented.tsx';
import { hasDetails, showsDetails } from '../ui/showsDetails.ts';
import { useShowsList, useSmallScreen } from '../ui/smallScreen.ts';
import { useEditor, useSession, useWorkspace } from '../ui/workspace.ts';
import { HistoryButtons } from './HistoryButtons.tsx';
import styles from './MapBar.module.css';
import { MapTitle } from './MapTitle.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import { SaveMark } from './SaveMark.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import trayStyles from './TraySwitch.module.css';

const ToBeSwitch = lazily(async () => (await import('./toBe/ToBeSwitch.tsx')).ToBeSwitch);
const PartsNotice = lazily(async () => (await import('./PartsNotice.tsx')).PartsNotice);

interface MapBarProps {
  saveState: SaveState;
  /** Tries to save again. */
  onRetry(): void;
  /** The address of the start screen. */
  startHref: string;
}

/** The bar over an open map: its title and whether it is saved, how it is laid out, undo and redo, and the way out as a picture or file. */
export function MapBar({ saveState, onRetry, startHref }: MapBarProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const isList = useShowsList();
  const view = useSession((session) => session.view);
  const isBoard = view === 'map' && !isList;
  return (
    <div>
      <header className={styles.bar} data-bar>
        <a
          className={styles.home}
          href={startHref}
          aria-label={t('actions.start')}
          data-tip={t('actions.start')}
        >
          <Logo size={24} />
        </a>
        <MapTitle />
        <SaveMark saveState={saveState} />
        <Parts />
        <ToBe />
        <div className={styles.views}>
          <MapViewSwitch />
        </div>
        <div className={styles.end}>
          <TraySwitch />
          {isBoard && (
            <>
              <div className={styles.layout}>
                <LayoutSwitch />
              </div>
              <i className={styles.rule} />
            </>
          )}
          <HistoryButtons />
          <i className={styles.rule} />
          <div className={styles.search}>
            <PaletteButton />
          </div>
          {!isList && hasDetails(view) && <DetailsSwitch />}
          <ViewSwitch isList={isList} />
          <div className={styles.theme}>
            <PreferencesMenu />
          </div>
          <Button
            look={isList ? 'plain' : 'primary'}
            className={styles.export}
            icon={takeAwayActions.export.icon}
            tipKeys={takeAwayActions.export.keys[0]}
            onClick={() => takeAwayActions.export.run(workspace)}
          >
            <span>{t(takeAwayActions.export.label)}</span>
          </Button>
        </div>
      </header>
      {saveState.state === 'failed' && <SaveTrouble failure={saveState} onRetry={onRetry} />}
    </div>
  );
}

/** The way between the two maps, once there is a wanted one. */
function ToBe() {
  return useEditor(({ doc }) => hasToBe(doc)) ? (
    <div className={styles.toBe} data-to-be>
      <ToBeSwitch />
    </div>
  ) : null;
}

/** What is hidden or folded, while anything is. */
function Parts() {
  const isWhole = useSession(({ parts }) => Object.values(parts).every(({ length }) => length === 0));
  return isWhole ? null : <PartsNotice />;
}

/** Opens and closes the tray, and counts what lies in it; cards can be dropped on it too. */
function TraySwitch() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { icon, keys, run } = panelActions.tray;
  const seen = useSession((session) => session.seen);
  const count = useEditor(({ doc }) => trayCount(doc.touchpoint)[seen]);
  const isOpen = useSession(({ sidePanel }) => sidePanel === 'tray');
  return (
    <IconButton
      icon={icon}
      className={trayStyles.tray}
      label={count > 0 ? t('actions.trayCount', { count }) : t('actions.tray')}
      tip={t('actions.trayTip')}
      tipKeys={keys[0]}
      aria-pressed={isOpen}
      data-tray
      data-count={count || undefined}
      onClick={() => run(workspace)}
    />
  );
}

type TrayCount = Record<Touchpoint['state'], number>;

const counts = new WeakMap<ReadonlyMap<string, Touchpoint>, TrayCount>();

/** Counted once for each state of the touchpoints. */
function trayCount(touchpoints: ReadonlyMap<string, Touchpoint>): TrayCount {
  let count = counts.get(touchpoints);
  if (!count) {
    count = { asIs: 0, toBe: 0 };
    for (const row of touchpoints.values()) if (isInTray(row)) count[row.state] += 1;
    counts.set(touchpoints, count);
  }
  return count;
}

function PaletteButton() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { label, icon, keys, run } = helpActions.palette;
  return <IconButton icon={icon} label={t(label)} tipKeys={keys[0]} onClick={() => run(workspace)} />;
}

function DetailsSwitch() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { label, icon, keys, run } = panelActions.inspector;
  const isShown = useSession(showsDetails);
  return (
    <IconButton
      icon={icon}
      label={t(label)}
      tipKeys={keys[0]}
      aria-pressed={isShown}
      onClick={() => run(workspace)}
    />
  );
}

/** Only on a small screen: the way from the list to the board and back. */
function ViewSwitch({ isList }: { isList: boolean }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { label, icon, run } = isList ? smallScreenActions.showBoard : smallScreenActions.showList;
  if (!useSmallScreen()) return null;
  return <IconButton icon={icon} label={t(label)} onClick={() => run(workspace)} />;
}

/** From the map to its table and back: one map, one selection. */
function MapViewSwitch() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const view = useSession((state) => state.view);
  return (
    <Segmented<MapView>
      label={t('actions.view')}
      value={view === 'rows' ? 'table' : view === 'moments' || view === 'encounters' ? null : view}
      onChange={(next) => session.setState({ view: next })}
      choices={[
        { value: 'map', label: t('actions.viewMap'), tipKeys: viewKeys.map },
        { value: 'table', label: t('actions.viewTable'), tipKeys: viewKeys.table },
        { value: 'analysis', label: t('actions.viewAnalysis'), tipKeys: viewKeys.analysis },
        { value: 'initiatives', label: t('actions.viewActions'), tipKeys: viewKeys.initiatives },
      ]}
    />
  );
}

function LayoutSwitch() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const layout = useSession((state) => state.layout);
  return (
    <Segmented<'timeline' | 'compact'>
      small
      label={t('actions.layout')}
      value={layout}
      onChange={(next) => session.setState({ layout: next })}
      choices={[
        { value: 'timeline', label: t('actions.timeline'), tip: t('actions.timelineTip') },
        { value: 'compact', label: t('actions.compact'), tip: t('actions.compactTip') },
      ]}
    />
  );
}
