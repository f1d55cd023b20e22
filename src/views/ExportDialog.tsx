import { ClipboardCopy, Share } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../derive/scene.ts';
import { darkTheme, lightTheme } from '../derive/theme.ts';
import { journeyOf } from '../model/doc.ts';
import { mapFileName, saveCopy, saveFile } from '../ui/mapFile.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { pictureScene, pngFile, svgFile } from '../ui/pictures.ts';
import { useSceneWords } from '../ui/sceneWords.ts';
import { copyPng, couldNotMake } from '../ui/takeAway.ts';
import { pictureThemeNow } from '../ui/themeChoice.ts';
import { useEditor, useSession, useWorkspace } from '../ui/workspace.ts';
import type { Message } from '../words/key.ts';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { ExportPreview } from './ExportPreview.tsx';
import { type ExportChoice, type ExportFormat, fileNote } from './exportChoice.ts';

const extensions: Record<ExportFormat, string> = { png: 'png', svg: 'svg', json: 'journey.json' };
const buttons = {
  png: 'exporting.exportPng',
  svg: 'exporting.exportSvg',
  json: 'actions.saveCopy',
} as const;

/** Takes the whole map away: as a picture to the clipboard or a file, or as the open file itself. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    format: 'png',
    layout: workspace.session.getState().layout,
    scale: '2',
    theme: pictureThemeNow() === darkTheme ? 'dark' : 'light',
    title: true,
    legend: true,
    notes: false,
  }));
  const doc = useEditor((state) => state.doc);
  const words = useSceneWords();
  const laneHeight = useSession((session) => session.laneHeight);
  const shown = useSession((session) => session.parts);
  const scene = useMemo(() => {
    const theme = choice.theme === 'dark' ? darkTheme : lightTheme;
    return pictureScene(doc, workspace, words, { ...choice, laneHeight, shown, theme });
  }, [doc, workspace, words, choice, laneHeight, shown]);
  return (
    <Dialog
      flush
      size="wide"
      title={t('exporting.title')}
      subtitle={journeyOf(doc)?.title || t('start.create.untitled')}
      onClose={onClose}
      foot={<ExportFoot choice={choice} scene={scene} />}
    >
      <div className={styles.columns}>
        <ExportPreview choice={choice} scene={scene} />
        <ExportChoices choice={choice} onChange={(fields) => setChoice({ ...choice, ...fields })} />
      </div>
    </Dialog>
  );
}

function ExportFoot({ choice, scene }: { choice: ExportChoice; scene: Scene }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  // What came of one choice says nothing about the next.
  const [said, setSaid] = useState<{ readonly of: ExportChoice; readonly message: Message } | null>(null);
  const { format, scale } = choice;
  const note = fileNote(t, choice);
  const message = said?.of === choice ? said.message : null;

  const work = async (deed: Promise<Message>) => {
    if (format !== 'json') setSaid({ of: choice, message: { key: 'exporting.copying' } });
    const result = await deed.catch(couldNotMake);
    setSaid((now) => (format === 'json' || now?.of === choice ? { of: choice, message: result } : now));
  };
  const copy = () => {
    // Started within the click, which is what the clipboard asks for.
    void work(
      copyPng(
        workspace,
        pngFile(scene, scale).then(({ blob }) => blob),
        note,
      ),
    );
  };
  const save = async () => {
    if (format === 'json') return saveCopy(workspace);
    const picture = format === 'svg' ? await svgFile(scene) : (await pngFile(scene, scale)).blob;
    return saveFile(workspace, picture, extensions[format], note);
  };
  return (
    <>
      <p role="status" className={styles.name}>
        <bdi>
          {message ? t(message.key, { ...message.values }) : mapFileName(workspace, extensions[format], note)}
        </bdi>
      </p>
      {format !== 'json' && (
        <Button look="line" icon={ClipboardCopy} onClick={copy}>
          {t('actions.copyPicture')}
        </Button>
      )}
      <Button look="primary" icon={Share} onClick={() => void work(save())}>
        {t(buttons[format])}
      </Button>
    </>
  );
}
