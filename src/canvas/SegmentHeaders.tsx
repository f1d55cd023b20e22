import { Plus } from 'lucide-react';
import { type CSSProperties, memo, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BandBox } from '../derive/layout.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import { lazily } from '../ui/lazily.ts';
import { Button } from '../ui/parts/Button.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import { useBoard, useBoardState, useLayout, useSight } from './board.ts';
import { HeaderField } from './HeaderField.tsx';
import { addHeader, revealHeader } from './headerActions.ts';
import { SegmentFigures } from './SegmentFigures.tsx';
import styles from './SegmentHeaders.module.css';
import { SegmentName } from './SegmentName.tsx';
import { followDown, useFollow } from './useFollow.ts';

const LaneHeads = lazily(async () => (await import('./LaneHeads.tsx')).LaneHeads);
const HeaderMenu = lazily(async () => (await import('./HeaderMenu.tsx')).HeaderMenu);

/** A header that is less high, in pixels of the window, has no room for figures and lanes. */
const LEAST_FOR_FIGURES = 76;

/** And with less there is none for the names of lanes. */
const LEAST_FOR_LANES = 150;

/** How high a band with the usual lanes is below its cards. */
const USUAL_LANES = 182;

/** The segments at the left of the board: they stand still while it moves sideways, and go along up and down. */
export const SegmentHeaders = memo(function SegmentHeaders() {
  const { t } = useTranslation();
  const board = useBoard();
  const bands = useLayout((layout) => layout.bands);
  const height = useLayout((layout) => layout.height);
  const sight = useSight();
  const strip = useFollow<HTMLDivElement>(
    useCallback((element, view) => followDown(element, view, height), [height]),
  );
  const words = useSceneWords();
  const last = bands.at(-1);
  return (
    <div className={styles.segments}>
      <div ref={strip} className={styles.strip} style={{ '--whole': height } as CSSProperties}>
        <div className={styles.bed} />
        {bands.slice(...sight.bands).map((band) => (
          <SegmentHeader key={band.id} band={band} words={words} />
        ))}
        <span className={styles.add}>
          <Button
            small
            icon={Plus}
            onFocus={() => last && revealHeader(board, { kind: 'segment', id: last.id })}
            onClick={() => addHeader(board, 'segment')}
          >
            {t('board.addSegment')}
          </Button>
        </span>
      </div>
    </div>
  );
});

interface SegmentHeaderProps {
  readonly band: BandBox;
  readonly words: SceneWords;
}

const SegmentHeader = memo(function SegmentHeader({ band, words }: SegmentHeaderProps) {
  const header = { kind: 'segment', id: band.id } as const;
  const isRenaming = useBoardState(({ renaming }) => renaming?.id === band.id);
  const isMoved = useBoardState(({ moved }) => moved?.id === band.id);
  const isFocused = useBoardState(
    ({ head, keyboard, atBoard }) => atBoard && keyboard && head?.id === band.id,
  );
  const laneHeight = band.lanes[0]?.height ?? 0;
  // What the name of a line below the touchpoints takes.
  const lineHeight = band.lanes[0]?.line ? 8 : 0;
  // However many lanes there are, the name has as much room as beside the usual ones.
  const part = Math.min(band.height, laneHeight + USUAL_LANES);
  const hasRoom = useHasRoom(part, LEAST_FOR_FIGURES) && !band.isFolded;
  const hasLanes = useHasRoom(part, LEAST_FOR_LANES) && !band.isFolded;
  return (
    <div
      className={styles.segment}
      role="presentation"
      data-header={`segment ${band.id}`}
      data-folded={band.isFolded}
      style={{ '--y': band.y, '--h': band.height } as CSSProperties}
      data-moved={isMoved || undefined}
      data-focus={isFocused || undefined}
    >
      <div className={styles.part} style={{ '--part': part } as CSSProperties}>
        <div className={styles.partBed} style={{ '--h': part } as CSSProperties}>
          <SegmentName segment={band.segment} laneHeight={laneHeight - lineHeight} words={words}>
            {isRenaming ? <HeaderField header={header} /> : null}
          </SegmentName>
        </div>
      </div>
      {!isRenaming && <HeaderMenu header={header} name={band.segment.name} />}
      {hasLanes && <LaneHeads band={band} words={words} />}
      {hasRoom && <SegmentFigures band={band} words={words} />}
    </div>
  );
});

/** From far off headers come and go by the dozen: what they have no room for is not made at all, and while the zoom changes nothing is that can wait. */
function useHasRoom(height: number, least: number): boolean {
  const { camera } = useBoard();
  const [hasRoom, setRoom] = useState(() => !camera.isZooming() && height * camera.view.zoom > least);
  useEffect(() => {
    const look = () => {
      if (!camera.isZooming()) setRoom(height * camera.view.zoom > least);
    };
    look();
    return camera.onRest(look);
  }, [camera, height, least]);
  return hasRoom;
}
