import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../model/touchpoint.ts';
import { KindTile } from '../ui/parts/Sign.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import { useEditor } from '../ui/workspace.ts';
import styles from './CardPicker.module.css';
import { foundCards } from './foundCards.ts';

interface CardPickerProps {
  /** The touchpoints to pick from, the likeliest first. */
  cards: readonly Touchpoint[];
  value: string | null;
  onChange(id: string): void;
  /** Called when Enter takes what is picked. */
  onEnter(): void;
}

/** How many touchpoints are listed at once; words narrow them down. */
const MOST = 200;

/** One touchpoint out of many: words find it, the arrows walk, Enter takes it. */
export function CardPicker({ cards, value, onChange, onEnter }: CardPickerProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [words, setWords] = useState('');
  const found = foundCards(cards, words).slice(0, MOST);
  const at = found.findIndex(({ id }) => id === value);
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === undefined) onEnter();
    else {
      const next = found[Math.max(0, Math.min(at + step, found.length - 1))];
      if (next) onChange(next.id);
    }
  };
  return (
    <div className={styles.picker}>
      <TextField
        data-first
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        label={t('links.search')}
        value={words}
        onChange={(next) => {
          setWords(next);
          const first = foundCards(cards, next)[0];
          if (first && next.trim() !== '') onChange(first.id);
        }}
        onKeyDown={key}
      />
      <p role="status" className={styles.count}>
        {found.length > 0 ? t('links.found', { count: found.length }) : t('links.foundNone')}
      </p>
      <div id={listId} role="listbox" aria-label={t('links.search')} className={styles.list}>
        {found.map((card, index) => (
          <CardOption
            key={card.id}
            id={`${listId}-${index}`}
            card={card}
            isPicked={index === at}
            onPick={() => onChange(card.id)}
            onTake={onEnter}
          />
        ))}
      </div>
    </div>
  );
}

interface CardOptionProps {
  id: string;
  card: Touchpoint;
  isPicked: boolean;
  onPick(): void;
  onTake(): void;
}

function CardOption({ id, card, isPicked, onPick, onTake }: CardOptionProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const stage = useEditor(({ doc }) => doc.stage.get(card.stageId ?? '')?.name);
  const segment = useEditor(({ doc }) => doc.segment.get(card.segmentId ?? '')?.name);
  useEffect(() => {
    if (isPicked) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isPicked]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names this option as its active descendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isPicked}
      className={styles.option}
      // A press must not take the focus out of the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      onDoubleClick={onTake}
    >
      {card.kind ? <KindTile kind={card.kind} /> : <span className={styles.kindless} />}
      <span dir="auto" className={styles.title}>
        {card.title || t('board.untitled')}
      </span>
      <span dir="auto" className={styles.where}>
        {stage !== undefined && segment !== undefined ? t('links.where', { stage, segment }) : t('tray.list')}
      </span>
    </div>
  );
}
