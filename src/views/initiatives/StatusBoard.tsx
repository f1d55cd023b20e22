import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { Initiative } from '../../model/initiative.ts';
import { writeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { dragMark } from './dragMark.ts';
import styles from './StatusBoard.module.css';
import { StatusCard } from './StatusCard.tsx';
import { StatusSign, statuses } from './StatusSign.tsx';

type Status = Initiative['status'];

/** The actions by status: a card is dragged to another one, or moved there with Alt and the arrows. */
export function StatusBoard({ lines }: { lines: readonly ActionLine[] }) {
  const { t } = useTranslation();
  const [over, setOver] = useState<Status | null>(null);
  const move = useMove();
  const drag = (event: PointerEvent, { action }: ActionLine, card: HTMLElement) =>
    dragMark(event, card, {
      hold: (at) => setOver(at && statusAt(at.x, at.y)),
      drop: (x, y) => {
        const status = statusAt(x, y);
        if (status && status !== action.status) move(action, status);
      },
    });
  const key = (event: KeyboardEvent, { action }: ActionLine) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    const status = statuses[statuses.indexOf(action.status) + step];
    if (status) move(action, status);
  };
  return (
    <>
      <p className={styles.hint}>{t('initiatives.boardHint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keyboard */}
      <section className={styles.board} aria-label={t('initiatives.order.board')} tabIndex={0}>
        {statuses.map((status) => (
          <Column
            key={status}
            status={status}
            lines={lines.filter(({ action }) => action.status === status)}
            isOver={over === status}
            onDrag={drag}
            onKey={key}
          />
        ))}
      </section>
    </>
  );
}

interface ColumnProps {
  status: Status;
  lines: readonly ActionLine[];
  isOver: boolean;
  onDrag(event: PointerEvent, line: ActionLine, card: HTMLElement): void;
  onKey(event: KeyboardEvent, line: ActionLine): void;
}

function Column({ status, lines, isOver, onDrag, onKey }: ColumnProps) {
  const { t } = useTranslation();
  const name = t(`initiatives.status.${status}`);
  return (
    <section className={styles.column} aria-label={name} data-status={status} data-over={isOver || undefined}>
      <h3>
        <StatusSign status={status} />
        {name}
        <span>{lines.length}</span>
      </h3>
      {lines.length === 0 && <p className={styles.nothing}>{t('initiatives.boardEmpty')}</p>}
      <ul>
        {lines.map((line) => (
          <StatusCard key={line.action.id} line={line} onDrag={onDrag} onKey={onKey} />
        ))}
      </ul>
    </section>
  );
}

/** Writes a status and says it; the keyboard stays on the card in its new column. */
function useMove(): (action: Initiative, status: Status) => void {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return (action, status) => {
    // Drawn at once: the next key must find the card, not a page without focus.
    flushSync(() => writeInitiative(workspace, action.id, { status }));
    document.querySelector<HTMLElement>(`[data-card-of="${action.id}"]`)?.focus();
    const title = action.title || t('initiatives.untitled');
    workspace.announce({
      key: 'initiatives.statusMoved',
      values: { title, status: t(`initiatives.status.${status}`) },
    });
  };
}

function statusAt(x: number, y: number): Status | null {
  const column = document
    .elementsFromPoint(x, y)
    .find((element) => element instanceof HTMLElement && element.dataset.status);
  return statuses.find((status) => status === (column as HTMLElement | undefined)?.dataset.status) ?? null;
}
