import { type FingerDrag, type FingerPlan, followFinger } from '../../ui/fingerPress.ts';
import { askForMenu } from '../../ui/longPress.ts';
import { openPart } from '../../ui/partDeeds.ts';
import { selectIn } from '../../ui/selectCards.ts';
import { askForKeyboard, type Board } from '../board.ts';
import { isWithMore } from './clicks.ts';
import { dragWith } from './dragWith.ts';
import { headerOf } from './headerOf.ts';
import { moveHeader } from './moveHeader.ts';
import { panDrag } from './pan.ts';
import { followPress, isMenuPress, type PressPlan } from './press.ts';

/** Pointers on the frozen headers: a click puts the keyboard on one and selects what is under it, a double click opens its name, a drag moves it among the others. A finger takes hold of one by resting on it. Returns how to stop. */
export function listenToHeaders(board: Board, frame: HTMLElement): () => void {
  const press = (event: PointerEvent) => {
    const found = event.button === 0 && !isMenuPress(event) ? headerOf(event) : null;
    if (!found) return;
    const plan = pressPlan(board, found);
    if (event.pointerType === 'touch') followFinger(event, fingerPlan(board, event, found, plan));
    else followPress(board, event, plan);
  };
  const open = (event: MouseEvent) => {
    const found = headerOf(event);
    if (found) board.state.setState({ renaming: found.header });
  };
  // A press would take the focus to nowhere.
  const keepFocus = (event: MouseEvent) => {
    if (headerOf(event)) event.preventDefault();
  };
  frame.addEventListener('pointerdown', press);
  frame.addEventListener('mousedown', keepFocus);
  frame.addEventListener('dblclick', open);
  return () => {
    frame.removeEventListener('pointerdown', press);
    frame.removeEventListener('mousedown', keepFocus);
    frame.removeEventListener('dblclick', open);
  };
}

type Found = NonNullable<ReturnType<typeof headerOf>>;

function pressPlan(board: Board, { element, header }: Found): PressPlan {
  const { left = 0, top = 0 } = board.area?.getBoundingClientRect() ?? {};
  return {
    element: board.area ?? element,
    gesture: moveHeader(board, header.kind, header.id),
    place: ({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }),
    click: (up) => {
      board.state.setState({ head: header, keyboard: false });
      askForKeyboard(board);
      // Nothing under it can be selected: a click opens it.
      if (element.dataset.folded !== undefined) {
        openPart(board.workspace, header.id);
        return;
      }
      // A finger that goes to a header means its menu; what it selected would cover half of a small screen.
      if (up.pointerType !== 'touch')
        selectIn(board.workspace, header.kind, header.id, isWithMore(up) ? 'toggle' : 'only');
    },
  };
}

/** A swipe moves the view the way in which the headers stand, and a long rest asks for their menu. */
function fingerPlan(board: Board, first: PointerEvent, found: Found, plan: PressPlan): FingerPlan {
  const axis = found.header.kind === 'stage' ? 'x' : 'y';
  const keep = (drag: FingerDrag | null) => {
    plan.element.setPointerCapture(first.pointerId);
    return drag;
  };
  const swipe = () => keep(panDrag(board.camera, first, axis));
  // A touch that stops a view in motion is meant for nothing else.
  if (board.camera.halt()) return { swipe };
  return {
    swipe,
    hold: () => keep(plan.gesture && dragWith(board, plan.gesture, first, plan.place)),
    tap: (event) => plan.click?.(event),
    long: (event) => askForMenu(event, found.element),
  };
}
