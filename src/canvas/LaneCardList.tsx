import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnCell, type OwnHead, ownCells } from '../derive/ownLanes.ts';
import { laneCardWords } from '../ui/lanes/laneCardWords.ts';
import { useEditor, useSession } from '../ui/workspace.ts';
import { useBoard, useBoardState } from './board.ts';
import styles from './Grid.module.css';
import { goToLaneCard, laneHeadKey } from './laneHead.ts';
import { headsIn, keyInLanes } from './laneHeadKeys.ts';

/** The cards of the lanes of one's own for screen readers and the keyboard: a list beside the grid with those of the segment that the keyboard is in. Its place is mirrored as a ring on the board. */
export const LaneCardList = memo(function LaneCardList() {
  const { t } = useTranslation();
  const board = useBoard();
  const layout = useSyncExternalStore(board.layout.subscribe, board.layout.settled);
  const head = useBoardState((state) => state.laneHead);
  const segmentId = useSession(({ focus }) => head?.segmentId ?? focus?.segmentId);
  const list = useRef<HTMLDivElement>(null);
  useAskedFocus(list);
  const band = layout.bands.find(({ id }) => id === segmentId) ?? layout.bands[0];
  const cells = band ? ownCells(layout, band).flat() : [];
  const heads = cells.flatMap(headsIn);
  useFocusedPlace(list, heads);
  useGoneCard(head, heads);
  if (!band || heads.length === 0) return null;
  const active = heads.find((one) => head && laneHeadKey(one) === laneHeadKey(head)) ?? heads[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !active) return;
    board.state.setState({ keyboard: true });
    if (keyInLanes(board, active, event.nativeEvent)) event.preventDefault();
  };
  return (
    <div className={styles.unseen}>
      <div
        ref={list}
        role="listbox"
        aria-label={t('lanes.ownList', { segment: band.segment.name })}
        data-map-keys
        onBlur={({ target }) => target.isConnected && board.state.setState({ laneHead: null })}
        onKeyDown={onKeyDown}
      >
        {cells.map((cell) => (
          <Options key={laneHeadKey(cell.place)} cell={cell} active={active && laneHeadKey(active)} />
        ))}
      </div>
    </div>
  );
});

function Options({ cell, active }: { cell: OwnCell; active: string | undefined }) {
  const chosen = useSession((session) => session.chosen?.id);
  return headsIn(cell).map((place, at) => (
    <div
      key={laneHeadKey(place)}
      role="option"
      data-key={laneHeadKey(place)}
      tabIndex={active === laneHeadKey(place) ? 0 : -1}
      aria-selected={place.cardId !== undefined && place.cardId === chosen}
    >
      <OptionText cell={cell} cardId={place.cardId} at={at} />
    </div>
  ));
}

function OptionText({ cell, cardId, at }: { cell: OwnCell; cardId: string | undefined; at: number }) {
  const { t } = useTranslation();
  const { lane, place, cards } = cell;
  const stage = useEditor(({ doc }) => doc.stage.get(place.stageId)?.name ?? '');
  const text = useEditor(({ doc }) => (cardId === undefined ? '' : laneCardWords(doc, cardId, t)));
  const name = lane.row?.title ?? t('domain.lane.own');
  if (cardId === undefined) return t('table.laneEmpty', { lane: name, stage });
  return t('table.laneCard', { lane: name, stage, position: at + 1, count: cards.length, text });
}

/** The place that has the focus is that of the keyboard. When a dialog gives the focus back while React is at work, only the page itself says so. */
function useFocusedPlace(list: RefObject<HTMLDivElement | null>, heads: readonly OwnHead[]): void {
  const board = useBoard();
  useEffect(() => {
    const element = list.current;
    const take = ({ target }: FocusEvent) => {
      const key = target instanceof HTMLElement ? target.dataset.key : undefined;
      const found = heads.find((one) => laneHeadKey(one) === key);
      if (found) board.state.setState({ laneHead: found, head: null });
    };
    element?.addEventListener('focusin', take);
    return () => element?.removeEventListener('focusin', take);
  });
}

/** When the card that the keyboard is on is taken away, the keyboard goes to its neighbour, or to its cell. */
function useGoneCard(head: OwnHead | null, heads: readonly OwnHead[]): void {
  const board = useBoard();
  const isGone = head?.cardId !== undefined && !heads.some(({ cardId }) => cardId === head.cardId);
  useLayoutEffect(() => {
    if (isGone && head?.cardId !== undefined) goToLaneCard(board, head.cardId, head);
  }, [isGone, head, board]);
}

/** Takes the focus to the place of the keyboard whenever it is asked to come here. */
function useAskedFocus(list: RefObject<HTMLDivElement | null>): void {
  const board = useBoard();
  const asked = useBoardState((state) => state.laneAsked);
  const answered = useRef(asked);
  useLayoutEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    const { laneHead } = board.state.getState();
    if (!laneHead) return;
    const option = list.current?.querySelector<HTMLElement>(
      `[data-key="${CSS.escape(laneHeadKey(laneHead))}"]`,
    );
    option?.focus({ preventScroll: true });
  }, [asked, board, list]);
}
