import { type CSSProperties, memo, useCallback, useLayoutEffect } from 'react';
import { phaseSpans } from '../derive/phaseSpans.ts';
import { useEditor } from '../ui/workspace.ts';
import { useBoard, useLayout } from './board.ts';
import styles from './PhaseStrip.module.css';
import { followAcross, useFollow } from './useFollow.ts';
import type { View } from './view.ts';

/** The phases over the heads of their stages, along the upper edge of the board. */
export const PhaseStrip = memo(function PhaseStrip() {
  const board = useBoard();
  const phases = useEditor(({ shown }) => shown.phase);
  const stages = useLayout((layout) => layout.stages);
  const width = useLayout((layout) => layout.width);
  const spans = phaseSpans(stages, phases);
  const strip = useFollow<HTMLDivElement>(
    useCallback((element: HTMLDivElement, view: View) => followAcross(element, view, width), [width]),
  );
  const hasPhases = spans.length > 0;
  // The heads of stages leave room for them.
  useLayoutEffect(() => {
    board.area?.parentElement?.toggleAttribute('data-phased', hasPhases);
  }, [board, hasPhases]);
  return (
    <div className={styles.window} aria-hidden>
      <div ref={strip} className={styles.strip} style={{ '--whole': width } as CSSProperties}>
        {spans.map(({ stageId, name, x, width: wide }) => (
          <span
            key={stageId}
            className={styles.phase}
            dir="auto"
            style={{ '--x': x, '--w': wide } as CSSProperties}
          >
            <b>{name}</b>
          </span>
        ))}
      </div>
    </div>
  );
});
