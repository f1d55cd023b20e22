import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { lookOf } from './ActionMark.tsx';
import rowStyles from './ActionRow.module.css';
import styles from './StatusBoard.module.css';
import { useAmounts } from './useAmounts.ts';

interface StatusCardProps {
  line: ActionLine;
  onDrag(event: PointerEvent, line: ActionLine, card: HTMLElement): void;
  onKey(event: KeyboardEvent, line: ActionLine): void;
}

/** An action on the board: its title opens it. */
export function StatusCard({ line, onDrag, onKey }: StatusCardProps) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  const { day } = useAmounts();
  const { action, number, responsible, isOverdue, targets } = line;
  return (
    <li
      className={styles.card}
      onPointerDown={(event) => event.button === 0 && onDrag(event.nativeEvent, line, event.currentTarget)}
    >
      <span className={rowStyles.number} data-look={lookOf(line)}>
        {number}
      </span>
      <div>
        <button
          type="button"
          dir="auto"
          className={rowStyles.title}
          data-card-of={action.id}
          aria-description={t('initiatives.boardHint')}
          onKeyDown={(event) => onKey(event, line)}
          onClick={() => openDialog({ name: 'initiative', id: action.id })}
        >
          {action.title || t('initiatives.untitled')}
        </button>
        {targets.length > 0 && <p dir="auto">{targets.map(({ name }) => name).join(', ')}</p>}
        <p className={styles.foot}>
          <span dir="auto">{responsible?.name ?? t('initiatives.nobody')}</span>
          <span data-fault={isOverdue || undefined}>
            {action.due ? day(action.due) : t('initiatives.noDate')}
          </span>
        </p>
      </div>
    </li>
  );
}
