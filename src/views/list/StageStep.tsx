import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moveTouchpoints } from '../../commands/moveTouchpoints.ts';
import { inOrder } from '../../model/order.ts';
import { isDraft, startCard } from '../../ui/newCard.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { useEditor } from '../../ui/workspace.ts';
import styles from './CaptureBar.module.css';
import { type JourneyList, useList } from './list.ts';

interface StageStepProps {
  /** The touchpoint that is being captured. */
  readonly id: string;
  readonly text: string;
}

/** The stage into which is captured, and the steps to the ones beside it; the line goes along. */
export function StageStep({ id, text }: StageStepProps) {
  const { t } = useTranslation();
  const list = useList();
  const rows = useEditor(({ shown }) => shown.stage);
  const stageId = useEditor(({ shown }) => shown.touchpoint.get(id)?.stageId);
  const stages = inOrder(rows.values());
  const at = stages.findIndex((stage) => stage.id === stageId);
  const step = (by: -1 | 1) => ({
    off: !stages[at + by],
    onClick: () => goToStage(list, id, text, stages[at + by]?.id ?? ''),
  });
  return (
    <div className={styles.stages}>
      <IconButton icon={ChevronLeft} label={t('list.stageBefore')} {...step(-1)} />
      <b dir="auto" aria-live="polite">
        {stages[at]?.name}
      </b>
      <IconButton icon={ChevronRight} label={t('list.stageAfter')} {...step(1)} />
    </div>
  );
}

/** Takes the touchpoint that is being captured to the end of another stage. One without a letter is not there yet: it starts anew there. */
function goToStage({ workspace, state }: JourneyList, id: string, text: string, stageId: string): void {
  const { editor, session } = workspace;
  const segmentId = editor.getState().shown.touchpoint.get(id)?.segmentId;
  if (!segmentId) return;
  const place = { segmentId, stageId, index: Number.MAX_SAFE_INTEGER };
  if (isDraft(workspace, id)) {
    state.setState({ opening: text });
    startCard(workspace, place);
    return;
  }
  editor.run({ key: 'edit.moveTouchpoint', values: { count: 1 } }, (tr) => moveTouchpoints(tr, [id], place));
  session.setState({ focus: { segmentId, stageId, touchpointId: id } });
}
