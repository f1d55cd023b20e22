import { isTyping } from '../../ui/isTyping.ts';
import type { Board } from '../board.ts';
import { MARGIN } from '../view.ts';
import { wheel } from './pan.ts';
import { Pointers } from './pointers.ts';

/** Ties a board to its elements: sizes, pointers, wheel, the space bar, and the shadows of the frozen headers. Returns how to untie it. */
export function listenToBoard(board: Board, frame: HTMLElement, area: HTMLElement): () => void {
  const { camera, layout } = board;
  board.area = area;
  const measureArea = () => {
    camera.area = { width: area.clientWidth, height: area.clientHeight };
  };
  const measureBoard = () => {
    camera.board = layout.get();
  };
  const resized = new ResizeObserver(measureArea);
  measureBoard();
  measureArea();
  resized.observe(area);

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { left, top } = area.getBoundingClientRect();
    wheel(camera, event, { x: event.clientX - left, y: event.clientY - top });
  };
  frame.addEventListener('wheel', onWheel, { passive: false });

  const stops = [
    new Pointers(board, area).listen(),
    listenToSpace(board, frame),
    layout.subscribe(measureBoard),
    board.state.subscribe(({ tool, hover, carried, pulled, moved }) => {
      frame.dataset.tool = tool;
      frame.dataset.over = hover?.type ?? '';
      frame.dataset.drag = carried ? 'card' : pulled ? 'point' : moved ? 'header' : '';
    }),
    camera.follow(({ x, y }) => {
      // A frozen edge throws a shadow only while something lies under it.
      frame.toggleAttribute('data-under-top', y < MARGIN.top - 0.5);
      frame.toggleAttribute('data-under-start', x < -0.5);
    }),
  ];
  return () => {
    resized.disconnect();
    frame.removeEventListener('wheel', onWheel);
    for (const stop of stops) stop();
  };
}

/** While the space bar is held over the board, any drag moves the view. */
function listenToSpace({ space }: Board, frame: HTMLElement): () => void {
  const isMeant = ({ target }: KeyboardEvent) =>
    target === document.body || (target instanceof Element && target.closest('[role=grid]') !== null);
  const down = (event: KeyboardEvent) => {
    if (event.key !== ' ' || isTyping(event.target) || !isMeant(event)) return;
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
