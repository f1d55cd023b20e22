import { memo } from 'react';
import { useList, useListState } from './list.ts';
import { RowContent } from './RowContent.tsx';
import styles from './RowInHand.module.css';

/** The row that a pointer carries, raised and a little turned. It follows the pointer without rendering. */
export const RowInHand = memo(function RowInHand() {
  const list = useList();
  const carried = useListState((state) => state.carried);
  const row = carried && list.layout.get().rows.get(carried.id);
  const stage = list.layout.get().stages.find(({ id }) => id === row?.stageId)?.stage;
  if (!carried || !row || !stage) return null;
  return (
    <div
      ref={(element) => {
        list.hand = element;
      }}
      className={styles.hand}
      style={{ blockSize: row.height }}
      aria-hidden
    >
      {carried.ids.length > 1 && <span className={styles.pile} />}
      <div className={styles.raised}>
        <RowContent row={row} stage={stage} />
      </div>
    </div>
  );
});
