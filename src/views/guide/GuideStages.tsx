import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addStage } from '../../commands/stages.ts';
import { inOrder } from '../../model/order.ts';
import { LineList } from '../../ui/inspector/LineList.tsx';
import { useLines } from '../../ui/inspector/useLines.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { wishesOf } from '../newMap.ts';
import styles from './GuideAnswer.module.css';
import { stageWriter } from './stageWriter.ts';

/** The stages as a list to type in; while there is none, the usual seven can be had at once. */
export function GuideStages() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const rows = useEditor(({ shown }) => shown.stage);
  const lineRows = useMemo(() => inOrder(rows.values()).map(({ id, name }) => ({ id, text: name })), [rows]);
  const writer = stageWriter(workspace);
  const lines = useLines(lineRows, writer, true);
  const addSeven = () =>
    workspace.editor.run({ key: 'guide.sevenStagesDid' }, (tr) => {
      for (const { name } of wishesOf('lifecycle', t)) addStage(tr, { name });
    });
  return (
    <>
      <LineList lines={lines} writer={writer} label={t('guide.stage')} adds={t('guide.addStage')} />
      {rows.size === 0 && (
        <div className={styles.preset}>
          <Button look="line" onClick={addSeven}>
            {t('guide.sevenStages')}
          </Button>
        </div>
      )}
    </>
  );
}
