import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../parts/Button.tsx';
import { Combobox } from '../parts/Combobox.tsx';
import type { Pick as Offered } from '../parts/comboboxOffers.ts';
import lineStyles from './LineList.module.css';
import styles from './PickedList.module.css';

/** Something of the map that was picked here. */
export interface PickedItem {
  readonly id: string;
  readonly name: string;
  /** A word or two behind its name. */
  readonly note?: string;
  readonly sign?: ReactNode;
}

interface PickedListProps {
  items: readonly PickedItem[];
  /** What can be picked besides. */
  picks: readonly Offered[];
  /** The spoken name of the field that picks or makes one. */
  adds: string;
  removes: string;
  more(id: string): ReactNode;
  onPick(id: string): void;
  onCreate(name: string): void;
  onRemove(id: string): void;
}

/** Things of the map that are picked here, each with more about it that unfolds, and a field to pick or make another. */
export function PickedList({ items, picks, adds, onPick, onCreate, onRemove, ...rest }: PickedListProps) {
  const adder = useRef<HTMLDivElement>(null);
  const remove = (id: string) => {
    onRemove(id);
    // The button goes with its line.
    adder.current?.querySelector('input')?.focus();
  };
  return (
    <>
      {items.length > 0 && (
        <ul className={`${lineStyles.list} ${styles.list}`}>
          {items.map((item) => (
            <PickedLine key={item.id} item={item} onRemove={remove} {...rest} />
          ))}
        </ul>
      )}
      <div ref={adder} className={styles.adder}>
        <Combobox
          label={adds}
          placeholder={adds}
          picks={picks}
          value={null}
          onPick={(id) => id !== null && onPick(id)}
          onCreate={onCreate}
        />
      </div>
    </>
  );
}

interface PickedLineProps extends Pick<PickedListProps, 'removes' | 'more' | 'onRemove'> {
  item: PickedItem;
}

function PickedLine({ item, removes, more, onRemove }: PickedLineProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={lineStyles.item}>
      <div className={lineStyles.row}>
        <button
          type="button"
          className={styles.name}
          aria-expanded={isOpen}
          data-tip={t(isOpen ? 'facts.less' : 'facts.more')}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.sign}>{item.sign}</span>
          <span className={styles.words} dir="auto">
            {item.name}
            {item.note && <span className={styles.note}> {item.note}</span>}
          </span>
          <ChevronDown size={14} strokeWidth={1.5} className={styles.arrow} aria-hidden />
        </button>
        <IconButton
          small
          icon={X}
          label={`${removes}: ${item.name}`}
          tip={removes}
          className={lineStyles.tool}
          onClick={() => onRemove(item.id)}
        />
      </div>
      {isOpen && <div className={lineStyles.more}>{more(item.id)}</div>}
    </li>
  );
}
