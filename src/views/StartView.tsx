import { FolderOpen, Laptop, MonitorDown, Plus, Signpost } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { comesLater } from '../ui/comesLater.ts';
import { useHeldKeys } from '../ui/keys/heldKeys.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Kbd } from '../ui/parts/Kbd.tsx';
import { Logo } from '../ui/parts/Logo.tsx';
import type { Notices } from '../ui/parts/notices.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import type { MapDeeds } from './mapDeeds.ts';
import type { NewMap, StageChoice } from './newMap.ts';
import { RecentMaps } from './RecentMaps.tsx';
import styles from './StartView.module.css';
import { Templates } from './Templates.tsx';
import type { Template } from './template.ts';
import { useMapQuestions } from './useMapQuestions.tsx';
import { useStartKeys } from './useStartKeys.ts';

const NewMapDialog = comesLater(async () => (await import('./NewMapDialog.tsx')).NewMapDialog);

/** What the start screen shows and what can be done from it. */
export interface StartViewProps {
  /** The maps of this device, the most recent first; null while they are being read. */
  maps: readonly MapSummary[] | null;
  /** The templates that the person keeps; null while they are being read. */
  ownTemplates: readonly MapSummary[] | null;
  deeds: MapDeeds;
  notify: Notices['notify'];
  /** The address of all maps. */
  libraryHref: string;
  /** Makes a map and goes there. */
  onCreate(wanted: NewMap): void;
  /** Makes a map under this title with nothing in it, and leads through it. */
  onGuide(title: string): void;
  /** Opens the filled sample map. */
  onSample(): void;
  /** What there is to start from besides, as far as it is loaded. */
  templates: readonly Template[];
  /** Makes a map from a template and opens it. */
  onTemplate(template: Template): void;
  /** Asks for a file and opens it. */
  onOpenFile(): void;
  /** Installs the application; null where the browser does not offer it. */
  onInstall: (() => void) | null;
}

/** The first screen: recent maps, and the ways to a new one. */
export function StartView(props: StartViewProps) {
  const { t } = useTranslation();
  const [creating, setCreating] = useState<StageChoice | null>(null);
  const close = useCallback(() => setCreating(null), []);
  useEffect(NewMapDialog.ahead, []);
  // So that nothing typed right after N is lost.
  useHeldKeys(creating !== null, close);
  const { deeds, maps, ownTemplates } = props;
  const { ask, dialog } = useMapQuestions(deeds, ownTemplates ?? []);
  useStartKeys({ n: () => setCreating('lifecycle'), o: props.onOpenFile });
  return (
    <div className={styles.start}>
      <Side {...props} onNew={() => setCreating('lifecycle')} />
      <main className={styles.main}>
        <section className={styles.section} aria-labelledby="recent">
          <div className={styles.line}>
            <h2 id="recent" className={styles.heading}>
              {t('start.recent')}
            </h2>
            <a className={styles.all} href={props.libraryHref}>
              {t('actions.allMaps')}
            </a>
          </div>
          <RecentMaps maps={maps} deeds={deeds} ask={ask} />
        </section>
        {/* Not before it is known how much stands above: what a person aims at must not move away. */}
        {maps && (
          <section className={styles.section} aria-labelledby="templates">
            <h2 id="templates" className={styles.heading}>
              {t('start.template.heading')}
            </h2>
            <Templates {...props} ask={ask} onNew={setCreating} />
          </section>
        )}
        <footer className={styles.foot}>
          <p className={styles.drop}>{t('start.drop')}</p>
          {props.onInstall && (
            <Button small icon={MonitorDown} onClick={props.onInstall}>
              {t('offline.install')}
            </Button>
          )}
        </footer>
      </main>
      {dialog}
      {creating && <NewMapDialog stages={creating} onCreate={props.onCreate} onClose={close} />}
    </div>
  );
}

function Side({
  onNew,
  onOpenFile,
  onGuide,
  notify,
}: Pick<StartViewProps, 'onOpenFile' | 'onGuide' | 'notify'> & { onNew(): void }) {
  const { t } = useTranslation();
  return (
    <header className={styles.side}>
      <div className={styles.brand}>
        <Logo size={24} />
        Throughline
      </div>
      <h1 className={styles.headline}>{t('start.headline')}</h1>
      <p className={styles.lead}>{t('start.lead')}</p>
      <div className={styles.ways}>
        <Button look="primary" icon={Plus} className={styles.way} aria-keyshortcuts="N" onClick={onNew}>
          <span>{t('start.newMap')}</span>
          <Kbd keys="N" />
        </Button>
        <Button icon={Signpost} className={styles.way} onClick={() => onGuide(t('start.create.untitled'))}>
          <span>{t('start.guideMe')}</span>
        </Button>
        <Button icon={FolderOpen} className={styles.way} aria-keyshortcuts="O" onClick={onOpenFile}>
          <span>{t('start.openFile')}</span>
          <Kbd keys="O" />
        </Button>
      </div>
      <div className={styles.promise}>
        <Laptop size={16} strokeWidth={1.5} aria-hidden />
        <p>
          <b>{t('start.offline')}</b> {t('start.onDevice')}
        </p>
      </div>
      <div className={styles.language}>
        <LanguageMenu notify={notify} />
      </div>
    </header>
  );
}
