import { type CSSProperties, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { columns as all } from './columns.ts';
import { RowLine } from './RowLine.tsx';
import styles from './RowsGrid.module.css';
import { rowHeight } from './revealRow.ts';
import { rowPresses } from './rowPresses.ts';
import { useRowIds, useRows, useRowsState } from './rows.ts';
import { useRowsFocus } from './useRowsFocus.ts';

/** Rows beyond both ends of what is in sight that are in the page too. */
const MARGIN = 8;

/** The grid of the list. Only rows in sight are in the page, and the one with the keyboard. */
export function RowsGrid() {
  const { t } = useTranslation();
  const desk = useRows();
  const help = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useRowIds();
  const columns = useRowsState((state) => state.columns);
  const active = useRowsState((state) => state.at?.id);
  const [from, to] = useRowsInSight(scroller);
  const handlers = useRowsFocus();
  useLayoutEffect(() => {
    desk.scroller = scroller.current;
  }, [desk]);
  const shown = ids.flatMap((id, index) =>
    (index >= from && index < to) || id === active ? { id, index } : [],
  );
  const look = {
    '--columns': columns.map((id) => `${all[id].width}px`).join(' '),
    '--row': `${rowHeight.row}px`,
  } as CSSProperties;
  return (
    <div ref={scroller} className={styles.scroller}>
      <VisuallyHidden id={help}>{t('table.listHelp')}</VisuallyHidden>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are not in sight are not in the page, which a table cannot say */}
      <div
        role="grid"
        className={styles.grid}
        style={look}
        aria-label={t('table.list')}
        aria-describedby={help}
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        tabIndex={-1}
        {...rowPresses(desk)}
        {...handlers}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="row" aria-rowindex={1} className={styles.head} tabIndex={-1}>
          {columns.map((id) => (
            <ColumnHead key={id} id={id} />
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className={styles.body} style={{ blockSize: ids.length * rowHeight.row }}>
          {shown.map(({ id, index }) => (
            <RowLine key={id} id={id} index={index} columns={columns} />
          ))}
        </div>
      </div>
      {ids.length === 0 && <p className={styles.none}>{t('table.noRows')}</p>}
    </div>
  );
}

/** The first row in sight and the one after the last, with a margin; rounded, so that scrolling a little renders nothing. */
function useRowsInSight(scroller: { readonly current: HTMLElement | null }): readonly [number, number] {
  const [sight, setSight] = useState<readonly [number, number]>([0, 40]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const first = Math.floor(element.scrollTop / rowHeight.row / MARGIN) * MARGIN - MARGIN;
      const count = Math.ceil(element.clientHeight / rowHeight.row / MARGIN) * MARGIN + 3 * MARGIN;
      setSight((now) => (now[0] === first && now[1] === first + count ? now : [first, first + count]));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return sight;
}
