import styles from './TableHand.module.css';
import { useTableState } from './table.ts';

/** The line at an edge of a cell, or the frame in an empty one, where what a pointer carries will land. */
export function DropLine({ at }: { at: string }) {
  const edge = useTableState(({ drop }) => (drop?.key === at ? drop.edge : null));
  return edge && <i className={styles.line} data-edge={edge} aria-hidden />;
}
