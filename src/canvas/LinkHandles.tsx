import { Plus } from 'lucide-react';
import { type CSSProperties, memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardBox, Layout } from '../derive/layout.ts';
import { useBoard, useBoardState, useLayout } from './board.ts';
import { handledCards, handleOf } from './handles.ts';
import styles from './LinkHandles.module.css';
import { followBoth, useFollow } from './useFollow.ts';
import type { Point } from './view.ts';

/** What links are made with: the handle at the card under the mouse and at the selected one, the link that is being drawn, and a hint while the tool waits. */
export const LinkHandles = memo(function LinkHandles() {
  const layer = useFollow<HTMLDivElement>(followBoth);
  const layout = useLayout((whole) => whole);
  return (
    <>
      <div className={styles.window} aria-hidden>
        <div ref={layer} className={styles.layer}>
          <Handles layout={layout} />
          <LinkInHand layout={layout} />
        </div>
      </div>
      <ToolHint />
    </>
  );
});

function Handles({ layout }: { layout: Layout }) {
  const board = useBoard();
  const subscribe = (listener: () => void) => {
    const stops = [board.state.subscribe(listener), board.workspace.session.subscribe(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  // A text, so that it renders only when another card shows its handle.
  const ids = useSyncExternalStore(subscribe, () => handledCards(board).join(' '));
  const isHeld = useBoardState(({ hover }) => hover?.type === 'handle');
  return ids.split(' ').map((id) => {
    const card = layout.cards.get(id);
    return (
      card && (
        <i key={id} className={styles.handle} style={at(handleOf(card))} data-hovered={isHeld || undefined}>
          <Plus size={12} strokeWidth={2} />
        </i>
      )
    );
  });
}

/** The link in hand: from its card to the pointer, or to the card that it would lead to. */
function LinkInHand({ layout }: { layout: Layout }) {
  const linking = useBoardState((state) => state.linking);
  const from = linking && layout.cards.get(linking.fromId);
  if (!from) return null;
  const to = layout.cards.get(linking.toId ?? '');
  const start = handleOf(from);
  const end = linking.at ?? start;
  return (
    <>
      <i className={styles.source} style={over(from)} />
      {to && <i className={styles.target} style={over(to)} />}
      <i className={styles.line} style={between(start, end)} />
      <i className={styles.end} style={at(end)} />
    </>
  );
}

function ToolHint() {
  const { t } = useTranslation();
  const tool = useBoardState((state) => state.tool);
  const isLinking = useBoardState((state) => state.linking !== null);
  if (tool !== 'link' && tool !== 'note') return null;
  const key = tool === 'note' ? 'notes.placeHint' : isLinking ? 'links.pickTarget' : 'links.pickSource';
  return <p className={styles.hint}>{t(key)}</p>;
}

function at({ x, y }: Point): CSSProperties {
  return { '--x': x, '--y': y } as CSSProperties;
}

function over({ x, y, width, height }: CardBox): CSSProperties {
  return { '--x': x, '--y': y, '--w': width, '--h': height } as CSSProperties;
}

function between(start: Point, end: Point): CSSProperties {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  return {
    ...at(start),
    '--length': Math.hypot(dx, dy),
    rotate: `${Math.atan2(dy, dx)}rad`,
  } as CSSProperties;
}
