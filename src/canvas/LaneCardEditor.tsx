import { type CSSProperties, useLayoutEffect } from 'react';
import { metricsOf } from '../derive/metrics.ts';
import { laneCardBox } from '../derive/ownLanes.ts';
import { LaneCardField } from '../ui/lanes/LaneCardField.tsx';
import { useEditor, useSession } from '../ui/workspace.ts';
import { useBoard, useLayout } from './board.ts';
import { goToLaneCard } from './laneHead.ts';
import styles from './NoteEditor.module.css';
import { followBoth, useFollow } from './useFollow.ts';

/** The field in which a card of a lane is typed, over the card. */
export function LaneCardEditor() {
  const editing = useSession((session) => session.editing);
  const layer = useFollow<HTMLDivElement>(followBoth);
  return (
    <div className={styles.window}>
      <div ref={layer} className={styles.layer}>
        {editing !== null && <Sheet key={editing} id={editing} />}
      </div>
    </div>
  );
}

function Sheet({ id }: { id: string }) {
  const board = useBoard();
  const layout = useLayout((whole) => whole);
  const found = laneCardBox(layout, id);
  const isThere = found !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view follows the card only when it opens
  useLayoutEffect(() => {
    if (found) board.camera.reveal(found.box);
  }, [isThere, board]);
  const hasPicture = useEditor(({ shown }) => shown.image.has(shown.laneCard.get(id)?.imageId ?? ''));
  if (!found) return null;
  const { x, y, width, height } = found.box;
  const { lane, picture } = metricsOf[layout.kind];
  const { font, line, inset } = lane;
  // The picture below the text stays in sight.
  const written = hasPicture ? height - picture - 10 : height;
  const look = {
    '--x': x,
    '--y': y,
    inlineSize: width,
    minBlockSize: written,
    background: 'var(--surface)',
    '--padding': '0px',
    '--inner': `5px ${inset}px`,
    '--size': `${font.size}px`,
    '--line': `${line}px`,
  } as CSSProperties;
  return (
    <div className={styles.sheet} style={look}>
      <LaneCardField
        id={id}
        className={styles.growing}
        onKeyEnd={() => goToLaneCard(board, id, found.place)}
      />
    </div>
  );
}
