import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doc } from '../model/doc.ts';
import type { Note } from '../model/note.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { type NoteTurn, turnNote } from '../ui/noteActions.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import { CardPicker } from './CardPicker.tsx';
import styles from './FactsDialog.module.css';
import { cardsInOrder } from './foundCards.ts';

const questions = {
  pain: 'notes.aboutPain',
  brightSpot: 'notes.aboutBrightSpot',
  opportunity: 'notes.aboutOpportunity',
  comment: 'notes.aboutComment',
} as const;

interface TurnNoteDialogProps {
  id: string;
  into: Exclude<NoteTurn, 'touchpoint'>;
  onClose(): void;
}

/** Asks which touchpoint a note is about before it becomes a part of it; those of its cell come first. */
export function TurnNoteDialog({ id, into, onClose }: TurnNoteDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor((state) => state.doc);
  const note = doc.note.get(id);
  const cards = note ? nearest(doc, note) : [];
  const [aboutId, setAboutId] = useState<string | null>(() =>
    note && isNear(cards[0], note) ? (cards[0]?.id ?? null) : null,
  );
  const isGone = aboutId !== null && !doc.touchpoint.has(aboutId);
  const turn = () => {
    if (aboutId === null || isGone) return;
    onClose();
    turnNote(workspace, id, into, aboutId);
  };
  return (
    <Dialog
      title={t(questions[into])}
      subtitle={note?.text.split('\n')[0] ?? ''}
      onClose={onClose}
      foot={
        <>
          <Button look="line" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button look="primary" off={aboutId === null || isGone || !note} onClick={turn}>
            {t('notes.turn')}
          </Button>
        </>
      }
    >
      {cards.length === 0 ? (
        <p>{t('notes.noTouchpoint')}</p>
      ) : (
        <div className={styles.facts}>
          {isGone && (
            <p role="alert" className={styles.gone}>
              {t('links.targetGone')}
            </p>
          )}
          <CardPicker cards={cards} value={aboutId} onChange={setAboutId} onEnter={turn} />
        </div>
      )}
    </Dialog>
  );
}

function nearest(doc: Doc, note: Note): Touchpoint[] {
  const cards = cardsInOrder(doc);
  return cards.sort((a, b) => Number(isNear(b, note)) - Number(isNear(a, note)));
}

function isNear(card: Touchpoint | undefined, { segmentId, stageId }: Note): boolean {
  return card !== undefined && card.stageId === stageId && card.segmentId === segmentId;
}
