import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardsAt } from '../commands/place.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { moveCards, placeOf } from '../ui/cardActions.ts';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { Select } from '../ui/parts/Select.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './FactsDialog.module.css';
import { MoveFoot } from './MoveFoot.tsx';
import { PositionField } from './PositionField.tsx';

interface MoveCardsDialogProps {
  ids: readonly string[];
  onClose(): void;
}

/** Moves touchpoints to a place that is chosen by stage, segment and position: what a drag does, by keyboard. */
export function MoveCardsDialog({ ids, onClose }: MoveCardsDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const form = useId();
  const doc = useEditor((state) => state.doc);
  const wanted = useWantedPlace(doc, ids);
  const move = (event: FormEvent) => {
    event.preventDefault();
    moveCards(workspace, ids, wanted.place);
    const focus = placeOf(workspace.editor.getState().doc, ids[0]);
    if (focus) workspace.session.setState({ focus });
    onClose();
    workspace.board?.goTo(null);
  };
  return (
    <Dialog
      title={t('menus.moveCards', { count: ids.length })}
      {...(ids.length === 1 && { subtitle: doc.touchpoint.get(ids[0] ?? '')?.title ?? '' })}
      onClose={onClose}
      foot={<MoveFoot form={form} onClose={onClose} />}
    >
      <form id={form} className={styles.facts} onSubmit={move}>
        <Select
          isFirst
          label={t('domain.stage')}
          choices={choicesOf(inOrder(doc.stage.values()))}
          value={wanted.place.stageId}
          onChange={(stageId) => stageId && wanted.go({ stageId })}
        />
        <Select
          label={t('domain.segment')}
          choices={choicesOf(inOrder(doc.segment.values()))}
          value={wanted.place.segmentId}
          onChange={(segmentId) => segmentId && wanted.go({ segmentId })}
        />
        <PositionField
          names={wanted.others.map(({ title }) => title || t('board.untitled'))}
          index={wanted.place.index}
          onChange={(index) => wanted.go({ index })}
        />
      </form>
    </Dialog>
  );
}

function choicesOf(rows: readonly { readonly id: string; readonly name: string }[]) {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

/** The place that is being chosen, at first the one where the touchpoints are, and the other cards that stand there. In another cell it is behind them all until a position is chosen. */
function useWantedPlace(doc: Doc, ids: readonly string[]) {
  const first = doc.touchpoint.get(ids[0] ?? '');
  const [stageId, setStage] = useState(first?.stageId ?? inOrder(doc.stage.values())[0]?.id ?? '');
  const [segmentId, setSegment] = useState(first?.segmentId ?? inOrder(doc.segment.values())[0]?.id ?? '');
  const [chosen, setChosen] = useState<number | null>(null);
  const { all, others } = standing(doc, ids, { stageId, segmentId }, first?.state ?? 'asIs');
  const here = all.findIndex(({ id }) => ids.includes(id));
  const usual = here < 0 ? others.length : here;
  const go = (to: { stageId?: string; segmentId?: string; index?: number }) => {
    if (to.stageId) setStage(to.stageId);
    if (to.segmentId) setSegment(to.segmentId);
    setChosen(to.index ?? null);
  };
  return { place: { stageId, segmentId, index: Math.min(chosen ?? usual, others.length) }, others, go };
}

function standing(
  doc: Doc,
  ids: readonly string[],
  cell: { readonly stageId: string; readonly segmentId: string },
  state: Touchpoint['state'],
): { all: Touchpoint[]; others: Touchpoint[] } {
  const all = cardsAt(doc, { ...cell, index: 0 }, state);
  return { all, others: all.filter(({ id }) => !ids.includes(id)) };
}
