import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import { laneCardsIn, moveLaneCardTo } from '../../ui/lanes/laneCardDeeds.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from '../FactsDialog.module.css';
import { MoveFoot } from '../MoveFoot.tsx';
import { PositionField } from '../PositionField.tsx';

interface MoveLaneCardDialogProps {
  id: string;
  onClose(): void;
}

/** Moves a card of a lane of one's own to a place that is chosen by stage, segment and position: what a drag does, by keyboard. */
export function MoveLaneCardDialog({ id, onClose }: MoveLaneCardDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const form = useId();
  const doc = useEditor((state) => state.doc);
  const { cell, others, index, go } = useWantedPlace(doc, id);
  const move = (event: FormEvent) => {
    event.preventDefault();
    moveLaneCardTo(workspace, id, cell, index);
    onClose();
    workspace.session.setState({ chosen: { kind: 'laneCard', id } });
    workspace.board?.goTo(null);
  };
  return (
    <Dialog
      title={t('lanes.moveCardTitle')}
      subtitle={doc.laneCard.get(id)?.text ?? ''}
      onClose={onClose}
      foot={<MoveFoot form={form} onClose={onClose} />}
    >
      <form id={form} className={styles.facts} onSubmit={move}>
        <Select
          isFirst
          label={t('domain.stage')}
          choices={inOrder(doc.stage.values()).map(({ id: value, name }) => ({ value, label: name }))}
          value={cell.stageId}
          onChange={(stageId) => stageId && go({ stageId })}
        />
        <Select
          label={t('domain.segment')}
          choices={inOrder(doc.segment.values()).map(({ id: value, name }) => ({ value, label: name }))}
          value={cell.segmentId}
          onChange={(segmentId) => segmentId && go({ segmentId })}
        />
        <PositionField
          names={others.map(({ text }) => text || t('lanes.emptyCard'))}
          index={index}
          onChange={(index) => go({ index })}
        />
      </form>
    </Dialog>
  );
}

/** The place that is being chosen, at first the one where the card is, and the other cards that stand there. In another cell it is behind them all until a position is chosen. */
function useWantedPlace(doc: Doc, id: string) {
  const card = doc.laneCard.get(id);
  const [stageId, setStage] = useState(card?.stageId ?? '');
  const [segmentId, setSegment] = useState(card?.segmentId ?? '');
  const [chosen, setChosen] = useState<number | null>(null);
  const cell = { laneId: card?.laneId ?? '', stageId, segmentId };
  const all = laneCardsIn(doc, cell);
  const others = all.filter((other) => other.id !== id);
  const here = all.findIndex((other) => other.id === id);
  const index = Math.min(chosen ?? (here < 0 ? others.length : here), others.length);
  const go = (to: { stageId?: string; segmentId?: string; index?: number }) => {
    if (to.stageId) setStage(to.stageId);
    if (to.segmentId) setSegment(to.segmentId);
    setChosen(to.index ?? null);
  };
  return { cell, others, index, go };
}
