import { RotateCcw } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceContent } from '../../commands/replaceContent.ts';
import type { Doc } from '../../model/doc.ts';
import { failureOf } from '../../storage/failure.ts';
import { addVersion, type Version } from '../../storage/versions/versions.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { ScenePicture } from '../../ui/parts/ScenePicture.tsx';
import { pictureScene } from '../../ui/pictures.ts';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { useTheme } from '../../ui/themeChoice.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import { useVersionDoc } from './useVersions.ts';
import { VersionDifference } from './VersionDifference.tsx';
import { VersionProgress } from './VersionProgress.tsx';
import styles from './Versions.module.css';

interface VersionDetailProps {
  version: Version;
  /** The map is in this state again. */
  onRestored(): void;
}

/** One version: its picture, what is different now, and the way back to it. */
export function VersionDetail({ version, onRestored }: VersionDetailProps) {
  const { t } = useTranslation();
  const doc = useVersionDoc(version);
  const now = useEditor((state) => state.doc);
  const restore = useRestore(onRestored);
  if (doc === null) return <div className={styles.left} aria-busy />;
  if (doc === 'unreadable') {
    return (
      <div className={styles.left}>
        <p className={styles.empty}>{t('keeping.versions.unreadable')}</p>
      </div>
    );
  }
  return (
    <div className={styles.left}>
      <VersionPicture doc={doc} />
      <section className={styles.compared} aria-labelledby="since">
        <h3 id="since" className={styles.heading}>
          {t('keeping.versions.since')}
        </h3>
        <VersionDifference version={doc} now={now} />
      </section>
      <VersionProgress before={doc} after={now} />
      <footer className={styles.restore}>
        <p role="status">{restore.failure ? t(restore.failure.key) : t('keeping.versions.restoreNote')}</p>
        <Button look="primary" icon={RotateCcw} onClick={() => void restore.run(doc)}>
          {t('keeping.versions.restore')}
        </Button>
      </footer>
    </div>
  );
}

function VersionPicture({ doc }: { doc: Doc }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const words = useSceneWords();
  const theme = useTheme();
  const scene = useMemo(() => {
    const { layout, laneHeight } = workspace.session.getState();
    const look = { layout, laneHeight, theme } as const;
    return pictureScene(doc, workspace, words, {
      ...look,
      scale: '1',
      title: false,
      legend: false,
      notes: true,
      actions: true,
      popular: true,
    });
  }, [doc, workspace, words, theme]);
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
