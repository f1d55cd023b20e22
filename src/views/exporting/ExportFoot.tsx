import { ClipboardCopy, Share, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mapFileName } from '../../ui/mapFile.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { copyPng } from '../../ui/takeAway.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { copiedPicture } from './copiedPicture.ts';
import styles from './ExportDialog.module.css';
import { carriesMap } from './exportFormats.ts';
import type { ExportState } from './exportState.ts';
import { fileNote } from './fileNote.ts';
import { inSlices } from './inSlices.ts';
import { pagesInSteps } from './previewSteps.ts';
import { saveMade } from './saveMade.ts';
import { copyKeys, useCopyKey } from './useCopyKey.ts';
import { useMaking } from './useMaking.ts';

/** What is being made or was made, and the buttons that make it. */
export function ExportFoot({ request, format, part, options }: ExportState) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { message, done, start, cancel } = useMaking(request);
  const note = fileNote(t, request.choice);
  const name = format.id === 'print' ? '' : mapFileName(workspace, format.extension, note);

  const save = () => {
    if (!part) return;
    void start(async (job) => {
      await inSlices(pagesInSteps(request, part, options), job.signal);
      const made = await part.make(request, options, job);
      job.signal.throwIfAborted();
      return saveMade(workspace, made, { format, note, carries: carriesMap(format, request.choice) });
    });
  };
  // Started within the click, which is what the clipboard asks for.
  const copy = () => void start((job) => copyPng(workspace, copiedPicture(request, job), note));
  const canCopy = done === null && format.id !== 'json';
  useCopyKey(canCopy ? copy : null);

  return (
    <>
      <p role="status" className={styles.name}>
        <bdi>{message ? t(message.key, { ...message.values }) : name}</bdi>
      </p>
      {done !== null && (
        <>
          <progress className={styles.progress} max={1} value={done} aria-label={t('exporting.progress')} />
          <Button look="line" icon={X} onClick={cancel}>
            {t('exporting.stop')}
          </Button>
        </>
      )}
      {canCopy && (
        <Button
          look="line"
          icon={ClipboardCopy}
          tip={t('exporting.copyTip')}
          tipKeys={copyKeys}
          onClick={copy}
        >
          {t('actions.copyPicture')}
        </Button>
      )}
      {done === null && (
        <Button look="primary" icon={Share} off={!part} onClick={save}>
          {t(format.button)}
        </Button>
      )}
    </>
  );
}
