import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../commands/links.ts';
import { likelyRelation, linkCards } from '../ui/linkActions.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import { RelationField } from '../ui/RelationField.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import { CardPicker } from './CardPicker.tsx';
import styles from './FactsDialog.module.css';
import { cardsInOrder } from './foundCards.ts';

interface LinkDialogProps {
  fromId: string;
  onClose(): void;
}

/** Asks for the other end of a link, its relation and a few words on it. */
export function LinkDialog({ fromId, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor((state) => state.doc);
  const cards = cardsInOrder(doc).filter(({ id }) => id !== fromId);
  const [toId, setToId] = useState<string | null>(null);
  const [picked, setPicked] = useState<Relation | null>(null);
  const [label, setLabel] = useState('');
  const relation = picked ?? (toId === null ? 'next' : likelyRelation(doc, fromId, toId));
  const title = doc.touchpoint.get(fromId)?.title || t('board.untitled');
  const isGone = toId !== null && !doc.touchpoint.has(toId);
  const add = () => {
    if (toId !== null && !isGone && linkCards(workspace, { fromId, toId, relation, label })) onClose();
  };
  return (
    <Dialog
      title={t('links.dialogTitle', { title })}
      onClose={onClose}
      foot={
        <>
          <Button look="line" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button look="primary" off={toId === null || isGone} onClick={add}>
            {t('links.add')}
          </Button>
        </>
      }
    >
      {cards.length === 0 ? (
        <p>{t('links.alone')}</p>
      ) : (
        <div className={styles.facts}>
          {isGone && (
            <p role="alert" className={styles.gone}>
              {t('links.targetGone')}
            </p>
          )}
          <CardPicker cards={cards} value={toId} onChange={setToId} onEnter={add} />
          <RelationField value={relation} onChange={setPicked} />
          <TextField
            label={t('links.label')}
            placeholder={t('links.labelPlaceholder')}
            value={label}
            onChange={setLabel}
            onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && add()}
          />
        </div>
      )}
    </Dialog>
  );
}
