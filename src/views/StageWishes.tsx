import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/parts/Button.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import styles from './NewMapDialog.module.css';
import type { StageChoice, StageWish } from './newMap.ts';

interface StageWishesProps {
  choice: StageChoice;
  wishes: readonly StageWish[];
  onChange(wishes: readonly StageWish[]): void;
}

/** The stages of a new map: the seven can be renamed or left out, own ones also be added with Enter and removed. */
export function StageWishes({ choice, wishes, onChange }: StageWishesProps) {
  const { t } = useTranslation();
  const nextId = useRef(wishes.length);
  const isOwn = choice === 'own';

  const change = (id: number, fields: Partial<StageWish>) =>
    onChange(wishes.map((wish) => (wish.id === id ? { ...wish, ...fields } : wish)));
  const addAfter = (id: number) => {
    const at = wishes.findIndex((wish) => wish.id === id) + 1;
    nextId.current += 1;
    onChange([...wishes.slice(0, at), { id: nextId.current, name: '', on: true }, ...wishes.slice(at)]);
  };
  const key = (event: KeyboardEvent, wish: StageWish) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isOwn || !wish.name.trim()) return;
    event.preventDefault();
    addAfter(wish.id);
  };

  return (
    <>
      <ol className={styles.list}>
        {wishes.map((wish, index) => (
          <li key={wish.id} className={[styles.row, !wish.on && styles.left].filter(Boolean).join(' ')}>
            {isOwn ? (
              <span className={styles.number}>{index + 1}</span>
            ) : (
              <input
                type="checkbox"
                className={styles.box}
                aria-label={t('start.create.useNamed', { name: wish.name })}
                checked={wish.on}
                onChange={(event) => change(wish.id, { on: event.target.checked })}
              />
            )}
            <TextField
              spoken
              quiet={!isOwn}
              label={t('start.create.stageName', { number: index + 1 })}
              className={styles.name}
              value={wish.name}
              onChange={(name) => change(wish.id, { name })}
              onKeyDown={(event) => key(event, wish)}
              autoFocus={isOwn && index > 0 && wish.id === nextId.current}
            />
            {isOwn && wishes.length > 1 && (
              <IconButton
                small
                icon={X}
                label={t('start.create.removeStage', { number: index + 1 })}
                onClick={() => onChange(wishes.filter(({ id }) => id !== wish.id))}
              />
            )}
          </li>
        ))}
      </ol>
      {isOwn && (
        <Button small icon={Plus} className={styles.add} onClick={() => addAfter(wishes.at(-1)?.id ?? 0)}>
          {t('start.create.addStage')}
        </Button>
      )}
    </>
  );
}
