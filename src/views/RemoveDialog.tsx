import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInTray } from '../commands/place.ts';
import type { LeftCards } from '../commands/vacate.ts';
import { inOrder, type Ordered } from '../model/order.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { removeHeader } from '../ui/removeHeader.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './FactsDialog.module.css';

interface RemoveDialogProps {
  kind: 'stage' | 'segment';
  id: string;
  onClose(): void;
}

const kinds = {
  stage: { title: 'dialogs.removeStage', field: 'stageId' },
  segment: { title: 'dialogs.removeSegment', field: 'segmentId' },
} as const;

/** Asks what becomes of the touchpoints of a stage or segment that is to be removed. */
export function RemoveDialog({ kind, id, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { title, field } = kinds[kind];
  const doc = useEditor((state) => state.doc);
  const rows = inOrder<Ordered & { readonly name: string }>(doc[kind].values());
  const count = [...doc.touchpoint.values()].filter((row) => row[field] === id && !isInTray(row)).length;
  const at = rows.findIndex((row) => row.id === id);
  const neighbour = rows[at - 1] ?? rows[at + 1];
  const [cards, setCards] = useState<LeftCards>(neighbour ? 'neighbour' : 'tray');
  // Another tab has removed it.
  const isGone = at < 0;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (isGone) return null;

  const run = () => {
    removeHeader(workspace, kind, id, cards);
    onClose();
  };
  const choices: readonly (readonly [LeftCards, string])[] = [
    ...(neighbour ? [['neighbour', t('dialogs.toNeighbour', { name: neighbour.name })] as const] : []),
    ['tray', t('dialogs.toTray')],
    ['remove', t('dialogs.away', { count })],
  ];
  return (
    <Dialog
      title={t(title, { name: rows[at]?.name ?? '' })}
      onClose={onClose}
      foot={
        <>
          <Button look="line" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button look="danger" onClick={run}>
            {t('dialogs.remove')}
          </Button>
        </>
      }
    >
      <p>{t('dialogs.holds', { count })}</p>
      <LeftCardsField count={count} choices={choices} value={cards} onChange={setCards} />
    </Dialog>
  );
}

interface LeftCardsFieldProps {
  count: number;
  choices: readonly (readonly [LeftCards, string])[];
  value: LeftCards;
  onChange(value: LeftCards): void;
}

function LeftCardsField({ count, choices, value, onChange }: LeftCardsFieldProps) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.question}>{t('dialogs.whereTo', { count })}</legend>
      <div className={styles.choices}>
        {choices.map(([choice, label]) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={group}
              data-first={choice === value || undefined}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
