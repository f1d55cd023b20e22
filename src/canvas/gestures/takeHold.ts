import { listenToClipboard } from '../../ui/clipboard/listenToClipboard.ts';
import { isTyping } from '../../ui/isTyping.ts';
import { holdBackTouchMenus } from '../../ui/longPress.ts';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import type { Board } from '../board.ts';
import { boardPort } from '../boardPort.ts';
import { followHead } from '../followHead.ts';
import { firstPlace } from '../headerKeys.ts';
import { keepSelectedInSight } from '../keepSelectedInSight.ts';
import { listenToHeaders } from './listenToHeaders.ts';
import { listenToMenus } from './listenToMenus.ts';
import { listenToPictures } from './listenToPictures.ts';
import { wheel } from './pan.ts';
import { Pointers } from './pointers.ts';

/** Lets a person take hold of a board: by pointers, wheel and keys, and by what other parts of the screen ask of its view. Returns how to let go. */
export function takeHold(board: Board, frame: HTMLElement, area: HTMLElement): () => void {
  const { camera, workspace } = board;
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { left, top } = area.getBoundingClientRect();
    wheel(camera, event, { x: event.clientX - left, y: event.clientY - top });
  };
  frame.addEventListener('wheel', onWheel, { passive: false });
  workspace.board = boardPort(board);

  const stops = [
    new Pointers(board, area).listen(),
    listenToHeaders(board, frame),
    holdBackTouchMenus(frame),
    listenToMenus(board, frame, area),
    listenToPictures(board, area),
    listenToSpace(board, frame),
    bindShortcuts(workspace),
    followHead(board),
    keepSelectedInSight(board),
    listenToClipboard(workspace, () => {
      const { head } = board.state.getState();
      return head && firstPlace(board, head);
    }),
    board.state.subscribe(({ tool, hover, carried, pulled, moved, linking, heldNote, heldLaneCard }) => {
      frame.dataset.tool = tool;
      frame.dataset.over = hover?.type ?? '';
      const isCarrying = carried ?? heldNote ?? heldLaneCard;
      frame.dataset.drag = isCarrying ? 'card' : linking ? 'link' : pulled ? 'point' : moved ? 'header' : '';
    }),
  ];
  return () => {
    workspace.board = null;
    frame.removeEventListener('wheel', onWheel);
    for (const stop of stops) stop();
  };
}

/** While the space bar is held over the board, any drag moves the view. */
function listenToSpace({ space }: Board, frame: HTMLElement): () => void {
  const isMeant = ({ target }: KeyboardEvent) =>
    target === document.body || (target instanceof Element && target.closest('[role=grid]') !== null);
  const down = (event: KeyboardEvent) => {
    const isAlone = !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;
    if (event.key !== ' ' || !isAlone || isTyping(event.target) || !isMeant(event)) return;
    event.preventDefault();
    if (!space.held) space.used = false;
    space.held = true;
    frame.toggleAttribute('data-space', true);
  };
  const up = (event: KeyboardEvent) => {
    if (event.key === ' ') letGo();
  };
  const letGo = () => {
    space.held = false;
    frame.toggleAttribute('data-space', false);
  };
  addEventListener('keydown', down);
  addEventListener('keyup', up);
  addEventListener('blur', letGo);
  return () => {
    removeEventListener('keydown', down);
    removeEventListener('keyup', up);
    removeEventListener('blur', letGo);
  };
}
