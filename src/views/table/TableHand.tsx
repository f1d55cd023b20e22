import { useLayoutEffect, useRef } from 'react';
import styles from './TableHand.module.css';
import { useTableDesk, useTableState } from './table.ts';

/** What a pointer carries, beside the pointer; it is moved without rendering. */
export function TableHand() {
  const desk = useTableDesk();
  const held = useTableState((state) => state.held);
  const hand = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    desk.hand = held ? hand.current : null;
  }, [desk, held]);
  if (!held) return null;
  return (
    <div ref={hand} className={styles.hand} aria-hidden>
      <span dir="auto">{held.name}</span>
      {held.count > 1 && <b>{held.count}</b>}
    </div>
  );
}
