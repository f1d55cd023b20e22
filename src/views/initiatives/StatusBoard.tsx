import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { Initiative } from '../../model/initiative.ts';
import { writeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { keepStillWhile } from '../../ui/keepStillWhile.ts';
import { holdBackTouchMenus } from '../../ui/longPress.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { dragByFinger, dragMark } from './dragMark.ts';
import styles from './StatusBoard.module.css';
import { StatusCard } from './StatusCard.tsx';
import { StatusSign, statuses } from './StatusSign.tsx';

type Status = Initiative['status'];

/** How far above or below its column a card may be let go, in pixels. */
const NEAR = 24;

/** The actions by status: a card is dragged to another one, by finger after a short rest, or moved there with Alt and the arrows. */
export function StatusBoard({ lines }: { lines: readonly ActionLine[] }) {
  const { t } = useTranslation();
  const [over, setOver] = useState<Status | null>(null);
  const board = useRef<HTMLElement>(null);
  const move = useMove();
  useFingers(board);
  const drag = (event: PointerEvent, { action }: ActionLine, card: HTMLElement) => {
    const follow = event.pointerType === 'touch' ? dragByFinger : dragMark;
    follow(event, card, {
      scroller: board.current,
      hold: (at) => setOver(at && statusAt(board.current, at.x, at.y)),
      drop: (x, y) => {
        const status = statusAt(board.current, x, y);
        if (status && status !== action.status) move(action, status);
      },
    });
  };
  const key = (event: KeyboardEvent, { action }: ActionLine) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    const status = statuses[statuses.indexOf(action.status) + step];
    if (status) move(action, status);
  };
  return (
    <>
      <p className={styles.hint}>
        <span>{t('initiatives.boardHint')}</span>
        <span>{t('initiatives.boardHintTouch')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keyboard */}
      <section ref={board} className={styles.board} aria-label={t('initiatives.order.board')} tabIndex={0}>
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

/** A finger that holds a card scrolls nothing, and the browser's own menu stays away from it. */
function useFingers(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const stops = [
      keepStillWhile(element, () => element.querySelector('[data-held]') !== null),
      holdBackTouchMenus(element),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [board]);
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

/** The status whose column lies there or nearest to the side of it; none above and below the board. */
function statusAt(board: HTMLElement | null, x: number, y: number): Status | null {
  const columns = [...(board?.querySelectorAll<HTMLElement>('[data-status]') ?? [])];
  const spans = columns.map((column) => ({ column, box: column.getBoundingClientRect() }));
  const beside = spans
    .filter(({ box }) => y > box.top - NEAR && y < box.bottom + NEAR)
    .map(({ column, box }) => ({ column, away: Math.max(box.left - x, x - box.right, 0) }))
    .sort((a, b) => a.away - b.away)[0];
  return statuses.find((status) => status === beside?.column.dataset.status) ?? null;
}
