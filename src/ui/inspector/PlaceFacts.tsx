import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { moveCards } from '../cardActions.ts';
import { Select } from '../parts/Select.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { Fact } from './Fact.tsx';

/** The stage and the segment of a touchpoint; another one moves the card to the end of that cell. */
export function PlaceFacts({ touchpoint }: { touchpoint: Touchpoint }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const stages = inOrder(useEditor(({ shown }) => shown.stage).values());
  const segments = inOrder(useEditor(({ shown }) => shown.segment).values());
  const { id } = touchpoint;

  const move = (stageId: string | undefined, segmentId: string | undefined) => {
    if (!stageId || !segmentId) return;
    moveCards(workspace, [id], { stageId, segmentId, index: Number.MAX_SAFE_INTEGER });
    workspace.board?.reveal(id);
  };
  const { stageId, segmentId } = touchpoint;
  return (
    <>
      <Fact label={t('domain.stage')}>
        <Select
          quiet
          label={t('domain.stage')}
          {...(stageId === null && { none: t('inspector.tray') })}
          choices={stages.map(({ id: value, name }) => ({ value, label: name }))}
          value={stageId}
          onChange={(value) => move(value ?? undefined, segmentId ?? segments[0]?.id)}
        />
      </Fact>
      <Fact label={t('domain.segment')}>
        <Select
          quiet
          label={t('domain.segment')}
          {...(segmentId === null && { none: t('inspector.tray') })}
          choices={segments.map(({ id: value, name }) => ({ value, label: name }))}
          value={segmentId}
          onChange={(value) => move(stageId ?? stages[0]?.id, value ?? undefined)}
        />
      </Fact>
    </>
  );
}
