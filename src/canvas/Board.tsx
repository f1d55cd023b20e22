import { lazy, memo, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bandGap } from '../derive/metrics.ts';
import { useSession, useWorkspace } from '../ui/workspace.ts';
import { ActivePoints } from './ActivePoints.tsx';
import { BandLayer } from './BandLayer.tsx';
import styles from './Board.module.css';
import { BoardMarks } from './BoardMarks.tsx';
import { BoardContext, createBoard, useBoardState, useLayout, useSight } from './board.ts';
import { boardPort } from './boardPort.ts';
import { cardNodes } from './cardNodes.ts';
import { Flow } from './Flow.tsx';
import { Grid } from './Grid.tsx';
import { listenToBoard } from './gestures/listenToBoard.ts';
import { SegmentHeaders } from './SegmentHeaders.tsx';
import { StageHeaders } from './StageHeaders.tsx';
import { TitleEditor } from './TitleEditor.tsx';

// Comes while the first cards are looked at. What takes letters is there from the start, so that none is lost.
const CardInHand = lazy(async () => ({ default: (await import('./CardInHand.tsx')).CardInHand }));
const Overlay = lazy(async () => ({ default: (await import('./Overlay.tsx')).Overlay }));

/** The board of the open map; it fills the element around it. */
export function Board() {
  const workspace = useWorkspace();
  const [board] = useState(() => createBoard(workspace));
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [element, window] = [frame.current, area.current];
    return element && window ? listenToBoard(board, element, window) : undefined;
  }, [board]);
  useLayoutEffect(() => {
    workspace.board = boardPort(board);
    return () => {
      workspace.board = null;
    };
  }, [workspace, board]);
  return (
    <BoardContext value={board}>
      <div ref={frame} className={styles.board}>
        <Grid />
        <div ref={area} className={styles.area} aria-hidden>
          <Drawing />
          <Suspense>
            <CardInHand />
          </Suspense>
        </div>
        <StageHeaders />
        <SegmentHeaders />
        <Corner />
        <TitleEditor />
        <Suspense>
          <Overlay />
        </Suspense>
      </div>
    </BoardContext>
  );
}

/** What moves with the view: bands, cards and marks. */
const Drawing = memo(function Drawing() {
  const layout = useLayout((whole) => whole);
  const { bands } = useSight();
  const carried = useBoardState((state) => state.carried?.ids);
  const nodes = useMemo(() => cardNodes(layout, carried ?? []), [layout, carried]);
  const isEditing = useSession(({ editing }) => editing !== null);
  const layers = useMemo(
    () => (
      <>
        <div
          className={styles.bed}
          style={{ inlineSize: layout.width, blockSize: layout.height + 2 * bandGap }}
        />
        {layout.bands.slice(...bands).map((band) => (
          <BandLayer
            key={band.id}
            band={band}
            kind={layout.kind}
            width={layout.width}
            stages={layout.stages}
          />
        ))}
        <BoardMarks />
        <ActivePoints />
      </>
    ),
    [layout, bands],
  );
  return (
    <div className={styles.drawing} data-busy={isEditing || undefined}>
      <Flow nodes={nodes}>{layers}</Flow>
    </div>
  );
});

function Corner() {
  const { t } = useTranslation();
  const hasStages = useLayout(({ stages }) => stages.length > 0);
  return (
    <div className={styles.corner} aria-hidden>
      {hasStages && t('domain.importance')}
    </div>
  );
}
