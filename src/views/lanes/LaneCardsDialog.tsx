import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneCell } from '../../commands/laneCards.ts';
import { inOrder } from '../../model/order.ts';
import type { Stage } from '../../model/stage.ts';
import { LineList } from '../../ui/inspector/LineList.tsx';
import { useLines } from '../../ui/inspector/useLines.ts';
import { laneCardWriter } from '../../ui/lanes/laneCardWriter.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './LanesDialog.module.css';

interface LaneCardsDialogProps {
  laneId: string;
  /** The segment that is shown first; the first one of the map without it. */
  segmentId: string | null;
  /** The stage that is gone to. */
  stageId: string | null;
  onClose(): void;
}

/** The cards of a lane of one's own: a list for each stage, to type in. */
export function LaneCardsDialog({ laneId, segmentId, stageId, onClose }: LaneCardsDialogProps) {
  const { t } = useTranslation();
  const title = useEditor(({ shown }) => shown.lane.get(laneId)?.title) ?? t('domain.lane.own');
  const segments = inOrder(useEditor(({ shown }) => shown.segment).values());
  const stages = inOrder(useEditor(({ shown }) => shown.stage).values());
  const [chosen, setChosen] = useState(segmentId ?? segments[0]?.id ?? null);
  const goTo = stageId ?? stages[0]?.id;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      {(chosen === null || stages.length === 0) && <p className={styles.hint}>{t('lanes.noCell')}</p>}
      {segments.length > 1 && (
        <Select
          label={t('domain.segment')}
          choices={segments.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {chosen !== null &&
        stages.map((stage) => (
          <CardList
            key={`${chosen} ${stage.id}`}
            stage={stage}
            cell={{ laneId, segmentId: chosen, stageId: stage.id }}
            isFirst={stage.id === goTo}
          />
        ))}
    </Dialog>
  );
}

function CardList({ stage, cell, isFirst }: { stage: Stage; cell: LaneCell; isFirst: boolean }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const rows = useEditor(({ shown }) => shown.laneCard);
  const cards = inOrder([...rows.values()].filter((card) => isIn(card, cell)));
  const writer = laneCardWriter(workspace, cell);
  const lines = useLines(cards, writer);
  return (
    <section className={styles.more} aria-label={stage.name}>
      <h3 dir="auto">{stage.name}</h3>
      <LineList
        lines={lines}
        writer={writer}
        label={t('lanes.card')}
        adds={t('lanes.addCard')}
        isFirst={isFirst}
      />
    </section>
  );
}

function isIn(card: LaneCell, { laneId, segmentId, stageId }: LaneCell): boolean {
  return card.laneId === laneId && card.segmentId === segmentId && card.stageId === stageId;
}
