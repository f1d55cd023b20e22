import { RotateCcw } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceContent } from '../../commands/replaceContent.ts';
import type { Doc } from '../../model/doc.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { failureOf } from '../../storage/failure.ts';
import { addVersion, type Version } from '../../storage/versions/versions.ts';
import { hasToBe } from '../../ui/hasToBe.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { ScenePicture } from '../../ui/parts/ScenePicture.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { pictureScene } from '../../ui/pictures.ts';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { useTheme } from '../../ui/themeChoice.ts';
import { useSession, useWorkspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import { Comparison } from './Comparison.tsx';
import { useVersionDoc } from './useVersions.ts';
import styles from './Versions.module.css';
import { versionTitle } from './versionTitle.ts';

interface VersionDetailProps {
  version: Version;
  /** The others of the map. */
  others: readonly Version[];
  /** The number of the one that it is held against; null for the map as it is now. */
  against: number | null;
  onAgainst(number: number | null): void;
  /** The map is in this state again. */
  onRestored(): void;
}

/** One version: its picture, what differs from it now or in another version, and the way back to it. */
export function VersionDetail({ version, others, against, onAgainst, onRestored }: VersionDetailProps) {
  const { t, i18n } = useTranslation();
  const doc = useVersionDoc(version);
  const restore = useRestore(onRestored);
  const seen = useSession((session) => session.seen);
  const [chosen, setChosen] = useState(seen);
  const other = others.find(({ number }) => number === against) ?? null;
  if (doc === null) return <div className={styles.left} aria-busy />;
  if (doc === 'unreadable') {
    return (
      <div className={styles.left}>
        <p className={styles.empty}>{t('keeping.versions.unreadable')}</p>
      </div>
    );
  }
  const state = hasToBe(doc) ? chosen : 'asIs';
  return (
    <div className={styles.left}>
      <VersionPicture doc={doc} state={state} />
      {hasToBe(doc) && <WhichMap state={state} onChange={setChosen} />}
      {others.length > 0 && (
        <div className={styles.against}>
          <Select
            label={t('keeping.versions.against')}
            none={t('keeping.versions.now')}
            value={other ? String(other.number) : null}
            onChange={(number) => onAgainst(number === null ? null : Number(number))}
            choices={others.map((one) => ({
              value: String(one.number),
              label: versionTitle(one, i18n.language),
            }))}
          />
        </div>
      )}
      <Comparison key={other?.number} {...{ version, doc, other, state }} />
      <footer className={styles.restore}>
        <p role="status">{restore.failure ? t(restore.failure.key) : t('keeping.versions.restoreNote')}</p>
        <Button look="primary" icon={RotateCcw} onClick={() => void restore.run(doc)}>
          {t('keeping.versions.restore')}
        </Button>
      </footer>
    </div>
  );
}

interface WhichMapProps {
  state: Touchpoint['state'];
  onChange(state: Touchpoint['state']): void;
}

/** Of a version with both maps one is drawn and compared. */
function WhichMap({ state, onChange }: WhichMapProps) {
  const { t } = useTranslation();
  return (
    <Segmented<Touchpoint['state']>
      small
      label={t('toBe.compare')}
      value={state}
      onChange={onChange}
      choices={[
        { value: 'asIs', label: t('toBe.asIs') },
        { value: 'toBe', label: t('toBe.toBe') },
      ]}
    />
  );
}

function VersionPicture({ doc, state }: { doc: Doc; state: Touchpoint['state'] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const words = useSceneWords();
  const theme = useTheme();
  const scene = useMemo(() => {
    const { layout, laneHeight } = workspace.session.getState();
    const look = { layout, laneHeight, theme } as const;
    return pictureScene(doc, workspace, words, {
      ...look,
      state,
      scale: '1',
      title: false,
      legend: false,
      notes: true,
      actions: true,
      popular: true,
    });
  }, [doc, state, workspace, words, theme]);
  const ratio = { '--ratio': scene.width / scene.height } as CSSProperties;
  return (
    <div className={styles.frame}>
      <div className={styles.picture} style={ratio} role="img" aria-label={t('keeping.versions.picture')}>
        <ScenePicture scene={scene} />
      </div>
    </div>
  );
}

/** Goes back to a version, in one step that can be undone; the present state is kept as a version first. */
function useRestore(onRestored: () => void) {
  const { library, mapId, editor, notify } = useWorkspace();
  const [failure, setFailure] = useState<Message | null>(null);
  const run = async (doc: Doc) => {
    try {
      await addVersion(library, mapId, editor.getState().doc, { why: 'beforeChange' });
    } catch (error) {
      setFailure({ key: `saving.why.${failureOf(error).reason}` });
      return;
    }
    editor.run({ key: 'edit.restoreVersion' }, (tr) => replaceContent(tr, doc));
    onRestored();
    notify(
      { key: 'keeping.versions.restored' },
      { label: { key: 'actions.undo' }, run: () => editor.undo() },
    );
  };
  return { run, failure };
}
