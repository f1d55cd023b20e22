import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newToSegment } from '../commands/encounters.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import { copyCardsTo } from '../ui/encounterDeeds.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Checkbox } from '../ui/parts/Checkbox.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { Select } from '../ui/parts/Select.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import { ComingCards } from './ComingCards.tsx';
import styles from './FactsDialog.module.css';

interface CopyEncountersDialogProps {
  /** What is to be copied; without any it is chosen by segment and stage. */
  ids: readonly string[];
  /** Where to, when that is known. */
  segmentId: string | null;
  onClose(): void;
}

/** Copies touchpoints from one segment into another, and shows before what will come. */
export function CopyEncountersDialog({ ids, segmentId, onClose }: CopyEncountersDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const form = useId();
  const doc = useEditor((state) => state.doc);
  const wanted = useWanted(doc, ids, segmentId);
  const [withFeelings, setWithFeelings] = useState(false);
  const coming = newToSegment({ doc }, wanted.ids, wanted.to);
  const copy = (event: FormEvent) => {
    event.preventDefault();
    if (coming.length === 0) return;
    copyCardsTo(workspace, wanted.ids, wanted.to, withFeelings);
    onClose();
    workspace.board?.goTo(null);
  };
  return (
    <Dialog
      title={t('encounters.copyTitle')}
      onClose={onClose}
      foot={
        <>
          <Button look="line" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button look="primary" type="submit" form={form} off={coming.length === 0}>
            {t('encounters.copyNow')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.facts} onSubmit={copy}>
        <WantedFields doc={doc} ids={ids} wanted={wanted} />
        <Checkbox checked={withFeelings} onChange={setWithFeelings}>
          {t('encounters.withFeelings')}
        </Checkbox>
        <ComingCards coming={coming} known={wanted.ids.length - coming.length} />
      </form>
    </Dialog>
  );
}

type Wanted = ReturnType<typeof useWanted>;

function WantedFields({ doc, ids, wanted }: { doc: Doc; ids: readonly string[]; wanted: Wanted }) {
  const { t } = useTranslation();
  const segments = inOrder(doc.segment.values());
  const choices = segments.map(({ id, name }) => ({ value: id, label: name }));
  const stages = inOrder(doc.stage.values()).map(({ id, name }) => ({
    value: id,
    label: t('encounters.ofStage', { name }),
  }));
  const isChosen = ids.length > 0;
  return (
    <>
      {!isChosen && (
        <>
          <Select
            isFirst
            label={t('encounters.from')}
            choices={choices.filter(({ value }) => value !== wanted.to)}
            value={wanted.from}
            onChange={(from) => from && wanted.setFrom(from)}
          />
          <Select
            label={t('encounters.which')}
            none={t('encounters.all')}
            choices={stages}
            value={wanted.stageId}
            onChange={wanted.setStage}
          />
        </>
      )}
      <Select
        isFirst={isChosen}
        label={t('encounters.to')}
        choices={choices}
        value={wanted.to}
        onChange={(to) => to && wanted.setTo(to)}
      />
    </>
  );
}

/** What is to be copied from where to where. A segment is never copied into itself. */
function useWanted(doc: Doc, given: readonly string[], segmentId: string | null) {
  const segments = inOrder(doc.segment.values()).map(({ id }) => id);
  const origin = doc.touchpoint.get(given[0] ?? '')?.segmentId;
  const other = (id: string | null | undefined) => segments.find((one) => one !== id) ?? '';
  const [to, setTo] = useState(segmentId ?? other(origin ?? segments[0]));
  const [from, setFrom] = useState(other(to));
  const [stageId, setStage] = useState<string | null>(null);
  const isHere = (row: { segmentId: string | null; stageId: string | null }) =>
    row.segmentId === from && (stageId === null ? row.stageId !== null : row.stageId === stageId);
  const ids = given.length > 0 ? [...given] : [...doc.touchpoint.values()].filter(isHere).map(({ id }) => id);
  const goTo = (next: string) => {
    setTo(next);
    if (next === from) setFrom(other(next));
  };
  return { to, from, stageId, ids, setTo: goTo, setFrom, setStage };
}
