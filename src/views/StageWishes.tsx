import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
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
  const [added, setAdded] = useState<number | null>(null);
  const isOwn = choice === 'own';
  const addAfter = (id: number) => {
    const at = wishes.findIndex((wish) => wish.id === id) + 1;
    const next = Math.max(...wishes.map((wish) => wish.id)) + 1;
    setAdded(next);
    onChange([...wishes.slice(0, at), { id: next, name: '', on: true }, ...wishes.slice(at)]);
  };
  return (
    <>
      <ol className={styles.list}>
        {wishes.map((wish, index) => (
          <StageField
            key={wish.id}
            wish={wish}
            number={index + 1}
            isOwn={isOwn}
            isNew={wish.id === added}
            onChange={(fields) =>
              onChange(wishes.map((other) => (other === wish ? { ...other, ...fields } : other)))
            }
            onNext={() => addAfter(wish.id)}
            {...(wishes.length > 1 && {
              onRemove: () => onChange(wishes.filter((other) => other !== wish)),
            })}
          />
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

interface StageFieldProps {
  wish: StageWish;
  number: number;
  isOwn: boolean;
  isNew: boolean;
  onChange(fields: Partial<StageWish>): void;
  onNext(): void;
  onRemove?: () => void;
}

function StageField({ wish, number, isOwn, isNew, onChange, onNext, onRemove }: StageFieldProps) {
  const { t } = useTranslation();
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isOwn || !wish.name.trim()) return;
    event.preventDefault();
    onNext();
  };
  return (
    <li className={[styles.row, !wish.on && styles.left].filter(Boolean).join(' ')}>
      {isOwn ? (
        <span className={styles.number}>{number}</span>
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            className={styles.box}
            aria-label={t('start.create.useNamed', { name: wish.name })}
            checked={wish.on}
            onChange={(event) => onChange({ on: event.target.checked })}
          />
        </label>
      )}
      <TextField
        spoken
        quiet={!isOwn}
        label={t('start.create.stageName', { number })}
        className={styles.name}
        value={wish.name}
        onChange={(name) => onChange({ name })}
        onKeyDown={key}
        autoFocus={isNew}
      />
      {isOwn && onRemove && (
        <IconButton small icon={X} label={t('start.create.removeStage', { number })} onClick={onRemove} />
      )}
    </li>
  );
}
