import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bandGap } from '../derive/metrics.ts';
import { useSession, useWorkspace } from '../ui/workspace.ts';
import { BandLayer } from './BandLayer.tsx';
import styles from './Board.module.css';
import {
  BoardContext,
  createBoard,
  useBoardState,
  useCardsInSight,
  useCloseness,
  useDrawnSight,
  useLayout,
  usePainting,
} from './board.ts';
import { cardNodes } from './cardNodes.ts';
import { Flow } from './Flow.tsx';
import { fitCamera } from './fitCamera.ts';
import { SegmentHeaders } from './SegmentHeaders.tsx';
import { StageHeaders } from './StageHeaders.tsx';
import { type Hands, useHands } from './useHands.ts';

/** The board of the open map; it fills the element around it. */
export function Board() {
  const workspace = useWorkspace();
  const [board] = useState(() => createBoard(workspace));
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [element, window] = [frame.current, area.current];
    return element && window ? fitCamera(board, element, window) : undefined;
  }, [board]);
  const hands = useHands();
  useLayoutEffect(() => {
    const [element, window] = [frame.current, area.current];
    return hands && element && window ? hands.takeHold(board, element, window) : undefined;
  }, [hands, board]);
  return (
    <BoardContext value={board}>
      <div ref={frame} className={styles.board} data-board>
        {hands && (
          <>
            <hands.Grid />
            <hands.LaneCardList />
            <hands.NoteList />
          </>
        )}
        <div ref={area} className={styles.area} aria-hidden>
          <Drawing hands={hands} />
          {hands && <hands.Marquee />}
        </div>
        {hands && <hands.CardInHand />}
        <StageHeaders />
        {hands && <hands.PhaseStrip />}
        <SegmentHeaders />
        <Corner hands={hands} />
        {hands && <hands.Overlay />}
      </div>
    </BoardContext>
  );
}

/** What moves with the view: bands, cards and marks; from far off one canvas in their stead, and while the zoom changes one below them. */
const Drawing = memo(function Drawing({ hands }: { hands: Hands | null }) {
  const { bands } = useDrawnSight();
  const layout = useLayout((whole) => whole);
  const cards = useCardsInSight();
  const closeness = useCloseness();
  const painting = usePainting();
  const carried = useBoardState((state) => state.carried?.ids);
  const nodes = useMemo(() => cardNodes(cards, closeness, carried ?? []), [cards, closeness, carried]);
  const isEditing = useSession(({ editing }) => editing !== null);
  const layers = useMemo(
    () => (
      <>
        <div
          data-painted
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
        {hands && (
          <>
            <hands.LaneLayer />
            <hands.BoardMarks />
            <hands.BothMaps />
            <hands.ActivePoints />
            <hands.LinkLayer />
            <hands.CardMarks />
            <hands.NoteLayer />
          </>
        )}
      </>
    ),
    [layout, bands, hands],
  );
  return (
    <div className={styles.drawing} data-busy={isEditing || undefined} data-painting={painting}>
      {hands && painting !== 'none' && <hands.FarView />}
      <Flow nodes={nodes}>{painting === 'far' ? null : layers}</Flow>
    </div>
  );
});

function Corner({ hands }: { hands: Hands | null }) {
  const { t } = useTranslation();
  const hasStages = useLayout(({ stages }) => stages.length > 0);
  return (
    <div className={styles.corner}>
      {hands && (
        <span className={styles.find}>
          <hands.LanesButton />
          <hands.FilterButton />
        </span>
      )}
      {hasStages && <span aria-hidden>{t('domain.importance')}</span>}
    </div>
  );
}
